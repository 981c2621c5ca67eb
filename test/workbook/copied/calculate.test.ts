import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { calculator } from "../../../src/workbook/copied/calculate/calculate";
import type { CopiedValue } from "../../../src/workbook/copied/copiedSheet";
import type { Area } from "../../../src/workbook/sheet/area";

initSync({ module: readFileSync(join(dirname(require.resolve("@ironcalc/wasm")), "wasm_bg.wasm")) });

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheetId: sheet,
  sheet,
  row,
  column,
  rows,
  columns,
});
const data: (CopiedValue | null)[][] = [
  [2025, 10, "Tariffs", true, null],
  [2026, 12.5, "", false, null],
  [2032, -4, "12", { error: "#N/A" }, null],
];
const names = new Map([
  ["years", area("Plan", 0, 0, 3, 1)],
  ["sizes", area("Plan", 0, 1, 3, 1)],
]);

/** What formulas give, one below the other in column G of the sheet with the data. */
function give(formulas: readonly string[]): (CopiedValue | null)[] {
  const cells = formulas.map((formula) => [{ formula }]);
  const valueOf = calculator(
    [
      { area: area("Plan", 0, 0, 3, 5), cells: data },
      { area: area("Plan", 0, 6, formulas.length, 1), cells },
    ],
    names,
  );
  return cells.map(([cell]) => valueOf(cell!, "Plan"));
}
const shown = (value: CopiedValue | null) =>
  value === null || typeof value !== "object" ? value : value.error;

// Calculated by hand from what Microsoft's reference says of each function and operator.
const known: [formula: string, value: unknown][] = [
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=8-3-2", 3],
  ["=50%*4", 2],
  ["=(1+2)*-3", -9],
  ['="a"&1.5&TRUE', "a1.5TRUE"],
  ["=1/0", "#DIV/0!"],
  ["=0^0", "#NUM!"],
  ["=(-8)^0.5", "#NUM!"],
  ['="x"+1', "#VALUE!"],
  ['="12"+1', 13],
  ["=C3+1", 13],
  ["=TRUE+1", 2],
  ["=E1+1", 1],
  ["=E1", 0],
  ['=E1=""', true],
  ["=E1=0", true],
  ["=E1=FALSE", true],
  ['=C1="TARIFFS"', true],
  ['="From">"To"', false],
  ['=1<"1"', true],
  ['="z"<TRUE', true],
  ['=C1>""', true],
  ["=0.1+0.2=0.3", true],
  ["=2<>3", true],
  ["=D3", "#N/A"],
  ["=D3+1/0", "#N/A"],
  ["=IF(B1>5,1,1/0)", 1],
  ["=IF(FALSE,1)", false],
  ["=IF(TRUE,,2)", 0],
  ['=IF("no",1,2)', "#VALUE!"],
  ["=IFERROR(D3,7)", 7],
  ["=IFERROR(3,1/0)", 3],
  ["=IF(ISNA(D3),NA(),1)", "#N/A"],
  ["=ISNUMBER(C3)", false],
  ["=ISNUMBER(D3)", false],
  ["=ABS(B3)+INT(-1.5)+INT(2.7)", 4],
  ["=SQRT(B3)", "#NUM!"],
  ["=SQRT(16)", 4],
  ["=LN(0)", "#NUM!"],
  ["=LN(1)+EXP(0)", 1],
  ["=EXP(1000)", "#NUM!"],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUND(0.1+0.2-0.3,15)", 0],
  ["=ROUND(0.00499,2)", 0],
  ["=N(D1)+N(C1)+N(B1)", 11],
  ['=LEFT("market",2)&MID("market",3,2)&LEN("market")', "mark6"],
  ['=UPPER(LEFT("smooth",1))&MID("smooth",2,6)', "Smooth"],
  ['="<"&TRIM("  a   b ")&">"', "<a b>"],
  ["=SUM(A1:E2,1)", 4074.5],
  ["=SUM(D1:D3)", "#N/A"],
  ["=SUM(C1:C3)", 0],
  ["=COUNT(A1:E3)", 6],
  ["=COUNTA(A1:E3)", 12],
  ["=MIN(sizes)+MAX(sizes,20)", 16],
  ["=MAX(C1:C2)", 0],
  ["=MEDIAN(sizes)", 10],
  ["=MEDIAN(1,2,3,10)", 2.5],
  ["=MEDIAN(C1:C2)", "#NUM!"],
  ["=ROWS(years)", 3],
  ["=AND(A1>0,B1>0)", true],
  ["=OR(A1<0,B3>0)", false],
  ["=AND(C1:C2)", "#VALUE!"],
  ["=AND(TRUE,D3)", "#N/A"],
  ["=INDEX(years,2)", 2026],
  ["=INDEX(A1:C1,2)", 10],
  ["=INDEX(A1:C3,3,2)", -4],
  ["=INDEX(years,4)", "#REF!"],
  ["=SUM(INDEX(A1:B3,0,2))", 18.5],
  ["=SUM(INDEX(A1:B3,3,0))", 2028],
  ["=MATCH(2026,years,0)", 2],
  ["=MATCH(2027,years,0)", "#N/A"],
  ["=MATCH(2031,years,1)", 2],
  ["=MATCH(2031,years)", 2],
  ["=MATCH(2000,years,1)", "#N/A"],
  ['=MATCH("tariffs",C1:C3,0)', 1],
  ["=MATCH(12,C1:C3,0)", "#N/A"],
  ["=SUMPRODUCT(sizes,sizes)", 272.25],
  ["=SUMPRODUCT((years>2025)*(sizes>0)*sizes)", 12.5],
  ["=SUMPRODUCT(sizes,C1:C3)", 0],
  ["=SUMPRODUCT(sizes,A1:B1)", "#VALUE!"],
  ["=SUMPRODUCT(sizes*D1:D3)", "#N/A"],
  ['=SUMPRODUCT((E1:E3="")*1)', 3],
  ["=SUMPRODUCT(ABS(sizes))", 26.5],
  ["=SUMPRODUCT(sizes*A1:B1)", 37647.5],
  ["=SUMPRODUCT(MMULT(A1:B1,A2:B3))", 4148242.5],
  ["=INDEX(MMULT(A1:B2,A2:B3),2,1)", 4130076],
  ["=SUM(MMULT(A1:B1,C1:D2))", "#VALUE!"],
];

