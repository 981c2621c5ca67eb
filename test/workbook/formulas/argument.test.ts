import fc from "fast-check";
import { fixed, readArgument } from "../../../src/workbook/formulas/argument";
import { textLiteral } from "../../../src/workbook/formulas/formula";

test.each([
  ["", { kind: "omitted" }],
  ["  ", { kind: "omitted" }],
  ['"smooth"', { kind: "text", value: "smooth" }],
  ['"a ""b"""', { kind: "text", value: 'a "b"' }],
  ["2030", { kind: "number", value: 2030 }],
  ["-3%", { kind: "number", value: -0.03 }],
  [".5E3", { kind: "number", value: 500 }],
  ["true", { kind: "boolean", value: true }],
  ["A1", { kind: "reference", reference: "A1" }],
  ["$A$1:B$9", { kind: "reference", reference: "$A$1:B$9" }],
  ["A1#", { kind: "reference", reference: "A1#" }],
  ["A:C", { kind: "reference", reference: "A:C" }],
  ["'Bob''s plan'!A1:B2", { kind: "reference", reference: "'Bob''s plan'!A1:B2" }],
  ["假设!B2", { kind: "reference", reference: "假设!B2" }],
  ["LLM_Assumptions", { kind: "reference", reference: "LLM_Assumptions" }],
  ["Shares[2026]", { kind: "reference", reference: "Shares[2026]" }],
  ["A1+1", { kind: "expression", text: "A1+1" }],
  ["{2030,2031}", { kind: "expression", text: "{2030,2031}" }],
  ["LLM.STAT(A1)", { kind: "expression", text: "LLM.STAT(A1)" }],
  ['"a"&"b"', { kind: "expression", text: '"a"&"b"' }],
])("%s", (text, expected) => {
  expect(readArgument(text)).toEqual(expected);
});

test("every text comes back from its literal", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(readArgument(textLiteral(value))).toEqual({ kind: "text", value });
    }),
  );
});

test.each([
  ["B3", "$B$3"],
  ["Drivers!B3:G9", "Drivers!$B$3:$G$9"],
  ["'A1 B2'!$B3:G$9", "'A1 B2'!$B$3:$G$9"],
  ["LLM_Assumptions", "LLM_Assumptions"],
  ["Table1[Share]", "Table1[Share]"],
])("%s held in place is %s", (reference, expected) => {
  expect(fixed(reference)).toBe(expected);
});
