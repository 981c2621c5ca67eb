import fc from "fast-check";
import { Decimal } from "../../../src/engine/numerics/decimal";
import { largestRemainder } from "../../../src/engine/numerics/largestRemainder";

const decimals = (...values: (number | string)[]) => values.map((value) => new Decimal(value));
const numbers = (values: readonly Decimal[]) => values.map((value) => value.toNumber());

describe("largest remainder", () => {
  // Hamilton's method by hand: 3.33… thrice rounds down to 3.33, and the missing 0.01 goes to the first.
  test("gives the missing unit to the largest remainder, the first of equal ones", () => {
    const third = new Decimal(10).div(3);
    const { parts, total } = largestRemainder([third, third, third], 2);
    expect(numbers(parts)).toEqual([3.34, 3.33, 3.33]);
    expect(total.toNumber()).toBe(10);
  });

  test("keeps nothing at nothing, and rounds to tens with negative decimals", () => {
    const { parts, total } = largestRemainder(decimals(0, 14, 27, 33), -1);
    // By hand: units 0, 1.4, 2.7, 3.3; total 7.4 rounds to 7; floors sum to 6; the 0.7 gets one.
    expect(numbers(parts)).toEqual([0, 10, 30, 30]);
    expect(total.toNumber()).toBe(70);
  });

  test("adds up exactly to the rounded total, every part within one unit", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: -3, max: 5 }), (thousandths, places) => {
        const parts = thousandths.map((value) => new Decimal(value).div(7000));
        const rounded = largestRemainder(parts, places);
        const add = (all: readonly Decimal[]) => all.reduce((sum, part) => sum.add(part), new Decimal(0));
        expect(add(rounded.parts).eq(rounded.total)).toBe(true);
        const unit = new Decimal(10).pow(-places);
        expect(rounded.total.sub(add(parts)).abs().lte(unit.mul("0.5000001"))).toBe(true);
        rounded.parts.forEach((part, index) => expect(part.sub(parts[index]!).abs().lt(unit)).toBe(true));
      }),
    );
  });
});
