import type { Language } from "../../data/types";
import type { Block, BlockCell, Refer } from "../block";
import { buildCall, textLiteral } from "../formula";
import { words } from "../words";
import { citation } from "./citation";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";
import { shareCheck } from "./shareCheck";

/** A row of the table: a segment, or a sub-segment of it. */
export interface SegmentRow {
  readonly segment: string;
  readonly subsegment?: string;
}

export interface SegmentTable {
  readonly axis: string;
  readonly segments: readonly SegmentRow[];
  /** The years for which there are shares: one, or two with a drift between them. */
  readonly shareYears: readonly number[];
  /** A share per segment and share year; null leaves the input cell empty. */
  readonly shares: readonly (readonly (number | null)[])[];
  readonly years: readonly number[];
  readonly path: Path;
  readonly language: Language;
}

/** Where the parts of a segment table stand, counted from its first cell. */
export interface SegmentPlaces {
  readonly rows: {
    readonly method: number;
    readonly scenario?: number;
    readonly tolerance: number;
    /** The row of the years. */
    readonly years: number;
    readonly market: number;
    readonly first: number;
    readonly last: number;
    readonly total: number;
    readonly check: number;
  };
  /** Columns of the shares and of the values, a year each. */
  readonly shares: readonly number[];
  readonly values: readonly number[];
}

/**
 * Shares as input cells, values as one formula along the whole table: share × market size. Without shares
 * it holds no number but the market's own.
 */
export function segmentTable(table: SegmentTable): Block {
  const { axis, segments, shareYears, years, path, language } = table;
  const w = words(language);
  const nested = segments.some(({ subsegment }) => subsegment !== undefined);
  const labels = nested ? 2 : 1;
  const shareColumns = shareYears.map((_, i) => labels + i);
  const valueColumns = years.map((_, i) => labels + shareYears.length + i);

  const options = {
    axis: { label: w.axis, content: axis },
    ...pathOptions(path, w),
    tolerance: {
      label: w.tolerance,
      content: 0.0001,
      input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: w.promptTolerance },
      numberFormat: formats.tolerance,
    } as const,
    source: { label: w.source, content: citation(language) },
  };
  const top = head(`${w.market}: ${axis}`, [w.basis, (at) => noteFormula(places, at, language)], options);
  const { method, scenario, tolerance } = top.rows;
  const band = top.cells.length;
  const places: SegmentPlaces = {
    rows: {
      method,
      scenario,
      tolerance,
      years: band + 1,
      market: band + 2,
      first: band + 3,
      last: band + 2 + segments.length,
      total: band + 3 + segments.length,
      check: band + 4 + segments.length,
    },
    shares: shareColumns,
    values: valueColumns,
  };
  const { rows } = places;

  const empty = (count: number): null[] => Array<null>(count).fill(null);
  const afterLabels = nested ? [null] : [];
  const cells = rectangle([
    ...top.cells,
    [
      null,
      ...afterLabels,
      w.sharesAssumed,
      ...empty(shareYears.length - 1),
      w.valuesAssumed,
      ...empty(years.length - 1),
    ],
    [w.segment, ...(nested ? [w.subsegment] : []), ...shareYears, ...years],
    [
      w.marketSize,
      ...afterLabels,
      ...empty(shareYears.length),
      ...valueColumns.map((column) => (at: Refer) => marketFormula(places, path, column, at)),
    ],
    ...segments.map(({ segment, subsegment }, i): BlockCell[] => [
      segment,
      ...(nested ? [subsegment ?? null] : []),
      ...shareYears.map((_, y) => table.shares[i]?.[y] ?? null),
      ...valueColumns.map((column) => (at: Refer) => valueFormula(places, rows.first + i, column, at)),
    ]),
    [
      w.total,
      ...afterLabels,
      ...[...shareColumns, ...valueColumns].map((column) => (at: Refer) => totalFormula(places, column, at)),
    ],
    [
      w.check,
      ...afterLabels,
      ...shareColumns.map((column) => (at: Refer) => shareCheckFormula(places, column, at, language)),
      ...valueColumns.map((column) => (at: Refer) => valueCheckFormula(places, column, at, language)),
    ],
  ]);

  const width = labels + shareYears.length + years.length;
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: width });
  const inputs = {
    row: rows.first,
    column: labels,
    rows: segments.length,
    columns: shareYears.length,
  };
  const numbers = (row: number, count: number) => ({
    row,
    column: labels + shareYears.length,
    rows: count,
    columns: years.length,
  });
  return {
    kind: "Segments",
    cells,
    formats: [
      ...top.formats,
      { part: whole(rows.years - 1), style: "note" },
      { part: whole(rows.years), style: "heading" },
      {
        part: { ...inputs, row: rows.years, rows: 1, columns: shareYears.length + years.length },
        numberFormat: formats.year,
        align: "Right",
      },
      { part: numbers(rows.market, segments.length + 2), numberFormat: formats.money },
      { part: inputs, style: "input", numberFormat: formats.percent },
      { part: whole(rows.total), style: "total" },
      { part: { ...inputs, row: rows.total, rows: 1 }, numberFormat: formats.percent },
      { part: numbers(rows.total, 1), numberFormat: formats.money },
      {
        part: { ...inputs, row: rows.check, rows: 1, columns: shareYears.length + years.length },
        align: "Right",
      },
    ],
    validations: [
      ...top.validations,
      { part: inputs, rule: { kind: "decimal", from: 0, to: 1 }, prompt: w.promptShare },
    ],
    verdicts: [
      {
        part: { ...inputs, row: rows.check, rows: 1, columns: shareYears.length + years.length },
        language,
      },
    ],
    widths: [30, ...(nested ? [30] : []), ...shareYears.map(() => 14), ...years.map(() => 12)],
  };
}

