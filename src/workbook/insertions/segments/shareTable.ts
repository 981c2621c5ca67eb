import { report } from "../../../edition";
import type { Language } from "../../../reports/types";
import { cellTexts } from "../../cellTexts/cellTexts";
import { textLiteral } from "../../formulas/formula";
import type { Layout, LayoutCell, Part, Refer } from "../../writing/layout";
import { besides, optionAt } from "../parts/besides";
import { extentOf } from "../parts/extent";
import { head, rectangle } from "../parts/head";
import { formats } from "../parts/numberFormats";
import { shareYearCheck, shareYearsMessage, type SharesOfYear } from "../parts/shareCheck";
import { toleranceOption } from "../parts/toleranceOption";
import { numberWidth, widthOf } from "../parts/widths";

export interface ShareTable {
  readonly axis: string;
  /** Segments, or sub-segments of them. */
  readonly segments: readonly { readonly segment: string; readonly subsegment?: string }[];
  /** One year, or two with a drift between them. */
  readonly years: readonly number[];
  /** A share per segment and year; null leaves the input cell empty. */
  readonly shares: readonly (readonly (number | null)[])[];
  readonly language: Language;
}

/** Room for title and remarks, which no cell beside may cut off. */
const leastColumns = 9;

/** Shares as input cells under input cells for their years, of which the second may stay empty. */
export function shareTable({ axis, segments, years, shares, language }: ShareTable): Layout {
  const t = cellTexts(language);
  const nested = segments.some(({ subsegment }) => subsegment !== undefined);
  const left = nested ? 2 : 1;
  const columns = [left, left + 1] as const;
  const widths = [
    widthOf(
      segments.map(({ segment }) => segment),
      20,
    ),
    ...(nested ? [widthOf(segments.map(({ subsegment }) => subsegment ?? ""))] : []),
    numberWidth,
    numberWidth,
  ];
  while (widths.length < leastColumns) widths.push(numberWidth);
  const extent = extentOf(widths);
  const yearsPiece = (at: Refer, row: number) =>
    `${at(row, columns[0])}&IF(${at(row, columns[1])}="","",${textLiteral("–")}&${at(row, columns[1])})`;
  const top = head({
    title: {
      shown: t.sharesOf.replace("{axis}", axis),
      pieces: (at, _, header) => [yearsPiece(at, header)],
    },
    remarks: [(at) => note(at), t.drift],
    options: { axis: { label: t.axis, content: axis } },
    extent,
    language,
  });
  const header = top.cells.length;
  const first = header + 1;
  const total = first + segments.length;
  const down = (at: Refer, [from, to]: readonly [number, number], hold?: "both"): string =>
    `${at(first, from, hold)}:${at(total - 1, to, hold)}`;
  const column = (at: Refer, c: number): SharesOfYear => ({
    shares: down(at, [c, c]),
    total: at(total, c),
    of: at(header, c, "row"),
    years: `${at(header, columns[0], "both")}:${at(header, columns[1], "both")}`,
  });
  const tolerance = (at: Refer) => optionAt(extent.beside, at);
  const note = (at: Refer): string =>
    `=IF(COUNT(${down(at, columns, "both")})=0,${textLiteral(t.noShares)},${textLiteral(t.sharesYours)})`;

  const afterLabel = nested ? [null] : [];
  const cells = rectangle([
    ...top.cells,
    [t.segment, ...(nested ? [t.subsegment] : []), years[0] ?? null, years[1] ?? null],
    ...segments.map(({ segment, subsegment }, i): LayoutCell[] => [
      segment,
      ...(nested ? [subsegment ?? null] : []),
      shares[i]?.[0] ?? null,
      shares[i]?.[1] ?? null,
    ]),
    [
      t.total,
      ...afterLabel,
      ...columns.map((c) => (at: Refer) => `=IF(COUNT(${down(at, [c, c])})=0,"",SUM(${down(at, [c, c])}))`),
    ],
    [
      t.check,
      ...afterLabel,
      ...columns.map((c) => (at: Refer) => shareYearCheck(column(at, c), tolerance(at), language)),
    ],
    [(at) => shareYearsMessage([column(at, columns[0]), column(at, columns[1])], tolerance(at), language)],
  ]);

  const whole = (row: number): Part => ({ row, column: 0, rows: 1, columns: left + 2 });
  const inputs: Part = { row: first, column: left, rows: segments.length, columns: 2 };
  const across = (row: number): Part => ({ ...inputs, row, rows: 1 });
  const year = {
    kind: "wholeNumber",
    from: report.reach.first,
    to: report.reach.last,
  } as const;
  const layout: Layout = {
    cells,
    header,
    formats: [
      ...top.formats,
      { part: whole(header), style: "heading" },
      { part: across(header), style: "input", numberFormat: formats.year, align: "Right" },
      { part: inputs, style: "input", numberFormat: formats.percent },
      { part: whole(total), style: "total" },
      { part: across(total), numberFormat: formats.percent },
      { part: across(total + 1), align: "Right" },
    ],
    validations: [
      ...top.validations,
      { part: { ...across(header), columns: 1 }, rule: year, prompt: t.promptYear },
      {
        part: { ...across(header), column: columns[1], columns: 1 },
        rule: year,
        prompt: t.promptSecondYear,
      },
      { part: inputs, rule: { kind: "decimal", from: 0, to: 1 }, prompt: t.promptShare },
    ],
    verdicts: [{ part: across(total + 1), language }],
    widths,
  };
  return besides(layout, extent.beside, { option: toleranceOption(0.0001, formats.tolerance, t) }, t);
}
