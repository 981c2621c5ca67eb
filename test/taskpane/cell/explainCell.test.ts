import { describeProblem } from "../../../src/engine/errors/describeProblem";
import { english } from "../../../src/engine/errors/english";
import { findCall } from "../../../src/workbook/formulas/formula";
import { readArgument } from "../../../src/workbook/formulas/argument";
import type { CellDescription } from "../../../src/workbook/cell/describeCell";
import type { CellError } from "../../../src/taskpane/calculate/calculate";
import { explainCell } from "../../../src/taskpane/cell/explainCell";
import type { FunctionEntry } from "../../../src/taskpane/functions/catalogue";
import { readMetadata } from "../../../scripts/metadata.js";
import { loadFunctions } from "../functionsInPage";

let functions: readonly FunctionEntry[];
beforeAll(async () => {
  await loadFunctions();
  functions = (await readMetadata()).functions as FunctionEntry[];
});

type Values = readonly (readonly unknown[])[];

/** A cell with this formula, where references lead to these values. */
function cellWith(
  formula: string,
  { row = 0, column = 0, values = {} as Record<string, Values>, error = null as string | null } = {},
): CellDescription {
  const call = findCall(formula);
  const described = (call?.arguments ?? []).map((written) => {
    const argument = readArgument(written);
    const own =
      "value" in argument ? [[argument.value]] : argument.kind === "omitted" ? [[null]] : values[written];
    return { ...argument, written, ...(own && { values: own }) };
  });
  return {
    address: "Sheet1!B2",
    value: error ?? 1,
    text: "",
    error,
    formula,
    anchor: { address: "Sheet1!B1", row, column },
    call: call && { ...call, described },
    inserted: null,
  };
}

const inEnglish = ({ problem }: CellError) => describeProblem(problem!, english);

const explain = (cell: CellDescription) => explainCell(cell, functions, "en");

// Statuses and figures: the contract's table of paths; arithmetic by hand, (41.44 / 12.12)^(4/6) × 12.12 = 27.507….
describe("a cell with a single year", () => {
  test("derived between two printed figures", async () => {
    const explanation = await explain(cellWith("=LLM.FORECAST(2030)"));
    expect(explanation).toMatchObject({ name: "FORECAST", status: "derived", error: null });
    expect(explanation!.arithmetic).toMatch(/12\.12.*41\.44.*27\.5072624486198/);
    expect(explanation!.source).toContain("1988294");
  });

  test.each([
    ["=LLM.FORECAST(2025)", "published"],
    ['=LLM.FORECAST(2040,"headline")', "extrapolated"],
    ["=LLM.GROWTH(2028)", "derived"],
  ])("%s is %s", async (formula, status) => {
    expect((await explain(cellWith(formula)))!.status).toBe(status);
  });

  test("out of reach: the message that Excel may hide", async () => {
    const explanation = await explain(cellWith("=LLM.FORECAST(2050)", { error: "#N/A" }));
    expect(explanation!.error!.error).toBe("#N/A");
    expect(inEnglish(explanation!.error!)).toMatch(/2050.*headline/s);
    expect(explanation!.status).toBeNull();
  });
});

describe("a cell of a spilled result", () => {
  const values = { "A1:A3": [[2025], [2028], [2050]] };

  test("is explained by its own year", async () => {
    const second = await explain(cellWith("=LLM.FORECAST(A1:A3)", { row: 1, values }));
    expect(second).toMatchObject({ status: "derived", error: null });
    expect(second!.arithmetic).toMatch(/^2028/);
  });

  test("has its own error", async () => {
    const third = await explain(cellWith("=LLM.FORECAST(A1:A3)", { row: 2, values, error: "#N/A" }));
    expect(inEnglish(third!.error!)).toContain("2050");
  });

  test("of a table, by the year that its row begins with", async () => {
    const cell = cellWith("=LLM.SERIES()", { row: 1, column: 1 });
    expect(await explain(cell)).toMatchObject({ status: "published" });
    expect((await explain(cell))!.arithmetic).toMatch(/^2025/);
    expect((await explain(cellWith("=LLM.SERIES()", { row: 0, column: 1 })))!.status).toBeNull();
  });

  test("of findings, by the finding in its row", async () => {
    const explanation = await explain(cellWith('=LLM.INSIGHT("Tariffs")', { row: 1, column: 1 }));
    expect(explanation!.source).toMatch(/Tariffs, paragraph 1/);
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
  expect((await at(2028))!.status).toBe("assumed");
  expect((await at(2026))!.status).toBe("published");
  expect((await at(2028))!.arguments.map(({ name }) => name)).toEqual(["years", "assumptions", "scenario"]);
});

test("within a longer formula the call's path is explained, not the cell's value", async () => {
  const explanation = await explain(cellWith("=ROUND(LLM.FORECAST(2030),1)"));
  expect(explanation).toMatchObject({ name: "FORECAST", status: "derived", error: null });
});

test("what only Excel can calculate leaves the rest explained", async () => {
  const explanation = await explain(cellWith("=LLM.FORECAST(YEAR(TODAY()))"));
  expect(explanation).toMatchObject({ status: null, arithmetic: null, error: null });
  expect(explanation!.arguments).toMatchObject([{ name: "years", argument: { kind: "expression" } }]);
});

test("no call of the add-in, no explanation", async () => {
  expect(await explain(cellWith("=SUM(A1:A3)"))).toBeNull();
  expect(await explain(cellWith("=LLM.NOTHING(1)"))).toBeNull();
});
