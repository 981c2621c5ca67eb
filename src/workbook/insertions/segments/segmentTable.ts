import type { Language } from "../../../reports/types";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { besides, optionPlace } from "../parts/besides";
import { chartUnder } from "../parts/chartUnder";
import { extentOf } from "../parts/extent";
import { head, rectangle } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { pathOptions, pathPieces, type Path } from "../parts/path";
import {
  marketFormula,
  messageFormula,
  noteFormula,
  shareCheckFormula,
  totalFormula,
  valueCheckFormula,
  valueFormula,
} from "./segmentFormulas";
import type { SegmentPlaces } from "./segmentPlaces";
import { spanPiece } from "../parts/title";
import { toleranceOption } from "../parts/toleranceOption";
import { segmentChart } from "./segmentChart";
import { numberWidth, optionWidth, widthOf } from "../parts/widths";

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
  readonly chart?: boolean;
  readonly language: Language;
}

/**
 * Shares as input cells, values as one formula along the whole table: share × market size. Without shares
 * it holds no number but the market's own.
 */
export function segmentTable(table: SegmentTable): Layout {
  const { axis, segments, shareYears, years, path, chart = false, language } = table;
  const t = cellTexts(language);
  const nested = segments.some(({ subsegment }) => subsegment !== undefined);
  const labels = nested ? 2 : 1;
  const shareColumns = shareYears.map((_, i) => labels + i);
  const valueColumns = years.map((_, i) => labels + shareYears.length + i);

  const labelWidths = [
    widthOf([...segments.map(({ segment }) => segment), t.marketSize], 20),
    ...(nested ? [widthOf([optionWidth, ...segments.map(({ subsegment }) => subsegment ?? "")])] : []),
  ];
  const widths = [
    ...labelWidths,
    // The first column after the labels holds the options where there is one column of labels only.
    ...shareYears.map((_, i) => (i === 0 && !nested ? 13 : numberWidth)),
    ...years.map(() => numberWidth),
  ];
  const extent = extentOf(widths, chart);
  const top = head({
    title: {
      shown: `${t.by}${axis}`,
      pieces: (at, rows, header) => [
        spanPiece(at(header + 1, valueColumns[0]!), at(header + 1, valueColumns.at(-1)!)),
        ...pathPieces(rows, at),
      ],
    },
    remarks: [t.basis, (at) => noteFormula(places, at, language)],
    options: { axis: { label: t.axis, content: axis }, ...pathOptions(path, t) },
    extent,
    language,
  });
  const { axis: axisRow, method, scenario } = top.rows;
  const band = top.cells.length;
  const places: SegmentPlaces = {
    rows: {
      axis: axisRow,
      method,
      scenario,
      years: band + 1,
      market: band + 2,
      first: band + 3,
      last: band + 2 + segments.length,
      total: band + 3 + segments.length,
      check: band + 4 + segments.length,
      message: band + 5 + segments.length,
    },
    nested,
    shares: shareColumns,
    values: valueColumns,
    tolerance: optionPlace(extent.beside),
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
    [(at) => messageFormula(places, at, language)],
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
  const layout: Layout = {
    cells,
    header: rows.years,
    formats: [
      ...top.formats,
      { part: whole(rows.years - 1), style: "note" },
      { part: { ...whole(rows.years - 1), column: labels, columns: shareYears.length }, wrap: true },
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
    widths,
  };
  const option = toleranceOption(0.0001, formats.tolerance, t);
  if (!chart) return besides(layout, extent.beside, { option }, t);
  return besides(
    chartUnder(
      layout,
      segmentChart({ ...table, rows: rows.first, values: numbers(rows.years, 1) }, t),
      extent,
    ),
    extent.beside,
    { option },
    t,
  );
}
