import { Decimal } from "../numerics/decimal";
import { nameKey } from "./names";

/** What a row of sums is called. */
export const totalNames = ["Total", "Sum", "合计", "合計", "总计", "總計"];
const names = new Set(totalNames.map(nameKey));

/** Whether a row has the name of a total. */
export const isTotal = (name: unknown): boolean => typeof name === "string" && names.has(nameKey(name));

/** A number of a total that is not the sum of those above it. */
export interface WrongTotal {
  readonly column: number;
  readonly said: number;
  readonly sum: string;
}

/**
 * The first number of a total that is not the sum of the column; null where all are. A column with anything but numbers
 * has no sum yet.
 *
 * @param total the numbers of the row with the total, in the order of the columns
 * @param rows those above it
 * @example wrongTotal([1, 0.9], [[0.5, 0.5], [0.5, 0.5]], 1e-9) // => { column: 1, said: 0.9, sum: "1" }
 */
export function wrongTotal(
  total: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  tolerance: number,
): WrongTotal | null {
  for (const [column, said] of total.entries()) {
    if (!isFinite(said)) continue;
    const numbers = rows.map((row) => row[column]);
    if (!numbers.every(isFinite)) continue;
    const sum = numbers.reduce<Decimal>((so, number) => so.add(number), new Decimal(0));
    if (sum.sub(said).abs().gt(tolerance)) {
      return { column, said, sum: String(sum.toSignificantDigits(6)) };
    }
  }
  return null;
}

const isFinite = (cell: unknown): cell is number => Number.isFinite(cell);
