import type { LiveFormula } from "../../../src/workbook/native/convertFormula";
import { mostWorkings } from "../../../src/workbook/native/mostWorkings";
import { planNative } from "../../../src/workbook/native/planNative";
import type { Area } from "../../../src/workbook/sheet/area";
import { emptyData, liveFormula, planSheet, type Plan } from "./support/plan";

const area: Area = { sheetId: "plan", sheet: planSheet, row: 0, column: 0, rows: 9, columns: 9 };
const plan: Plan = {
  inputs: [
    ["Driver", "From", "To", "Low"],
    ["Tariffs", 2026, 2028, -0.03],
  ],
};
const live = (formula: string) => liveFormula(plan, formula, 4);
const convert = (formulas: readonly LiveFormula[]) => {
  const native = planNative(emptyData, "en");
  const cells = formulas.map((one) => native.convert(one, area)[0]![0]!);
  return { cells, ...native.end() };
};

test("a thousand formulas of one scenario share its workings", () => {
  const formulas = Array.from({ length: 1000 }, (_, i) =>
    live(`=LLM.FORECAST(${2025 + (i % 8)},"published",A1:D2,"Low")`),
  );
  const { cells, placed, lost } = convert(formulas);
  expect(cells.every((cell) => "formula" in cell)).toBe(true);
  // The figures and one path.
  expect(placed.map(({ name }) => name)).toEqual(["LLM_Data", "LLM_Workings_1"]);
  expect(lost).toEqual([]);
});

test("beyond as many workings as a workbook should have, formulas become values, and are named apart", () => {
  const scenarios = Array.from({ length: mostWorkings + 3 }, (_, i) => `IF(A9>${i},"Low","Low")`);
  const formulas = scenarios.map((scenario) => ({
    ...live('=LLM.FORECAST(2030,"published",A1:D2,"Low")'),
    ...withScenario(scenario),
  }));
  const { cells, placed, lost } = convert(formulas);
  expect(cells.filter((cell) => "formula" in cell)).toHaveLength(mostWorkings);
  expect(placed).toHaveLength(mostWorkings + 1);
  expect(lost).toEqual([{ name: "FORECAST", cells: 3, isCrowded: true }]);
});

test("this row of a table has no meaning beside the figures, but on its own sheet", () => {
  const own = withArgument(live("=LLM.FORECAST(2030)"), 0, "[@Year]");
  const [cell] = convert([own]).cells;
  expect(cell).toEqual({
    formula: '=INDEX(LLM_Paths,MATCH([@Year],LLM_Years,0),MATCH("published",LLM_Methods,0))',
  });
  const afar = { ...live('=LLM.FORECAST(2030,"published",A1:D2,"Low")'), ...withScenario("[@Scenario]") };
  expect(convert([afar]).lost).toEqual([{ name: "FORECAST", cells: 1 }]);
});

/** A formula whose scenario is worked out. */
const withScenario = (scenario: string) =>
  withArgument(live('=LLM.FORECAST(2030,"published",A1:D2,"Low")'), 3, scenario);

function withArgument(one: LiveFormula, place: number, written: string): LiveFormula {
  const [call] = one.calls;
  const described = call!.described.map((argument, i) =>
    i === place ? ({ kind: "expression", text: written, written } as const) : argument,
  );
  return { ...one, calls: [{ ...call!, described }] };
}
