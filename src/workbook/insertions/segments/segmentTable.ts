import { engine } from "../../../edition";
import type { Language } from "../../../reports/types";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { cellTexts } from "../../cellTexts/cellTexts";
import { follow, referTo, type ShareCells } from "../../shares/shareCells";
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
import { noYear } from "../parts/shareCheck";
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
  /** The share table of the axis, whose segments these are. */
  readonly shares: ShareCells;
  readonly years: readonly number[];
  readonly path: Path;
  readonly chart?: boolean;
  readonly language: Language;
}

/** The second share year is often not used. */
const shareWidth = 7;

/**
 * The shares of a share table, values as one formula along the whole table: share × market size. Without shares it holds
 * no number but the market's own.
 */
export function segmentTable(table: SegmentTable): Layout {
  const { axis, segments, shares, years, path, chart = false, language } = table;
  const t = cellTexts(language);
  const nested = segments.some(({ subsegment }) => subsegment !== undefined);
  const labels = nested ? 2 : 1;
  const shareColumns = [labels, labels + 1];
  const valueColumns = years.map((_, i) => labels + shareColumns.length + i);

  const labelWidths = [
    widthOf([...segments.map(({ segment }) => segment), t.marketSize], 20),
    ...(nested ? [widthOf([optionWidth, ...segments.map(({ subsegment }) => subsegment ?? "")])] : []),
  ];
  const widths = [
    ...labelWidths,
    // The first column after the labels holds the options where there is one column of labels only.
    ...shareColumns.map((_, i) => (i === 0 && !nested ? 13 : shareWidth)),
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
      ...empty(shareColumns.length - 1),
      t.valuesAssumed,
      ...empty(years.length - 1),
    ],
    [
      t.segment,
      ...(nested ? [t.subsegment] : []),
      ...shares.years.map((year) => () => follow(shares, year, noYear)),
      ...years,
    ],
    [
      t.marketSize,
      ...afterLabels,
      ...empty(shareColumns.length),
      ...valueColumns.map((column) => (at: Refer) => marketFormula(places, path, column, at)),
    ],
    ...shares.segments.map((of, i): LayoutCell[] => [
      ...[...of.names, ...of.shares].map((cell) => () => follow(shares, cell)),
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

  const width = labels + shareColumns.length + years.length;
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: width });
  const given = {
    row: rows.first,
    column: labels,
    rows: segments.length,
    columns: shareColumns.length,
  };
  const numbers = (row: number, count: number) => ({
    row,
    column: labels + shareColumns.length,
    rows: count,
    columns: years.length,
  });
  const layout: Layout = {
    cells,
    header: rows.years,
    formats: [
      ...top.formats,
      { part: whole(rows.years - 1), style: "note" },
      { part: { ...whole(rows.years - 1), column: labels, columns: shareColumns.length }, wrap: true },
      { part: whole(rows.years), style: "heading" },
      {
        part: { ...given, row: rows.years, rows: 1, columns: shareColumns.length + years.length },
        numberFormat: formats.year,
        align: "Right",
      },
      { part: numbers(rows.market, segments.length + 2), numberFormat: formats.money },
      { part: given, numberFormat: formats.percent },
      { part: whole(rows.total), style: "total" },
      { part: { ...given, row: rows.total, rows: 1 }, numberFormat: formats.percent },
      { part: numbers(rows.total, 1), numberFormat: formats.money },
      {
        part: { ...given, row: rows.check, rows: 1, columns: shareColumns.length + years.length },
        align: "Right",
      },
    ],
    validations: top.validations,
    verdicts: [
      {
        part: { ...given, row: rows.check, rows: 1, columns: shareColumns.length + years.length },
        language,
      },
    ],
    widths,
  };
  const option = {
    label: t.tolerance,
    content: () => `=${referTo(shares, shares.tolerance)}`,
    numberFormat: formats.tolerance,
  };
  if (!chart) return besides(layout, extent.beside, { option }, t);
  return besides(
    chartUnder(
      layout,
      segmentChart(
        {
          segments,
          rows: segments.map((_, i) => rows.first + i),
          values: numbers(rows.years, 1),
          tallest: tallestColumn(years, path),
        },
        t,
      ),
      extent,
    ),
    extent.beside,
    { option },
    t,
  );
}

function tallestColumn(years: readonly number[], { method, assumptions, scenario }: Path): number {
  const along = engine.market(method, assumptions?.cells, scenario);
  const reached = years.filter((year) => year >= along.first && year <= along.last);
  return Math.max(0, ...reached.map((year) => along.value(year)));
}
