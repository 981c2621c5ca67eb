import { describeProblem } from "../../../src/engine/errors/describeProblem";
import { english } from "../../../src/engine/errors/english";
import { findCalls } from "../../../src/workbook/formulas/formula";
import { readArgument } from "../../../src/workbook/formulas/argument";
import type { CellDescription } from "../../../src/workbook/cell/describeCell";
import type { DescribedCall } from "../../../src/workbook/cell/describeCalls";
import type { CellError } from "../../../src/taskpane/calculate/calculate";
import { explainCell } from "../../../src/taskpane/cell/explainCell";
import type { FunctionEntry } from "../../../src/taskpane/functions/catalogue";
import type { Step } from "../../../src/engine/explanations/explanation";
import { readMetadata } from "../../../scripts/metadata.js";
import { loadFunctions } from "../functionsInPage";

let functions: readonly FunctionEntry[];
beforeAll(async () => {
  await loadFunctions();
  functions = (await readMetadata()).functions as FunctionEntry[];
});

type Values = readonly (readonly unknown[])[];

function describeCall(
  call: ReturnType<typeof findCalls>[number],
  values: Record<string, Values>,
): DescribedCall {
  const described = call.arguments.map((written) => {
    const argument = readArgument(written);
    const own =
      "value" in argument ? [[argument.value]] : argument.kind === "omitted" ? [[null]] : values[written];
    const [inner] = argument.kind === "expression" ? findCalls(`=${written}`) : [];
    return {
      ...argument,
      written,
      ...(own && { values: own }),
      ...(inner && { call: describeCall(inner, values) }),
    };
  });
  return { ...call, described };
}

/** A cell with this formula, where references lead to these values. */
function cellWith(
  formula: string,
  {
    row = 0,
    column = 0,
    values = {} as Record<string, Values>,
    error = null as string | null,
    value = (error ?? 1) as unknown,
    spill = null as CellDescription["spill"],
  } = {},
): CellDescription {
  return {
    address: "Sheet1!B2",
    value,
    text: "",
    error,
    formula,
    anchor: { address: "Sheet1!B1", row, column },
    spill,
    calls: findCalls(formula).map((call) => describeCall(call, values)),
    inserted: null,
    keepsFormulas: false,
  };
}

const inEnglish = ({ problem }: CellError) => describeProblem(problem!, english);

const explain = async (cell: CellDescription) => (await explainCell(cell, functions, "en"))!;
/** What the first call gave, and why. */
const first = async (cell: CellDescription) => {
  const { calls, status } = await explain(cell);
  const steps = (calls[0]!.explanation?.steps ?? []) as readonly Step[];
  return { ...calls[0]!, status, arithmetic: steps[0]?.arithmetic, result: steps[0]?.result };
};

// Statuses and figures: the contract's table of paths; arithmetic by hand, (41.44 / 12.12)^(4/6) × 12.12 = 27.507….
describe("a cell with a single year", () => {
  test("derived between two printed figures", async () => {
    const explanation = await first(cellWith("=LLM.FORECAST(2030)"));
    expect(explanation).toMatchObject({
      status: "derived",
      error: null,
      arithmetic: "12.12 × (41.44 ÷ 12.12)^(4 ÷ 6)",
      result: "27.5072624486198",
    });
    expect(explanation.sources).toEqual([expect.stringContaining("1988294")]);
  });

  test("a growth rate is explained as one, and not as the market of its year", async () => {
    expect(await first(cellWith("=LLM.GROWTH(2028)"))).toMatchObject({
      status: "derived",
      result: "0.22740019464",
    });
  });

  test.each([
    ["=LLM.FORECAST(2025)", "published"],
    ['=LLM.FORECAST(2040,"headline")', "extrapolated"],
    ["=LLM.CAGR()", "published"],
    ['=LLM.STAT("forecast value")', "published"],
  ])("%s is %s", async (formula, status) => {
    expect((await explain(cellWith(formula))).status).toBe(status);
  });

  test("out of reach: the message that Excel may hide", async () => {
    const { calls, status } = await explain(cellWith("=LLM.FORECAST(2050)", { error: "#N/A" }));
    expect(calls[0]!.error!.error).toBe("#N/A");
    expect(inEnglish(calls[0]!.error!)).toMatch(/2050.*headline/s);
    expect(calls[0]).toMatchObject({ sources: [], explanation: null });
    expect(status).toBeNull();
  });
});

