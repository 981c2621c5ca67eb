import fc from "fast-check";
import { addUp } from "../../../src/engine/numerics/addUp";
import { Decimal } from "../../../src/engine/numerics/decimal";

const plainSum = (cells: readonly number[], start = 0) => cells.reduce((sum, cell) => sum + cell, start);

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

  test("whatever the weights, sum to the total and stay within the last bits", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 1e6 }), (parts, thousandths) => {
        const total = new Decimal(thousandths).div(1000);
        const whole = plainSum(parts);
        const exact = parts.map((part) => total.mul(part).div(whole));
        const cells = addUp(exact, total.toNumber());
        expect(plainSum(cells)).toBe(total.toNumber());
        cells.forEach((cell, index) => {
          const error = exact[index]!.sub(cell).abs();
          expect(error.lte(total.mul(1e-14))).toBe(true);
        });
      }),
    );
  });

  test("may start from another number and go down", () => {
    const cells = addUp([new Decimal("-1.1"), new Decimal("0.3")], 2.2, 3);
    expect(plainSum(cells, 3)).toBe(2.2);
  });
});
