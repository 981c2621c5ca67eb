import type { Language } from "../../../reports/types";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { citation } from "../parts/citation";
import { head, rectangle } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { pathOptions, type Path } from "../parts/path";
import {
  marketFormula,
  noteFormula,
  shareCheckFormula,
  totalFormula,
  valueCheckFormula,
  valueFormula,
} from "./segmentFormulas";
import type { SegmentPlaces } from "./segmentPlaces";
import { optionWidth, widthOf } from "../parts/widths";

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

/**
 * Shares as input cells, values as one formula along the whole table: share × market size. Without shares
 * it holds no number but the market's own.
 */
export function segmentTable(table: SegmentTable): Layout {
  const { axis, segments, shareYears, years, path, language } = table;
  const t = cellTexts(language);
  const nested = segments.some(({ subsegment }) => subsegment !== undefined);
  const labels = nested ? 2 : 1;
  const shareColumns = shareYears.map((_, i) => labels + i);
  const valueColumns = years.map((_, i) => labels + shareYears.length + i);

  const options = {
    axis: { label: t.axis, content: axis },
    ...pathOptions(path, t),
    tolerance: {
      label: t.tolerance,
      content: 0.0001,
      input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: t.promptTolerance },
      numberFormat: formats.tolerance,
    } as const,
    source: { label: t.source, content: citation(language) },
  };
  const top = head(
    `${t.market}${t.colon}${axis}`,
    [t.basis, (at) => noteFormula(places, at, language)],
    options,
  );
  const { axis: axisRow, method, scenario, tolerance, source } = top.rows;
  const band = top.cells.length;
  const places: SegmentPlaces = {
    rows: {
      axis: axisRow,
      method,
      scenario,
      tolerance,
      source,
      years: band + 1,
      market: band + 2,
      first: band + 3,
      last: band + 2 + segments.length,
      total: band + 3 + segments.length,
      check: band + 4 + segments.length,
    },
    nested,
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
      t.sharesAssumed,
      ...empty(shareYears.length - 1),
      t.valuesAssumed,
      ...empty(years.length - 1),
    ],
    [t.segment, ...(nested ? [t.subsegment] : []), ...shareYears, ...years],
    [
      t.marketSize,
      ...afterLabels,
      ...empty(shareYears.length),
      ...valueColumns.map((column) => (at: Refer) => marketFormula(places, path, column, at)),
    ],
    ...segments.map(({ segment, subsegment }, i): LayoutCell[] => [
      segment,
      ...(nested ? [subsegment ?? null] : []),
      ...shareYears.map((_, y) => table.shares[i]?.[y] ?? null),
      ...valueColumns.map((column) => (at: Refer) => valueFormula(places, rows.first + i, column, at)),
    ]),
    [
      t.total,
      ...afterLabels,
      ...[...shareColumns, ...valueColumns].map((column) => (at: Refer) => totalFormula(places, column, at)),
    ],
    [
      t.check,
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
      { part: inputs, rule: { kind: "decimal", from: 0, to: 1 }, prompt: t.promptShare },
    ],
    verdicts: [
      {
        part: { ...inputs, row: rows.check, rows: 1, columns: shareYears.length + years.length },
        language,
      },
    ],
    widths: [
      widthOf([...segments.map(({ segment }) => segment), t.marketSize]),
      ...(nested ? [widthOf([optionWidth, ...segments.map(({ subsegment }) => subsegment ?? "")])] : []),
      // One column of shares has its whole title to itself; of two each has half.
      ...[...shareYears, ...years].map((_, i) =>
        widthOf([
          `${t.open}${t.colon}${t.enterShares}`,
          i === 0 && shareYears.length === 1 ? t.sharesAssumed : "",
        ]),
      ),
    ],
  };
}
