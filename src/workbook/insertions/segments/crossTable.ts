import type { Language } from "../../../reports/types";
import type { Layout, LayoutCell, Format, Part, Refer } from "../../writing/layout";
import { buildCall, textLiteral } from "../../formulas/formula";
import { cellTexts } from "../../cellTexts/cellTexts";
import { referTo, type ShareCells } from "../../shares/shareCells";
import { besides, optionAt } from "../parts/besides";
import { extentOf } from "../parts/extent";
import { head, rectangle } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { languageArgument } from "../parts/languageArgument";
import { pathArguments, pathOptions, pathPieces, type Path } from "../parts/path";
import { shareCheck, shareMessage, type SharesOf } from "../parts/shareCheck";
import { numberWidth, optionWidth, widthOf } from "../parts/widths";
import { yearOption } from "../parts/yearOption";
import { marginName, marginShare } from "./margin";

/** An axis of the table: its name, its segments' names, and the share table with the share of each. */
export interface Margin {
  readonly axis: string;
  readonly segments: readonly string[];
  readonly shares: ShareCells;
}

export interface CrossTable {
  readonly row: Margin;
  readonly column: Margin;
  readonly year: number;
  /** The user's weights, a row each; without them the axes are taken as independent. */
  readonly weights?: readonly (readonly (number | null)[])[];
  readonly path: Path;
  /** A heat map: the cells shaded by their size. */
  readonly shaded?: boolean;
  readonly language: Language;
}

/**
 * Two axes crossed: as margins the shares of both share tables in the year of the cross-tab, weights as input cells where
 * wanted, and one formula on them.
 */
