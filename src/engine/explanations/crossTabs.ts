import type { Language } from "../../reports/types";
import { Decimal } from "../numerics/decimal";
import { crossTab, type Margin } from "../segments/crossTab";
import { readShares } from "../segments/shares";
import { math, step } from "./arithmetic";
import type { Explanation, Step } from "./explanation";
import { sizes, type Subject } from "./sizes";
import { shareStep } from "./splits";

type Cells = readonly (readonly unknown[])[];

/** A cell of two axes crossed, or a total of either; row and column without the headings. */
export function explainCross(
  year: number,
  [across, down]: readonly [rows: Margin, columns: Margin],
  seed: Cells | undefined,
  row: number,
  column: number,
  subject: Subject,
  language: Language,
): Explanation {
  const rows = readShares(across.axis, across.shares, "shares.rows");
  const columns = readShares(down.axis, down.shares, "shares.columns");
  const size = subject.market.exact(year);
  const sources = sizes(subject, [year]);
  const cites = [subject.market.figures.base.year, across.axis.name.en, down.axis.name.en];
  const inRows = row < rows.segments.length;
  const inColumns = column < columns.segments.length;
  if (!inRows && !inColumns) return { status: subject.market.status(year), cites, steps: sources };
  const rowShare = inRows ? rows.at(year)[row]! : null;
  const columnShare = inColumns ? columns.at(year)[column]! : null;
  const shareSteps = [
    ...(inRows ? [shareStep(rows, row, year, language)] : []),
    ...(inColumns ? [shareStep(columns, column, year, language)] : []),
  ];
  const explained = (own: () => readonly Step[]): Explanation => ({
    status: "assumed",
    cites,
    // Fitting weights takes long, and not everybody asks for the arithmetic.
    get steps() {
      return [...own(), ...shareSteps, ...sources];
    },
  });
  if (!rowShare || !columnShare) {
    const [share, segment] = rowShare
      ? [rowShare, rows.names[row]![language]]
      : [columnShare!, columns.names[column]![language]];
    const what = { code: "part", values: { segment, year } } as const;
    return explained(() => [step(what, "money", math`${share} × ${size}`, share.mul(size))]);
  }
  const names = { row: rows.names[row]![language], column: columns.names[column]![language] };
  if (!seed) {
    const value = size.mul(rowShare).mul(columnShare);
    const written = math`${size} × ${rowShare} × ${columnShare}`;
    return explained(() => [step({ code: "cross-independent", values: names }, "money", written, value)]);
  }
  const fittedSteps = (): Step[] => {
    const table = crossTab(year, across, down, seed, subject.market, false);
    const money = (r: number, c: number) => new Decimal(table[r]![c + 1] as number);
    const weight = (r: number, c: number) => new Decimal(seed[r]![c] as number);
    const value = money(row, column);
    if (value.isZero()) return [step({ code: "cross-zero", values: names }, "money", math`0`, 0)];
    const { rowFactors, columnFactors } = factors(
      rows.segments.length,
      columns.segments.length,
      money,
      weight,
    );
    const [byRow, byColumn] = [rowFactors[row]!, columnFactors[column]!];
    const own = step(
      { code: "cross-fitted", values: names },
      "money",
      math`${weight(row, column)} × ${byRow} × ${byColumn}`,
      value,
    );
    const sum = (code: "cross-row" | "cross-column", cells: readonly Decimal[], total: Decimal) => {
      const written = cells.map((cell) => math`${cell}`);
      const text = written.map((one) => one.text).join(" + ");
      return step({ code, values: names }, "money", { text, rounded: true }, total);
    };
    return [
      own,
      sum(
        "cross-row",
        columns.segments.map((_, c) => money(row, c)),
        size.mul(rowShare),
      ),
      sum(
        "cross-column",
        rows.segments.map((_, r) => money(r, column)),
        size.mul(columnShare),
      ),
    ];
  };
  return explained(fittedSteps);
}

/**
 * The factors by which proportional fitting scales each row and each column of the weights: a cell is its weight times
 * both. They are found from the cells, going from one filled cell to the next; each connected part begins with 1.
 */
function factors(
  rows: number,
  columns: number,
  money: (row: number, column: number) => Decimal,
  weight: (row: number, column: number) => Decimal,
) {
  const rowFactors = Array<Decimal | null>(rows).fill(null);
  const columnFactors = Array<Decimal | null>(columns).fill(null);
  const filled = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  })).filter(({ row, column }) => money(row, column).gt(0));
  const ratio = (row: number, column: number) => money(row, column).div(weight(row, column));
  for (const start of filled) {
    if (columnFactors[start.column]) continue;
    columnFactors[start.column] = new Decimal(1);
    for (let found = true; found;) {
      found = false;
      for (const { row, column } of filled) {
        const [byRow, byColumn] = [rowFactors[row], columnFactors[column]];
        if (!byRow && byColumn) rowFactors[row] = ratio(row, column).div(byColumn);
        else if (byRow && !byColumn) columnFactors[column] = ratio(row, column).div(byRow);
        else continue;
        found ||= Boolean(byRow) !== Boolean(byColumn);
      }
    }
  }
  // Only their products are given: the first row's and the first column's are made alike.
  const [first] = filled;
  if (!first) return { rowFactors, columnFactors };
  const balance = rowFactors[first.row]!.div(columnFactors[first.column]!).sqrt();
  return {
    rowFactors: rowFactors.map((factor) => factor && factor.div(balance)),
    columnFactors: columnFactors.map((factor) => factor && factor.mul(balance)),
  };
}
