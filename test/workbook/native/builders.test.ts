import * as functions from "../../../src/functions/functions";
import { kindOf } from "../../../src/workbook/insertions/names";
import type { NativeCall } from "../../../src/workbook/native/builder";
import { builders } from "../../../src/workbook/native/builders";
import { dataNames, numbered, workingsNames } from "../../../src/workbook/native/parts/dataNames";
import { sameFormula } from "../../../src/workbook/native/sameFormula";

test("every function has its builder, or is said to have none", () => {
  const names = Object.keys(functions).map((name) => name.toUpperCase());
  expect(Object.keys(builders).sort()).toEqual(names.sort());
});

test("no name of a figure or of workings is taken for something inserted", () => {
  const names = [
    ...Object.values(dataNames),
    ...Object.values(workingsNames).map((name) => numbered(name, 1)),
  ];
  expect(names.filter((name) => kindOf(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

// How Excel respells what it is given: no blanks, an @ before a range, no quotes around a plain sheet's name.
test.each([
  ["=SUM(A1, 2)", "=sum(a1,2)", true],
  ["=@LLM_Years+1", "=LLM_Years+1", true],
  ["='Plan'!A1", "=Plan!A1", true],
  ["='Q1 plan'!A1", "=Q1plan!A1", false],
  ["=A1", "=A2", false],
  [7, 7, true],
  [7, 8, false],
  ["1/2", "'1/2", true],
])("%p is %p: %p", (content, written, same) => expect(sameFormula(content, written)).toBe(same));

// The sheet with the figures lists statistics by their English names: looked up there, another one would be an error.
test.each([
  ["base value", true],
  ["Base Value", true],
  ["基准值", false],
])("the statistic %s can be looked up: %p", (item, can) => {
  const args = [{ kind: "text", value: item, written: `"${item}"`, values: [[item]] }] as const;
  const built = builders.STAT({ args, rows: 1, columns: 1 } as unknown as NativeCall, () => 1);
  expect(built !== null).toBe(can);
});