describe("a cell of a spilled result", () => {
  const values = { "A1:A3": [[2025], [2028], [2050]] };

  test("is explained by its own year", async () => {
    const second = await first(cellWith("=LLM.FORECAST(A1:A3)", { row: 1, values }));
    expect(second).toMatchObject({ status: "derived", error: null, result: "18.2589162021537" });
  });

  test("has its own error", async () => {
    const third = await first(cellWith("=LLM.FORECAST(A1:A3)", { row: 2, values, error: "#N/A" }));
    expect(inEnglish(third.error!)).toContain("2050");
  });

  test("of a table, by its column", async () => {
    const at = (row: number, column: number) => first(cellWith("=LLM.SERIES()", { row, column }));
    expect(await at(1, 1)).toMatchObject({ status: "published", result: "10.18" });
    expect(await at(2, 2)).toMatchObject({ status: "derived", arithmetic: "12.12 ÷ 10.18 − 1" });
    expect((await at(0, 1)).status).toBeNull();
  });

  test("of findings, by the finding in its row", async () => {
    const explanation = await first(cellWith('=LLM.INSIGHT("Tariffs")', { row: 1, column: 1 }));
    expect(explanation.sources[0]).toMatch(/Tariffs, paragraph 1/);
  });
});

test("an assumption block that moves the year makes it assumed", async () => {
  const values = {
    "Drivers!A1:D2": [
      ["Driver", "From", "To", "Downside"],
      ["Tariffs", 2027, 2028, -0.03],
    ],
  };
  const at = (year: number) =>
    explain(cellWith(`=LLM.FORECAST(${year},,Drivers!A1:D2,"Downside")`, { values }));
  expect((await at(2028)).status).toBe("assumed");
  expect((await at(2026)).status).toBe("published");
  const [call] = (await at(2028)).calls;
  expect(call!.arguments.map(({ name }) => name)).toEqual(["years", "assumptions", "scenario"]);
});

describe("within a longer formula", () => {
  test("what the call gave is told, and what the formula made of it is no printed number", async () => {
    const cell = cellWith("=ROUND(LLM.FORECAST(2026),1)", { value: 12.1 });
    const explanation = await explain(cell);
    expect(explanation).toMatchObject({ whole: false, status: "derived" });
    expect(explanation.calls[0]).toMatchObject({ gave: 12.12, error: null });
  });

  test("an error that the formula hides is told, and its number has neither status nor source", async () => {
    const explanation = await explain(cellWith("=IFERROR(LLM.FORECAST(2040),0)", { value: 0 }));
    expect(explanation.status).toBeNull();
    expect(explanation.calls[0]!.error!.error).toBe("#N/A");
    expect(explanation.calls[0]!.sources).toEqual([]);
  });

  test("a number that comes through as it is keeps its status", async () => {
    const explanation = await explain(cellWith("=IFERROR(LLM.FORECAST(2026),0)", { value: 12.12 }));
    expect(explanation.status).toBe("published");
  });

  test("every call is explained", async () => {
    const cell = cellWith('=LLM.FORECAST(2033,"headline")-LLM.FORECAST(2026)', { value: 1 });
    const explanation = await explain(cell);
    expect(explanation.calls.map(({ explanation: one }) => one?.status)).toEqual([
      "extrapolated",
      "published",
    ]);
    expect(explanation.status).toBe("extrapolated");
  });

  test("a whole result is not taken for its first cell, but cell by cell where the formula spills like it", async () => {
    const values = { "A1:A2": [[2025], [2026]] };
    const sum = await explain(cellWith("=SUM(LLM.FORECAST(A1:A2))", { values, value: 22.3 }));
    expect(sum.calls[0]!.gave).toBeNull();
    const spill = { rows: 2, columns: 1 };
    const half = cellWith("=LLM.FORECAST(A1:A2)/2", { values, value: 6.06, row: 1, spill });
    expect((await explain(half)).calls[0]!.gave).toBe(12.12);
  });
});

test("an argument that is a call itself is worked out", async () => {
  expect(await first(cellWith('=LLM.FORECAST(LLM.STAT("base year"))'))).toMatchObject({
    status: "published",
    gave: 10.18,
  });
});

test("what only Excel can calculate leaves the rest explained", async () => {
  const { status, calls } = await explain(cellWith("=LLM.FORECAST(YEAR(TODAY()))"));
  expect(status).toBeNull();
  expect(calls[0]).toMatchObject({ gave: null, explanation: null, error: null });
  expect(calls[0]!.arguments).toMatchObject([{ name: "years", argument: { kind: "expression" } }]);
});

test("no call of the add-in, no explanation", async () => {
  expect(await explainCell(cellWith("=SUM(1,2)"), functions, "en")).toBeNull();
});

test.each([
  ["=LLM.FORCAST(2030)", "FORECAST"],
  ["=LLM.GROTH(2030)", "GROWTH"],
  ["=LLM.NOTHING(1)", null],
])("%s has a misspelt name", async (formula, near) => {
  const { calls } = await explain(cellWith(formula, { error: "#NAME?" }));
  expect(calls[0]!.unknown).toEqual({ near });
});
