import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { numbered, workingsNames } from "../../native/parts/dataNames";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { headOf, tableOf } from "./table";

/** A grid of weights fitted to two margins. */
export interface FitWorkings {
  readonly kind: "fit";
  /** A reference to the grid, and an expression a margin. */
  readonly weights: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly rounds: number;
}

/**
 * The factors of rows and columns, one round a row: scaling only the factors, the weights stay as they are. The last
 * line tells how far the sums of the rows are from their margins.
 */
export function fitWorkings(of: FitWorkings, number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const [down, across] = [of.rows.length, of.columns.length];
  const head = headOf(t.fit, []);
  const margins = head.cells.length + 1;
  const start = margins + 1;
  const last = start + of.rounds;
  const span = (at: Refer, row: number, from: number, count: number) =>
    `${at(row, from, "column")}:${at(row, from + count - 1, "column")}`;
  const rowFactors = (at: Refer, row: number) => span(at, row, 1, down);
  const columnFactors = (at: Refer, row: number) => span(at, row, 1 + down, across);
  const margin = (at: Refer, column: number) => at(margins, column, "row");
  const round = (k: number): LayoutCell[] => {
    const row = start + k;
    return [
      k,
      ...of.rows.map(
        (_, i): LayoutCell =>
          (at) =>
            `=IF(${margin(at, 1 + i)}=0,0,${margin(at, 1 + i)}` +
            `/SUMPRODUCT(INDEX(${of.weights},${i + 1},0),${columnFactors(at, row - 1)}))`,
      ),
      // MMULT refuses blank cells, which some Excels hand over as zeros: with nothing added they are.
      ...of.columns.map((_, j): LayoutCell => {
        const column = 1 + down + j;
        return (at) =>
          `=IF(${margin(at, column)}=0,0,${margin(at, column)}` +
          `/SUMPRODUCT(MMULT(${rowFactors(at, row)},INDEX(${of.weights},0,${j + 1})+0)))`;
      }),
    ];
  };
  const residual =
    (i: number): LayoutCell =>
    (at) =>
      `=IF(${margin(at, 1 + i)}=0,0,ABS(${at(last, 1 + i)}` +
      `*SUMPRODUCT(INDEX(${of.weights},${i + 1},0),${columnFactors(at, last)})/${margin(at, 1 + i)}-1))`;
  return tableOf(
    head,
    [
      { heading: t.fitRound },
      ...of.rows.map((_, i) => ({ heading: `${i + 1}`, numberFormat: formats.difference })),
      ...of.columns.map((_, j) => ({ heading: `${j + 1}`, numberFormat: formats.difference })),
    ],
    [
      [
        t.share,
        ...[...of.rows, ...of.columns].map(
          (share): LayoutCell =>
            () =>
              `=${share}`,
        ),
      ],
      [0, ...of.rows.map(() => null), ...of.columns.map(() => 1)],
      ...Array.from({ length: of.rounds }, (_, k) => round(k + 1)),
      [t.fitResidual, ...of.rows.map((_, i) => residual(i)), ...of.columns.map(() => null)],
    ],
    [
      {
        name: numbered(workingsNames.fitRow, number),
        part: { row: last, column: 1, rows: 1, columns: down },
      },
      {
        name: numbered(workingsNames.fitColumn, number),
        part: { row: last, column: 1 + down, rows: 1, columns: across },
      },
    ],
  );
}
