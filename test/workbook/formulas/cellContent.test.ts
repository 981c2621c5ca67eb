import fc from "fast-check";
import { cellInput } from "../../../src/workbook/formulas/cellContent";

test.each([
  "=1+1",
  "+86 10 5555",
  "-10% a year",
  "@mention",
  "'quoted'",
  "2026.1",
  "1/2",
  "(5)",
  "$3",
  "TRUE",
])("%s goes in as text", (text) => {
  expect(cellInput(text)).toBe(`'${text}`);
});

test("a formula goes in as it is", () => {
  expect(cellInput({ formula: "=LLM.CAGR()" })).toBe("=LLM.CAGR()");
});

test("numbers, truth values and empty cells stay what they are", () => {
  expect([-3, true, null].map(cellInput)).toEqual([-3, true, ""]);
});

test("no text whatever goes in as a formula", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/^[=+\-@]/.test(String(cellInput(text)))));
});
