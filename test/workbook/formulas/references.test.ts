import { bind, mark, type Cells } from "../../../src/workbook/formulas/references";

/** What a formula's references are taken for, and the formula again where nothing has moved. */
function taken(formula: string, sheet = "Plan") {
  const found: Cells[] = [];
  const marked = mark(formula, sheet, (cells) => `1.${found.push(cells) - 1}`);
  const again = bind(marked, sheet, (id) => found[Number(id.slice(2))]!);
  return { found: found.map(({ sheet: home, cells }) => `${home}!${cells}`), again };
}

// By Excel's grammar: what is a reference in a formula, and what only looks like one.
test.each([
  ["=LLM.FORECAST(A5,$B$1)*2", ["Plan!$A$5", "Plan!$B$1"]],
  ["=Drivers!B$2+'Q1 plan'!C3:$D9", ["Drivers!$B$2", "Q1 plan!$C$3:$D$9"]],
  ["='Bob''s plan'!A1", ["Bob's plan!$A$1"]],
  ["=SUM(A:C,2:4)+A1#", ["Plan!$A:$C", "Plan!$2:$4", "Plan!$A$1"]],
  ["=SUM(A1:INDEX(B2:B9,3))", ["Plan!$A$1", "Plan!$B$2:$B$9"]],
  ['=IF(A1="B2 and B3",LOG10(2),LLM_Value_1)', ["Plan!$A$1"]],
  ["=SUM(Table1[A1],[@B2],[Book1.xlsx]Sheet1!C3,Q1:Q3!A1)", []],
  ["=1E5+ABC1234567890+A0", []],
])("%s", (formula, references) => {
  const { found, again } = taken(formula);
  expect(found).toEqual(references);
  expect(again).toBe(formula);
});

const moved = (formula: string, now: Cells | null, sheet = "Plan") =>
  bind(
    mark(formula, "Plan", () => "1.0"),
    sheet,
    () => now,
  );

test("references lead to where their cells are now, held as they were", () => {
  expect(moved("=A$1", { sheet: "Plan", cells: "$C$7" })).toBe("=C$7");
  expect(moved("=SUM($A1:B$2)", { sheet: "Plan", cells: "$A$4:$B$9" })).toBe("=SUM($A4:B$9)");
  // Excel writes one cell for a range of which the rest has been deleted.
  expect(moved("=SUM(A1:A2)", { sheet: "Plan", cells: "$A$1" })).toBe("=SUM(A1:A1)");
});

test("a sheet is named where it was, by its new name, and where cell and formula have come apart", () => {
  expect(moved("=Plan!A1", { sheet: "Q1 plan", cells: "$A$1" }, "Q1 plan")).toBe("='Q1 plan'!A1");
  expect(moved("=A1", { sheet: "Q1 plan", cells: "$A$1" }, "Q1 plan")).toBe("=A1");
  expect(moved("=A1", { sheet: "Other", cells: "$A$1" })).toBe("=Other!A1");
});

test("what has been deleted is #REF!, as in Excel", () => expect(moved("=A1*2", null)).toBe("=#REF!*2"));
