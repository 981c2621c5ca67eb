import { shortNumber } from "../../../workbench/page/shortNumber";

// As Excel shows numbers without a format: rounded to the column's width, 11 characters at most, powers of ten for
// what is smaller than 0.0001 or has more than 11 digits.
test.each([
  [2030, 11, "2030"],
  [27.5072624486198, 11, "27.50726245"],
  [27.5072624486198, 8, "27.50726"],
  [-27.5072624486198, 8, "-27.5073"],
  [0.1 + 0.2, 11, "0.3"],
  [10.18, 4, "10.2"],
  [12345678901, 11, "12345678901"],
  [123456789012, 11, "1.23457E+11"],
  [1e21, 11, "1E+21"],
  [0.00001234, 11, "1.234E-05"],
  [-0.0000123456789, 11, "-1.2346E-05"],
  [0, 11, "0"],
])("%d in %i characters is %s", (value, characters, shown) => {
  expect(shortNumber(value, characters)).toBe(shown);
});

test("the whole part is never cut, whatever the room", () => {
  expect(shortNumber(123456.789, 3)).toBe("123457");
});
