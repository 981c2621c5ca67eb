import { Decimal } from "./decimal";

/** Some of the parts as cells, and what they come to. */
interface Way {
  readonly sum: number;
  /** How far the exact sum of the cells is from that of the parts. */
  readonly gap: number;
  /** The parts that have moved; one whose 15 digits have changed counts for many. */
  readonly moved: number;
  readonly cells: readonly number[];
}

/**
 * Rounds parts to doubles so that summing the cells from the first to the last, as Excel's SUM does, gives the
 * total's double, bit for bit. Rounding each part alone often misses it by a bit. So as few parts as need be move by
 * one unit in their last place, if possible without a change of the 15 digits that Excel shows; a part of 0 stays.
 * Where no such move meets the total, the parts stay as they are: their sum is off by a few bits.
 *
 * @param parts exact parts, whose exact sum is the total
 * @example addUp([new Decimal("0.1"), new Decimal("0.2"), new Decimal("0.7")], 1) // => [0.1, 0.2, 0.7]
 */
export function addUp(parts: readonly Decimal[], total: number): number[] {
  const cells = parts.map((part) => part.toNumber());
  if (cells.reduce((sum, cell) => sum + cell, 0) === total) return cells;
  let ways: Way[] = [{ sum: 0, gap: 0, moved: 0, cells: [] }];
  for (const part of parts) {
    // Few sums are reachable: of the ways to one of them, the best is as good as any for what follows.
    const best = new Map<number, Way>();
    for (const choice of choicesOf(part)) {
      for (const way of ways) {
        const next = {
          sum: way.sum + choice.cell,
          gap: way.gap + choice.gap,
          moved: way.moved + choice.moved,
          cells: [...way.cells, choice.cell],
        };
        const known = best.get(next.sum);
        if (!known || isBetter(next, known)) best.set(next.sum, next);
      }
    }
    ways = [...best.values()];
  }
  return [...(ways.find(({ sum }) => sum === total)?.cells ?? cells)];
}

const isBetter = (a: Way, b: Way) =>
  a.moved < b.moved || (a.moved === b.moved && Math.abs(a.gap) < Math.abs(b.gap));

/** A part as the nearest double and as the two beside it. */
function choicesOf(part: Decimal) {
  const nearest = part.toNumber();
  // More than half a unit in the last place, and less than one and a half, also below a power of two.
  const step = nearest * 1.1 * 2 ** -53;
  return [...new Set([nearest, nearest + step, nearest - step])].map((cell) => ({
    cell,
    gap: new Decimal(cell).sub(part).toNumber(),
    moved: cell === nearest ? 0 : digitsOf(cell) === digitsOf(nearest) ? 1 : 1000,
  }));
}

const digitsOf = (value: number) => value.toPrecision(15);