test("operators and functions give what Excel gives", () => {
  const given = give(known.map(([formula]) => formula)).map(shown);
  expect(known.map(([formula], i) => [formula, given[i]])).toEqual(known);
});

test("another calculator gives the same", () => {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  model.renameSheet(0, "Plan");
  model.newDefinedName("years", undefined, "Plan!$A$1:$A$3");
  model.newDefinedName("sizes", undefined, "Plan!$B$1:$B$3");
  const entered = (value: CopiedValue | null) =>
    typeof value === "object"
      ? value === null
        ? ""
        : "=NA()"
      : typeof value === "string"
        ? `="${value}"`
        : `${value}`;
  data.forEach((row, r) =>
    row.forEach((value, c) => model.setUserInput(0, r + 1, c + 1, entered(value).toUpperCase())),
  );
  // There 0^0 is 1; Excel's POWER says #NUM!.
  const alike = known.filter(([formula]) => formula !== "=0^0");
  alike.forEach(([formula], i) => model.setUserInput(0, i + 1, 7, formula));
  model.evaluate();
  const display = (value: unknown) =>
    typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const theirs = alike.map(([formula], i) => [formula, model.getFormattedCellValue(0, i + 1, 7)]);
  expect(theirs).toEqual(alike.map(([formula, value]) => [formula, display(value)]));
});

test("what is not known has no value, nor has what rests on it, but what does not look there", () => {
  const formulas = [
    "=LLM.FORECAST(2030)",
    "=G1+1",
    "=IF(TRUE,1,G1)",
    "=IFERROR(G1,1)",
    "=SUM(Secret!A1)",
    "=margin*2",
    "=SUM(A:A)",
    "=SUM({1,2})",
    "=years*2",
    "=ABS(years)",
    "=SUMPRODUCT(IF(years>2025,1,0))",
    '=MATCH("t*",C1:C3,0)',
    "=MATCH(E1,years,0)",
    "=MATCH(2026,years,-1)",
    "=MATCH(1,sizes,1)",
    '="1/2"+1',
    '="x"&1E-9',
    "=VLOOKUP(2026,A1:B3,2)",
    "=1+",
    "=(1",
    "=1)",
  ];
  const given = give(formulas);
  expect(given.flatMap((value, i) => (value === null ? [] : [[formulas[i], value]]))).toEqual([
    ["=IF(TRUE,1,G1)", 1],
  ]);
});

test("a formula that rests on itself has no value", () => {
  expect(give(["=G2+1", "=SUM(G1:G3)", "=2", "=G3*2", "=G5"])).toEqual([null, null, 2, 4, null]);
});

test("cells and names may stand on another sheet, whatever the case of their letters", () => {
  const [first, second] = [{ formula: "='Q1 plan'!$B$2*2" }, { formula: "=A1+LLM_Rate+'q1 PLAN'!A1" }];
  const valueOf = calculator(
    [
      { area: area("Data", 0, 0, 1, 2), cells: [[first, second]] },
      { area: area("Other", 0, 0, 1, 1), cells: [[5]] },
      { area: area("Q1 plan", 1, 1, 1, 1), cells: [[21]] },
    ],
    new Map([["llm_rate", area("Other", 0, 0, 1, 1)]]),
  );
  expect([valueOf(second, "Data"), valueOf(first, "Data")]).toEqual([47, 42]);
});
