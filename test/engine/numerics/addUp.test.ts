import fc from "fast-check";
import { addUp } from "../../../src/engine/numerics/addUp";
import { Decimal } from "../../../src/engine/numerics/decimal";

const plainSum = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + cell, 0);

describe("parts as cells", () => {
  test("are left alone where they add up already", () => {
    expect(addUp([new Decimal("0.5"), new Decimal("0.25"), new Decimal("0.25")], 1)).toEqual([
      0.5, 0.25, 0.25,
    ]);
  });

  // Well known: in doubles ten times 0.1 is 0.9999999999999999.
  test("sum to the total bit for bit, with the same digits", () => {
    const tenths = Array.from({ length: 10 }, () => new Decimal("0.1"));
    expect(plainSum(tenths.map((part) => part.toNumber()))).not.toBe(1);
    const cells = addUp(tenths, 1);
    expect(plainSum(cells)).toBe(1);
    expect(cells.map((cell) => Number(cell.toPrecision(15)))).toEqual(tenths.map(() => 0.1));
  });

  /** The doubles next to one. */
  const beside = (value: number) => {
    const unit = 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52);
    return [value - unit, value - unit / 2, value, value + unit];
  };

  test.each([
    [3, 0],
    [14, 7],
  ])(
    "up to %i move by one unit in their last place, and miss the total by %i of its own at most",
    (most, missed) => {
      const weights = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: most });
      fc.assert(
        fc.property(weights, fc.integer({ min: 1, max: 1e6 }), (drawn, thousandths) => {
          const parts = drawn.some((part) => part > 0) ? drawn : [...drawn, 1];
          const total = new Decimal(thousandths).div(1000);
          const whole = plainSum(parts);
          const exact = parts.map((part) => total.mul(part).div(whole));
          const cells = addUp(exact, total.toNumber());
          expect(Math.abs(plainSum(cells) - total.toNumber())).toBeLessThanOrEqual(
            missed * 2 ** -52 * total.toNumber(),
          );
          cells.forEach((cell, index) => {
            const nearest = exact[index]!.toNumber();
            expect(nearest === 0 ? [0] : beside(nearest)).toContain(cell);
          });
        }),
        { numRuns: 300 },
      );
    },
  );
});
