import { combine, overlap, printed } from "../../../src/engine/numerics/interval";

const numbers = (interval: ReturnType<typeof printed>) =>
  [interval.low, interval.value, interval.high].map((value) => value.toNumber());

describe("what a printed number stands for", () => {
  test.each([
    ["10.18", [10.175, 10.18, 10.185]],
    ["22.190", [22.1895, 22.19, 22.1905]],
    ["7", [6.5, 7, 7.5]],
  ])("%s", (text, expected) => expect(numbers(printed(text))).toEqual(expected));

  test("goes through a calculation from corner to corner", () => {
    // By hand: 6.5 × 1.5 and 7.5 × 2.5; 1.5 ÷ 7.5 and 2.5 ÷ 6.5.
    expect(numbers(combine(printed("7"), printed("2"), (a, b) => a.mul(b), true))).toEqual([9.75, 14, 18.75]);
    expect(numbers(combine(printed("8"), printed("2"), (a, b) => b.div(a), false))).toEqual([
      1.5 / 8.5,
      0.25,
      2.5 / 7.5,
    ]);
  });

  test("overlaps with another one, or does not", () => {
    expect(overlap(printed("1.1"), printed("1.2"))).toBe(true);
    expect(overlap(printed("1.1"), printed("1.3"))).toBe(false);
  });
});
