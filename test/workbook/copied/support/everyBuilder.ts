import { writeCopy } from "../../../../src/taskpane/download/writeCopy";
import { copyOf } from "../../../../src/workbook/copied/copyOf";
import type { ReadSheet } from "../../../../src/workbook/copied/readSheet";
import type { Area } from "../../../../src/workbook/sheet/area";
import { emptyData, inputs, liveFormula, placeOf, plan, planSheet } from "../../native/support/plan";

const block = "LLM_Assumptions";

/** Every function that has ordinary formulas, with the inputs of the plan. */
export const formulas = [
  "=LLM.FORECAST(A1:K1,C2)",
  `=LLM.FORECAST(A1:G1,E2,${block},B2)`,
  `=LLM.GROWTH(A1:K1,A2,${block})`,
  '=LLM.CAGR(,2030,"smooth")',
  "=LLM.SERIES(A1,D1,C2)",
  '=LLM.STAT("CAGR")',
  '=LLM.ABOUT("data version")',
  `=LLM.STATUS(A1:K1,A2,${block},F2)`,
  "=LLM.RECONCILE()",
  "=LLM.BAND(A1:E1,0.15)",
  '=LLM.SATURATE(A1:F1,100,"gompertz")',
  `=LLM.SPLIT("Region",C1,A11:C14,,,${block},D2,FALSE)`,
  '=LLM.SPLIT("Region",A1:C1,A11:C14,2)',
  `=LLM.CROSSTAB("Offering","Region",D1,A9:B10,A11:C14,A18:C19,A2,${block},B2,FALSE)`,
  `=LLM.BRIDGE(F1,${block},B2,E2,FALSE)`,
  `=LLM.TORNADO(D1,${block},D2,B2)`,
  `=LLM.PHASE(E1,"months",A2,${block},B2)`,
  `=LLM.FISCAL(B1:E1,10,G2,${block},D2)`,
  "=LLM.TRIANGULATE(A15:E17,A1:F1)",
  '=IFERROR(LLM.GROWTH(J1),"n/a")',
  "=LLM.FORECAST(D1)*2+SUM(A18:A19)",
];

/** A copy of a workbook with all of them, made without any workbook. */
export function everyBuilder() {
  let row = inputs.length + 2;
  const live = formulas.map((formula) => {
    const one = readFormula(formula, row);
    row += one.rows + 1;
    return one;
  });
  const columns = Math.max(...live.map((one) => one.columns), ...inputs.map((line) => line.length));
  const area: Area = { sheetId: "plan", sheet: planSheet, row: 0, column: 0, rows: row, columns };
  const grid = <T>(empty: T) =>
    Array.from({ length: row }, () => Array.from({ length: columns }, () => empty));
  const [contents, values] = [grid<unknown>(""), grid<unknown>("")];
  const put = (r: number, c: number, content: unknown, value: unknown) => {
    contents[r]![c] = content ?? "";
    values[r]![c] = value ?? "";
  };
  inputs.forEach((line, r) => line.forEach((content, c) => put(r, c, content, content)));
  for (const one of live) {
    one.values.forEach((line, r) => line.forEach((value, c) => put(one.row + r, c, "", value)));
    contents[one.row]![0] = one.formula;
  }
  const sheet: ReadSheet = {
    area,
    gridLines: true,
    formulas: contents,
    values,
    types: values.map((line) => line.map(typeOf)),
    formats: [],
    widths: [],
    spills: live.filter(({ rows, columns: across }) => rows * across > 1),
  };
  const names = Object.entries(plan.names ?? {}).map(([name, place]) => ({
    name,
    area: { ...area, ...placeOf(plan, place) },
  }));
  return copyOf([sheet], [live], names, emptyData, "en");
}

/** The same as a file. */
export const everyBuilderFile = () => writeCopy(everyBuilder(), "Every builder", "en");

/** What stands around a call is calculated by hand here. */
function readFormula(formula: string, row: number) {
  const one = liveFormula(plan, formula, row);
  const [[first]] = one.values as [[unknown]];
  if (formula.startsWith("=IFERROR")) return { ...one, values: [[first === "#N/A" ? "n/a" : first]] };
  // The column of weights: 1 and 2.
  return formula.includes(")*2+SUM(") ? { ...one, values: [[(first as number) * 2 + 3]] } : one;
}

const typeOf = (value: unknown) =>
  value === ""
    ? "Empty"
    : typeof value === "number"
      ? "Double"
      : /^#/.test(String(value))
        ? "Error"
        : "String";
