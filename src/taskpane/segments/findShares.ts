import { nameKey } from "../../engine/arguments/names";
import { isTotal } from "../../engine/arguments/totals";
import { shareLayout } from "../../engine/segments/shareLayout";

/** Shares found in cells. */
export interface FoundShares {
  readonly kind: "found";
  /** One list a column of shares, one or two of them; null for a segment that the cells say nothing of. */
  readonly columns: readonly (readonly (number | null)[])[];
  /** The years above the columns, where there are any. */
  readonly years: readonly number[] | null;
  readonly count: number;
  /** The numbers were percentages without saying so: 25 for 25%. */
  readonly scaled: boolean;
  /** Names beside numbers that are no segment here. */
  readonly unknown: readonly string[];
}

/** Why cells give no shares. */
export type NoShares =
  | { readonly kind: "empty" }
  /** All numbers are amounts of money. */
  | { readonly kind: "amounts" }
  | { readonly kind: "unknown"; readonly names: readonly string[] }
  | { readonly kind: "columns"; readonly count: number }
  | { readonly kind: "rows"; readonly count: number; readonly room: number }
  | { readonly kind: "repeated"; readonly name: string };

/** A segment by all its names. */
export interface NamedRow {
  readonly names: readonly string[];
}

interface Line {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
}

/** More than this in a column cannot be fractions of 1, even where the shares add up to too much. */
const mostInFractions = 1.5;

/**
 * Finds shares where LLM.SPLIT does: a column of numbers, or names with one or two columns of numbers, with or without
 * headers. Here they may be typed as percentages, be but some of them, and have their totals below; columns of money
 * beside them are left out. Numbers without a name belong to the segments in order.
 *
 * @param cells as the sheet or the clipboard has them
 * @param start the first row that numbers without names go to
 * @example findShares([["On-Premises", "40%"], ["Cloud", "60%"]], [{ names: ["Cloud"] }, { names: ["On-Premises"] }])
 *   // => { kind: "found", columns: [[0.6, 0.4]], count: 2, … }
 */
export function findShares(
  cells: readonly (readonly unknown[])[],
  rows: readonly NamedRow[],
  start = 0,
): FoundShares | NoShares {
  const marked = cells.some((row) => row.some((cell) => typeof cell === "string" && /\d\s*[%％]/.test(cell)));
  const grid = cells.map((row) => row.map((cell) => numberOf(cell) ?? cell));
  const layout = shareLayout(grid, (name) => typeof name === "string" && rowOf(name, rows) >= 0);
  const { headers } = layout;
  const lines = (columns: readonly number[]) =>
    layout.rows
      .map(({ name, shares }): Line => ({
        name: textOf(name),
        numbers: columns.map((column) => numberOf(shares[column])),
      }))
      .filter(({ numbers }) => numbers.some((number) => number !== null));
  // What else has a header beside the years is the person's own.
  const numbered = [...headers.keys()].filter(
    (column) => headers[column] === null || isNumber(headers[column]),
  );
  const isAmount = findAmounts(lines(numbered));
  const columns = numbered.filter((_, c) => !isAmount(c));
  if (numbered.length && !columns.length) return { kind: "amounts" };
  if (columns.length > 2) return { kind: "columns", count: columns.length };
  const years = columns.some((column) => headers[column] !== null)
    ? columns.map((column) => headers[column] as number)
    : null;
  const body = lines(columns).filter(({ name }) => !isTotal(name));
  if (!body.length) return { kind: "empty" };

  const placed = body.some(({ name }) => name) ? byName(body, rows) : byOrder(body, rows.length, start);
  if ("kind" in placed) return placed;
  const { lines: found, unknown } = placed;
  if (!found.size) return { kind: "unknown", names: unknown };
  const sums = columns.map((_, c) => body.reduce((sum, { numbers }) => sum + (numbers[c] ?? 0), 0));
  const scaled = !marked && Math.max(...sums) > mostInFractions;
  const read = columns.map((_, c) =>
    rows.map((_, r) => {
      const number = found.get(r)?.numbers[c] ?? null;
      return number !== null && scaled ? Number((number / 100).toPrecision(15)) : number;
    }),
  );
  return { kind: "found", columns: read, years, count: found.size, scaled, unknown };
}

const near = (sum: number, whole: number) => Math.abs(sum - whole) <= whole / 100;

/**
 * Which columns are amounts of money and no shares, such as those that LLM.SPLIT gives beside its shares: their total is
 * no whole, or another column is one that they are too large beside.
 */
function findAmounts(lines: readonly Line[]): (column: number) => boolean {
  const parts = lines.filter(({ name }) => !isTotal(name));
  const sum = (column: number) => parts.reduce((so, { numbers }) => so + (numbers[column] ?? 0), 0);
  const sums = (lines[0]?.numbers ?? []).map((_, column) => sum(column));
  const isWhole = (number: number) => number <= mostInFractions || near(number, 100);
  const beside = (whole: number) => parts.length > 1 && sums.some((one) => near(one, whole));
  const [fractions, percentages] = [beside(1), beside(100)];
  return (column) =>
    lines.some(({ name, numbers }) => isTotal(name) && !isWhole(numbers[column] ?? 0)) ||
    (fractions && sums[column]! > mostInFractions) ||
    (!fractions && percentages && !near(sums[column]!, 100));
}

interface Placed {
  /** By the row of the segment. */
  readonly lines: ReadonlyMap<number, Line>;
  readonly unknown: readonly string[];
}

function byName(body: readonly Line[], rows: readonly NamedRow[]): Placed | NoShares {
  const lines = new Map<number, Line>();
  const unknown: string[] = [];
  for (const line of body) {
    const row = rowOf(line.name, rows);
    if (row < 0) unknown.push(line.name);
    else if (lines.has(row)) return { kind: "repeated", name: line.name };
    else lines.set(row, line);
  }
  return { lines, unknown };
}

function byOrder(body: readonly Line[], rows: number, start: number): Placed | NoShares {
  if (body.length > rows - start) return { kind: "rows", count: body.length, room: rows - start };
  return { lines: new Map(body.map((line, i) => [start + i, line])), unknown: [] };
}

const rowOf = (name: string, rows: readonly NamedRow[]) =>
  rows.findIndex(({ names }) => names.some((known) => nameKey(known) === nameKey(name)));

const isNumber = (cell: unknown) => typeof cell === "number";

/** A number of the sheet, or a text that is one; "25%" is 0.25, as Excel has it. */
function numberOf(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  const text = textOf(cell).normalize("NFKC").replace(/\s/g, "").replace(",", ".");
  const match = /^(-?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(text);
  return match ? Number(match[2] ? `${match[1]}e-2` : match[1]) : null;
}

const textOf = (cell: unknown) => (typeof cell === "string" ? cell.trim() : "");
