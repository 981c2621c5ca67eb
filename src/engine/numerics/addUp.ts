import { compensatedSum } from "./compensatedSum";
import { Decimal } from "./decimal";

/** By how many half units of its last bit a part may move. */
const reach = 16;

/**
 * Rounds parts to doubles so that summing the cells from the first to the last, as Excel's SUM does, gives the
 * total's double, bit for bit. Rounding each part alone often misses it by a bit. So one part moves by a few of its
 * bits: if possible so that the exact sum of the cells rounds to the total as well, else so that the 15 digits that
 * Excel shows of it stay as they are, else the largest part takes what is missing.
 *
 * @param parts exact parts, whose exact sum is `total - start`
 * @param start what the parts are added to; a bridge adds its steps to where it begins
 * @example addUp([new Decimal("0.1"), new Decimal("0.2"), new Decimal("0.7")], 1) // => [0.1, 0.2, 0.7]
 */
export function addUp(parts: readonly Decimal[], total: number, start = 0): number[] {
  const cells = parts.map((part) => part.toNumber());
  const plainly = () => sum(cells, start) === total;
  if (plainly()) return cells;
  const exactlyToo = () => plainly() && compensatedSum(cells, start) === total;
  const largestFirst = [...cells.keys()].sort((a, b) => Math.abs(cells[b]!) - Math.abs(cells[a]!));
  const move = (met: () => boolean, choices: (index: number) => number[]) =>
    largestFirst.some((index) => {
      const before = cells[index]!;
      const found = choices(index).some((choice) => {
        cells[index] = choice;
        return met();
      });
      if (!found) cells[index] = before;
      return found;
    });
  const sameDigits = (index: number) => neighbours(parts[index]!);
  const missing = (index: number) => [whatIsMissing(cells, index, total, start)];
  if (!move(exactlyToo, sameDigits) && !move(plainly, sameDigits)) move(plainly, missing);
  return cells;
}

const sum = (cells: readonly number[], start: number) => cells.reduce((so, cell) => so + cell, start);

/** The other doubles around a part that Excel shows with the same 15 digits, the nearest first. */
function neighbours(part: Decimal): number[] {
  const nearest = part.toNumber();
  const digits = digitsOf(part);
  const halfBit = nearest * 2 ** -53;
  const around = Array.from({ length: reach }, (_, step) => [
    nearest + (step + 1) * halfBit,
    nearest - (step + 1) * halfBit,
  ]);
  return around.flat().filter((near) => near !== nearest && digitsOf(new Decimal(near)) === digits);
}

/** What a cell has to be, the others as they are: from the total back to it, less what comes before it. */
function whatIsMissing(cells: readonly number[], index: number, total: number, start: number): number {
  const after = cells.slice(index + 1).reduceRight((left, cell) => left - cell, total);
  return after - sum(cells.slice(0, index), start);
}

const digitsOf = (value: Decimal) => value.toSignificantDigits(15).toNumber();
