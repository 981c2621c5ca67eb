import examples from "../../../src/functions/examples.json";
import { engine } from "../../../src/edition";
import { explainResult } from "../../../src/engine/explanations/explainResult";
import type { Explanation, Step } from "../../../src/engine/explanations/explanation";
import type { FunctionEntry } from "../../../src/taskpane/functions/catalogue";
import { readMetadata } from "../../../scripts/metadata.js";
import { readFormula } from "../../functions/formula";
import { loadFunctions } from "../../functions/runtime";
import { digitsOf, workOut } from "./workOut";

const functions = loadFunctions();
let parameters: Map<string, readonly string[]>;
beforeAll(async () => {
  const entries = (await readMetadata()).functions as FunctionEntry[];
  parameters = new Map(entries.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
});

interface Asked {
  readonly explanation: Explanation | null;
  readonly steps: readonly Step[];
  readonly cell: unknown;
}

/** Everything that a formula gives, cell by cell with its explanation. */
async function explainAll(formula: string): Promise<Asked[]> {
  const { name, args } = readFormula(formula);
  const answer = await functions.get(name)!(...args);
  const result = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
  const given = Object.fromEntries(parameters.get(name)!.map((one, index) => [one, args[index] ?? null]));
  return result.flatMap((cells, row) =>
    cells.map((cell, column) => {
      const explanation = explainResult(engine, { name, given, row, column, result });
      return { explanation, steps: stepsOf(explanation), cell };
    }),
  );
}

function stepsOf(explanation: Explanation | null): readonly Step[] {
  const steps = explanation?.steps ?? [];
  if (typeof steps !== "function") return steps;
  const work = steps();
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

const numberIn = (result: string) => Number(result.replace("−", "-"));
const rounded = (value: number | { toNumber(): number }, digits: number) =>
  Number((typeof value === "number" ? value : value.toNumber()).toPrecision(digits));

/** What every cell has to meet: its arithmetic, worked out by rules of its own, gives what the cell shows. */
async function expectExplained(formula: string): Promise<number> {
  const asked = await explainAll(formula);
  let numbers = 0;
  for (const { cell, steps } of asked) {
    for (const { arithmetic, result } of steps) {
      const digits = digitsOf(result);
      expect([formula, arithmetic, rounded(workOut(arithmetic), digits)]).toEqual([
        formula,
        arithmetic,
        numberIn(result),
      ]);
    }
    if (typeof cell !== "number") continue;
    numbers++;
    const [own] = steps;
    expect([formula, cell, own?.arithmetic]).toEqual([formula, cell, expect.any(String)]);
    expect([own!.arithmetic, numberIn(own!.result)]).toEqual([
      own!.arithmetic,
      rounded(cell, digitsOf(own!.result)),
    ]);
  }
  return numbers;
}

const formulas = Object.values(examples.functions).flatMap((list) => list.map(({ formula }) => formula));

// The numbers in the cells are held to values from outside by test/functions/examples.test.ts; here the arithmetic of
// each is worked out by a reader of its own.
test.each(formulas)("every number of %s is explained by its own arithmetic", async (formula) => {
  await expectExplained(formula);
});

const block =
  '{"Driver","From","To","Downside","Base","Upside";"Tariffs",2026,2028,-0.03,0,0.005;"Regulation",2027,2030,-0.01,0.00001,0.01;"None",2026,2032,0,0,0}';
test.each([
  '=LLM.FORECAST({2025,2027,2031},"smooth")',
  '=LLM.FORECAST({2000;2025;2026;2100},"estimate")',
  `=LLM.FORECAST({2025;2026;2027;2032},"smooth",${block},"Upside")`,
  `=LLM.GROWTH({2026;2028;2032},"endpoint",${block},"Downside")`,
  `=LLM.CAGR(2026,2031,"headline",${block},"Base")`,
  `=LLM.SERIES(2024,2034,"headline",${block},"Base")`,
  '=LLM.STAT("CAGR")',
  '=LLM.STAT("base year")',
  "=LLM.RECONCILE(FALSE)",
  "=LLM.INSIGHT(,,FALSE)",
  '=LLM.SPLIT("Deployment",2030,{"Cloud",0.70004;"On-Premises",0.3})',
  '=LLM.SPLIT("Deployment",2030,{"Cloud",0.7;"On-Premises",0.3},-1)',
  '=LLM.SPLIT("Deployment",{2026,2028},{"",2027,2032;"Cloud",0.2,0.4;"On-Premises",0.8,0.6},,"smooth")',
  '=LLM.CROSSTAB("Offering","Deployment",2030,{"Services",0.4;"Software",0.6},{"Cloud",0.4;"On-Premises",0.6},{1,0;3,1},,,,FALSE)',
  `=LLM.BRIDGE(2032,${block},"Base","headline")`,
  `=LLM.BRIDGE(2026,${block},"Downside",,FALSE)`,
  `=LLM.TORNADO(2031,${block},"Downside","Upside","Base","smooth")`,
  `=LLM.TORNADO(2030,${block},"Base","Base")`,
  '=LLM.TORNADO(2030,{"Driver","From","To","L","H";"Same",2026,2026,-0.01,0.01;"Same",2026,2029,-0.02,0.01},"L","H")',
  `=LLM.SIMULATE({2025;2027;2032},${block},"Downside","Base","Upside",1001,7,"headline")`,
  '=LLM.BAND({2025;2031},0.2,0.95,"headline")',
  "=LLM.BAND({2030},0)",
  "=LLM.SATURATE({2025,2032,2000,2100},41.5)",
  '=LLM.SATURATE({2025,2032,2000,2100},60,"gompertz")',
  `=LLM.PHASE(2025,"months","smooth",${block},"Downside")`,
  "=LLM.PHASE(2032)",
  `=LLM.PHASE(2027,"months",,${block},"Downside",10)`,
  "=LLM.PHASE(2028,,,,,2)",
  `=LLM.FISCAL({2026;2032},10,"headline",${block},"Upside")`,
  "=LLM.FISCAL(2030,1)",
  '=LLM.TRIANGULATE({"Source","Start year","Start value","End year","End value";"A",2024,6,2030,36;"B",2025,9,2033,80;"C",2026,13,2031,30},{2025,2028,2031},,FALSE)',
])("every number of %s, too", async (formula) => {
  expect(await expectExplained(formula)).toBeGreaterThan(0);
});

// Statuses by the contract: what the report prints is published; what is worked out of it derived, or extrapolated
// beyond its years; what rests on the user's inputs assumed.
test.each([
  ["=LLM.FORECAST(2026)", ["published"]],
  ["=LLM.GROWTH(2026)", ["derived"]],
  ['=LLM.GROWTH(2033,"headline")', ["extrapolated"]],
  ["=LLM.CAGR()", ["published"]],
  ["=LLM.CAGR(2025,2032)", ["derived"]],
  ["=LLM.BAND({2026},0.1,,,,,FALSE)", [null, "assumed", "published", "assumed"]],
  ["=LLM.SATURATE({2025,2030},100)", ["published", "assumed"]],
  ["=LLM.PHASE(2026)", ["derived", "derived", "derived", "derived"]],
  ["=LLM.FISCAL(2028,7)", ["derived"]],
  [`=LLM.FISCAL({2026,2027},1,,${block},"Downside")`, ["assumed", "assumed"]],
  [
    '=LLM.SPLIT("Deployment",2026,{"Cloud",0.7;"On-Premises",0.3},,,,,FALSE)',
    [null, "assumed", "assumed", null, "assumed", "assumed", null, "assumed", "published"],
  ],
])("%s has statuses of its own numbers", async (formula, statuses) => {
  const asked = await explainAll(formula);
  expect(asked.map(({ explanation }) => explanation?.status ?? null)).toEqual(statuses);
});

// By hand from the printed figures.
test.each([
  ["=LLM.GROWTH(2026)", "12.12 ÷ 10.18 − 1"],
  ["=LLM.CAGR(2025,2032)", "(41.44 ÷ 10.18)^(1 ÷ 7) − 1"],
  ["=LLM.CAGR()", "22.19%"],
  [
    "=LLM.SATURATE(2030,100)",
    "100 ÷ (1 + (100 ÷ 10.18 − 1) × ((100 ÷ 41.44 − 1) ÷ (100 ÷ 10.18 − 1))^(5 ÷ 7))",
  ],
  [
    '=LLM.SATURATE(2030,100,"gompertz")',
    "100 × exp(ln(10.18 ÷ 100) × (ln(41.44 ÷ 100) ÷ ln(10.18 ÷ 100))^(5 ÷ 7))",
  ],
])("%s is %s", async (formula, arithmetic) => {
  expect((await explainAll(formula))[0]!.steps[0]!.arithmetic).toBe(arithmetic);
});

test("a scenario is followed year by year back to what the report prints", async () => {
  const [asked] = await explainAll(`=LLM.FORECAST(2028,,${block},"Downside")`);
  expect(asked!.steps.map(({ what }) => [what.code, what.values.year])).toEqual([
    ["size-moved", 2028],
    ["size-moved", 2027],
    ["size-moved", 2026],
    ["size", 2028],
    ["size", 2027],
    ["size-printed", 2026],
    ["size-printed", 2025],
  ]);
  expect(asked!.steps[2]!.arithmetic).toBe("10.18 × (12.12 ÷ 10.18 − 0.03)");
});

test("a fiscal year is its own months, a quarter its own", async () => {
  const [fiscal] = await explainAll("=LLM.FISCAL(2028,7)");
  expect(fiscal!.steps.slice(0, 3).map(({ what }) => what)).toEqual([
    { code: "fiscal", values: { year: 2028, before: 2027 } },
    { code: "fiscal-part", values: { year: 2027, from: 7, to: 12 } },
    { code: "fiscal-part", values: { year: 2028, from: 1, to: 6 } },
  ]);
  const quarters = await explainAll("=LLM.PHASE(2029)");
  expect(quarters[2]!.steps[0]!.what).toEqual({ code: "period-quarter", values: { year: 2029, quarter: 3 } });
  // From February 2027 to January 2028: the last quarter is November, December, January.
  const [, , , last] = await explainAll("=LLM.PHASE(2028,,,,,2)");
  expect(
    last!.steps.map(({ what: { code, values } }) => [code, values.year, values.month ?? values.from]),
  ).toEqual(
    expect.arrayContaining([
      ["fiscal-quarter", 2028, undefined],
      ["period-month", 2027, 11],
      ["period-month", 2027, 12],
      ["period-month", 2028, 1],
      ["fiscal-part", 2027, 2],
      ["fiscal-part", 2028, 1],
    ]),
  );
});

// By hand: 10.18 × 0.6.
test("a part and a source are called as the result calls them", async () => {
  const split = '=LLM.SPLIT("Deployment",2025,{"Cloud",0.6;"On-Premises",0.4},,,,,FALSE,"zh-CN")';
  const part = (await explainAll(split))[2]!.steps[0]!;
  expect(part).toMatchObject({ arithmetic: "0.6 × 10.18", what: { values: { segment: "云端" } } });
  const beside =
    '=LLM.TRIANGULATE({"Source","Start year","Start value","End year","End value";"A",2024,6,2030,36},2026,,FALSE,"zh-TW")';
  const [lowest] = (await explainAll(beside)).filter(
    ({ steps }) => steps[0]?.what.code === "estimates-lowest",
  );
  expect(lowest!.steps[0]!.what.values.name).toBe("本報告");
});

test("text that rests on no number, and an error, are not explained by arithmetic", async () => {
  for (const formula of ['=LLM.SEGMENT("Offering")', "=LLM.AXES()", "=LLM.FORECAST(2050)", "=LLM.ABOUT()"]) {
    for (const { steps } of await explainAll(formula)) expect(steps).toEqual([]);
  }
});