/** What the values rest on, told by whether there are shares. */
export function noteFormula({ rows, shares }: SegmentPlaces, at: Refer, language: Language): string {
  const w = words(language);
  const inputs = shares.map((column) => down(at, column, rows, "both")).join(",");
  return `=IF(COUNT(${inputs})=0,${textLiteral(w.noShares)},${textLiteral(w.sharesYours)})`;
}

export function marketFormula({ rows }: SegmentPlaces, path: Path, column: number, at: Refer): string {
  return `=${buildCall("FORECAST", [at(rows.years, column, "row"), ...pathArguments(path, rows, at)])}`;
}

/** Share × market; the share drifts linearly between two years, and stays flat outside. */
export function valueFormula(
  { rows, shares }: SegmentPlaces,
  row: number,
  column: number,
  at: Refer,
): string {
  const market = at(rows.market, column, "row");
  const [first, last] = shares.map((share) => at(row, share, "column"));
  if (last === undefined) return `=IF(COUNT(${first})=0,"",${first}*${market})`;
  const [start, end] = shares.map((share) => at(rows.years, share, "both"));
  const year = at(rows.years, column, "row");
  const passed = `MEDIAN(0,1,(${year}-${start})/(${end}-${start}))`;
  return `=IF(COUNT(${first},${last})<2,"",(${first}+(${last}-${first})*${passed})*${market})`;
}

export function totalFormula({ rows }: SegmentPlaces, column: number, at: Refer): string {
  return `=SUM(${down(at, column, rows)})`;
}

export function shareCheckFormula(
  { rows }: SegmentPlaces,
  column: number,
  at: Refer,
  language: Language,
): string {
  return shareCheck(down(at, column, rows), at(rows.total, column), at(rows.tolerance, 1, "both"), language);
}

export function valueCheckFormula(
  { rows }: SegmentPlaces,
  column: number,
  at: Refer,
  language: Language,
): string {
  const w = words(language);
  const values = down(at, column, rows);
  const total = at(rows.total, column);
  const market = at(rows.market, column);
  const tolerance = at(rows.tolerance, 1, "both");
  return (
    `=IF(COUNT(${values})<ROWS(${values}),${textLiteral(`${w.open}: ${w.enterShares}`)},` +
    `IF(ABS(${total}-${market})<=${tolerance}*${market},${textLiteral(w.ok)},` +
    `${textLiteral(`${w.wrong}: ${w.offBy} `)}&ROUND(${total}-${market},4)))`
  );
}

function down(at: Refer, column: number, rows: SegmentPlaces["rows"], hold?: "both"): string {
  return `${at(rows.first, column, hold)}:${at(rows.last, column, hold)}`;
}