export function crossTable({
  row,
  column,
  year,
  weights,
  path,
  shaded = false,
  language,
}: CrossTable): Layout {
  const t = cellTexts(language);
  // The margins stand side by side, one empty column between them.
  const sides = [
    { ...row, left: 0 },
    { ...column, left: 3 },
  ];
  const height = row.segments.length + 2;
  const width = column.segments.length + 2;
  const widths = Array.from({ length: Math.max(width, 5) }, (_, c) =>
    widthOf(
      [
        c === 0 ? t.columns : c === 1 ? optionWidth : "",
        ...sides.filter(({ left }) => left === c).flatMap(({ segments }) => segments),
        column.segments[c - 1] ?? t.total,
      ],
      c === 0 ? 20 : numberWidth,
    ),
  );
  const extent = extentOf(widths);
  const top = head({
    title: {
      shown: `${row.axis} × ${column.axis}`,
      pieces: (at, rows) => [at(rows.year, 1), ...pathPieces(rows, at)],
    },
    remarks: [t.basis, t.sharesThere],
    options: {
      row: { label: t.rows, content: row.axis },
      column: { label: t.columns, content: column.axis },
      year: yearOption(t.year, year, t),
      ...pathOptions(path, t),
    },
    extent,
    language,
  });
  const tolerance = (at: Refer) => optionAt(extent.beside, at);
  const header = top.cells.length;
  const first = header + 1;
  const deep = Math.max(row.segments.length, column.segments.length);
  const weightsHeader = first + deep + 4;
  const result = weights ? weightsHeader + row.segments.length + 2 : weightsHeader;
  const last = (side: Margin) => first + side.segments.length - 1;
  const rangeOf = (at: Refer, top: number, left: number, bottom: number, right: number) =>
    `${at(top, left, "both")}:${at(bottom, right, "both")}`;
  const shares = (side: Margin & { left: number }, at: Refer) =>
    rangeOf(at, first, side.left + 1, last(side), side.left + 1);
  const sharesIn = (side: Margin & { left: number }, at: Refer): SharesOf => ({
    shares: shares(side, at),
    total: at(last(side) + 1, side.left + 1),
    of: at(header, side.left),
  });

  const lines: LayoutCell[][] = Array.from({ length: result + 1 }, () => []);
  const put = (r: number, c: number, cell: LayoutCell) => {
    const line = lines[r]!;
    while (line.length <= c) line.push(null);
    line[c] = cell;
  };
  top.cells.forEach((line, r) => line.forEach((cell, c) => put(r, c, cell)));
  for (const side of sides) {
    put(header, side.left, side.axis);
    put(header, side.left + 1, t.share);
    side.shares.segments.forEach((_, i) => {
      put(first + i, side.left, () => marginName(side.shares, i));
      put(first + i, side.left + 1, (at) => marginShare(side.shares, i, at(top.rows.year, 1, "both")));
    });
    const total = last(side) + 1;
    put(total, side.left, t.total);
    put(total, side.left + 1, (at) => `=SUM(${shares(side, at)})`);
    put(total + 1, side.left, t.check);
    put(total + 1, side.left + 1, (at) => shareCheck(sharesIn(side, at), tolerance(at), language));
  }
  put(first + deep + 2, 0, (at) =>
    shareMessage(
      sides.map((side) => sharesIn(side, at)),
      tolerance(at),
      language,
    ),
  );
  const seed = (at: Refer) =>
    rangeOf(at, weightsHeader + 1, 1, weightsHeader + row.segments.length, column.segments.length);
  if (weights) {
    put(weightsHeader, 0, t.weights);
    column.segments.forEach((segment, c) => put(weightsHeader, 1 + c, segment));
    row.segments.forEach((segment, r) => {
      put(weightsHeader + 1 + r, 0, segment);
      column.segments.forEach((_, c) => put(weightsHeader + 1 + r, 1 + c, weights[r]?.[c] ?? null));
    });
  }
  put(result, 0, (at) => {
    const [rows, columns] = sides.map((side) => shares(side, at)) as [string, string];
    const needed = [rows, columns, ...(weights ? [seed(at)] : [])];
    const missing = needed.map((range) => `COUNT(${range})<ROWS(${range})*COLUMNS(${range})`).join(",");
    const call = buildCall("CROSSTAB", [
      at(top.rows.row, 1, "both"),
      at(top.rows.column, 1, "both"),
      at(top.rows.year, 1, "both"),
      ...sides.map((side) => rangeOf(at, first, side.left, last(side), side.left + 1)),
      weights ? seed(at) : "",
      ...pathArguments(path, top.rows, at),
      "",
      languageArgument(language),
    ]);
    return `=IF(OR(${missing}),${textLiteral(`${t.open}${t.colon}${t.enterShares}`)},${call})`;
  });

  const heading = (part: Part): Format => ({ part, style: "heading" });
  const margins = sides.map((side): Part => ({
    row: first,
    column: side.left + 1,
    rows: side.segments.length,
    columns: 1,
  }));
  const grid: Part = {
    row: weightsHeader + 1,
    column: 1,
    rows: row.segments.length,
    columns: column.segments.length,
  };
  const totals = sides.map((side): Part => ({ row: last(side) + 1, column: side.left, rows: 1, columns: 2 }));
  const layout: Layout = {
    cells: rectangle(lines),
    header: result,
    shades: shaded
      ? [{ row: result + 1, column: 1, rows: row.segments.length, columns: column.segments.length }]
      : [],
    spill: { rows: result + height, columns: Math.max(width, 5) },
    formats: [
      ...top.formats,
      ...sides.map(({ left }) => heading({ row: header, column: left, rows: 1, columns: 2 })),
      ...margins.map((part): Format => ({ part, numberFormat: formats.percent })),
      ...totals.map((part): Format => ({ part, style: "total", numberFormat: formats.percent })),
      ...totals.map((part): Format => ({
        part: { ...part, row: part.row + 1, column: part.column + 1, columns: 1 },
        align: "Right",
      })),
      ...(weights
        ? [
            heading({ row: weightsHeader, column: 0, rows: 1, columns: 1 + column.segments.length }),
            { part: grid, style: "input" as const },
          ]
        : []),
      heading({ row: result, column: 0, rows: 1, columns: width }),
      {
        part: { row: result, column: 1, rows: height, columns: width - 1 },
        numberFormat: formats.money,
        align: "Right",
      },
      { part: { row: result + height - 1, column: 0, rows: 1, columns: width }, style: "total" },
      {
        part: { row: result + height - 1, column: 1, rows: 1, columns: width - 1 },
        numberFormat: formats.money,
      },
    ],
    validations: [
      ...top.validations,
      ...(weights
        ? [{ part: grid, rule: { kind: "decimal", from: 0, to: 1e6 } as const, prompt: t.promptWeight }]
        : []),
    ],
    verdicts: totals.map((part) => ({
      part: { ...part, row: part.row + 1, column: part.column + 1, columns: 1 },
      language,
    })),
    widths,
  };
  const tolerances = [row, column].map(({ shares }) => referTo(shares, shares.tolerance));
  const option = {
    label: t.tolerance,
    content: () => `=MAX(${tolerances.join(",")})`,
    numberFormat: formats.tolerance,
  };
  return besides(layout, extent.beside, { option }, t);
}
