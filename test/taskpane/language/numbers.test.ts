import { numbersOf } from "../../../src/taskpane/language/numbers";

// The report's two editions print the same figures as 10.18 billion and 101.8 yi, 41.44 billion and 414.4 yi.
describe("money", () => {
  test.each([
    ["en", 10.18, "USD 10.18 bn"],
    ["zh-CN", 10.18, "101.8 亿美元"],
    ["zh-TW", 10.18, "101.8 億美元"],
    ["zh-CN", 41.44, "414.4 亿美元"],
    ["en", 1234.5, "USD 1,234.5 bn"],
    ["zh-TW", 1234.5, "12,345 億美元"],
  ] as const)("%s writes %d billion as %s", (language, billions, text) => {
    expect(numbersOf(language).money(billions)).toBe(text);
  });
});

test("an amount keeps the decimals of its column", () => {
  expect(numbersOf("en").amount(27.5072624486198)).toBe("27.51");
  expect(numbersOf("en").amount(20, 1)).toBe("20.0");
});

test("a rate is a percentage, a change has its sign", () => {
  expect(numbersOf("en").percent(0.2219)).toBe("22.19%");
  expect(numbersOf("en").shift(1.944)).toBe("+1.94");
  expect(numbersOf("zh-CN").shift(-0.1, 2)).toBe("-1.00");
  expect(numbersOf("zh-CN").change(0.190570727)).toMatch(/^\+19\.1%$/);
});
