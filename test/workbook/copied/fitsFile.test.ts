import { fitsFile, inFile, type Known } from "../../../src/workbook/copied/fitsFile";

const known: Known = {
  sheets: new Set(["plan", "q1 plan"]),
  names: new Map([
    ["rate", 1],
    ["rates", 3],
  ]),
};
const fits = (formula: string) => fitsFile(formula, known);

// What an Excel without spilling makes of each, after Microsoft's page on the implicit intersection operator.
test.each([
  "=1+A1*$B$2%",
  "=SUM(A1:A3,Plan!B2)*Rate",
  "='Q1 plan'!A1&\" of [1] A1:A3*2 {x}\"",
  "=SUMPRODUCT((A1:A3>1)*Rates)",
  '=IFERROR(INDEX(Rates,MATCH("x",A1:A3,0)),NA())',
  "=ROUND(SUM(A:A),2)",
  "=IFNA(VLOOKUP(A1,B1:C9,2,FALSE),-1.5E-3)",
])("%s gives the same in a file", (formula) => expect(fits(formula)).toBe(true));

test.each([
  ["cells one by one, which would be cut to one", "=SUM(A1:A3*2)"],
  ["cells one by one in a branch", "=SUMPRODUCT(IF(A1:A3>1,1,0))"],
  ["a range where one cell is wanted", "=ABS(A1:A3)"],
  ["a name of several cells", "=Rates*2"],
  ["a sheet that is not part of the file", "=Secret!A1"],
  ["a sheet between two", "=SUM(Plan:Plan!A1)"],
  ["an unknown name", "=Margin*2"],
  ["a spill", "=SUM(A1#)"],
  ["a table", "=SUM(Table1[Value])"],
  ["a workbook elsewhere", "=[Other.xlsx]Plan!A1"],
  ["an array", "=SUM({1,2})"],
  ["an intersection", "=@A1:A3"],
  ["a reference that is gone", "=#REF!+1"],
  ["a function that spills", "=SORT(A1:A3)"],
  ["a function that makes a reference of a text", '=INDIRECT("Secret!A1")'],
  ["a call of the add-in", "=LLM.FORECAST(2030)"],
])("%s is none for a file", (_, formula) => expect(fits(formula)).toBe(false));

test("functions that came later are marked, texts and sheets' names stay", () => {
  expect(inFile("='IFNA ('!A1&\"IFNA(\"&ifna(NORM.S.INV(A1),SUM(A1))")).toBe(
    "='IFNA ('!A1&\"IFNA(\"&_xlfn.IFNA(_xlfn.NORM.S.INV(A1),SUM(A1))",
  );
});
