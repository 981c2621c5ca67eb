import { describeRemoval } from "../../src/workbook/inserted/describeRemoval";
import { convert } from "../../src/workbook/states/convert";
import { addChecks } from "../../src/workbook/inserted/addChecks";
import { insert } from "../../src/workbook/insert";
import { listInserted } from "../../src/workbook/inserted/listInserted";
import { removeInserted } from "../../src/workbook/inserted/removeInserted";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => void (book = await openWorkbook()));
afterAll(() => book.close());

// Every sync waits until the grid has calculated.
jest.setTimeout(120_000);

const here = { place: { at: "selection" } } as const;
const one = async (name: string) => (await listInserted("en")).find((block) => block.name === name);
const frozen = async () =>
  (await listInserted("en")).filter((block) => block.state !== "live").map(({ name }) => name);
const names = () =>
  book.run(async (context) => {
    context.workbook.names.load("items/name");
    await context.sync();
    return context.workbook.names.items.map(({ name }) => name);
  });

describe("what is inserted, and what can be done with it", () => {
  test("a row of years, a segment table and a cross-tab can be refreshed, one spilled formula and plain values can't", async () => {
    await book.sheet("Row", "B2");
    await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
    await book.sheet("Spilled", "B2");
    await insert("Forecast", { layout: "spilled", from: 2026, to: 2028 }, here);
    await book.sheet("Values", "B2");
    await insert("Forecast", { layout: "values", from: 2026, to: 2028 }, here);
    await book.sheet("Segments", "B2");
    const shares = [{ year: 2026, of: {} }];
    await insert("Segments", { axis: "Offering", level: "top", shares, years: [2026] }, here);
    await book.sheet("Cross", "B2");
    const margin = { level: "top", shares } as const;
    await insert(
      "CrossTab",
      {
        row: { axis: "Deployment", ...margin },
        column: { axis: "Region", ...margin },
        year: 2026,
      },
      here,
    );
    const found = await listInserted("en");
    expect(
      found.map(({ name, convertible, refreshable }) => [name, convertible.length > 0, refreshable]),
    ).toEqual([
      ["LLM_CrossTab_1", true, true],
      ["LLM_Forecast_1", true, true],
      ["LLM_Segments_1", true, true],
      ["LLM_Shares_1", false, false],
      ["LLM_Shares_2", false, false],
      ["LLM_Shares_3", false, false],
      ["LLM_Forecast_2", true, false],
      ["LLM_Forecast_3", expect.any(Boolean), false],
    ]);
    expect(found.every(({ state }) => state === "live")).toBe(true);
  });

  test("what has lost its cells stays in the list, last, to be taken out of it", async () => {
    await book.run((context) => context.workbook.worksheets.getItem("Row").delete());
    const last = (await listInserted("en")).at(-1)!;
    expect(last).toMatchObject({
      name: "LLM_Forecast_1",
      address: null,
      convertible: [],
      refreshable: false,
    });
    expect(await describeRemoval("LLM_Forecast_1", "en")).toMatchObject({ address: null, filled: 0 });
    await removeInserted("LLM_Forecast_1");
    expect(await one("LLM_Forecast_1")).toBeUndefined();
  });
});

describe("removing", () => {
  test("is told beforehand: cells, formulas, the chart", async () => {
    await book.sheet("Counted", "B2");
    await book.enter("Counted!B2:D3", [
      ["Year", 2026, 2027],
      ["Market", "=C2*2", ""],
    ]);
    await book.run((context) =>
      context.workbook.names.add(
        "LLM_Forecast_50",
        context.workbook.worksheets.getItem("Counted").getRange("B2:D3"),
      ),
    );
    expect(await describeRemoval("LLM_Forecast_50", "en")).toEqual({
      address: "Counted!B2:D3",
      filled: 5,
      formulas: 1,
      chart: false,
      keptFormulas: 0,
      users: [],
    });
    await removeInserted("LLM_Forecast_50");
    expect((await book.formulas("Counted!B2:D3")).flat().join("")).toBe("");
    await expect(describeRemoval("LLM_Forecast_50", "en")).rejects.toMatchObject({ kind: "gone" });
  });

  test("takes the formulas kept for a frozen block along, so that a later one of its name is not taken for it", async () => {
    await book.sheet("Kept");
    await book.enter("Kept!A1:B1", [[2030, "=IFERROR(LLM.NONE(A1),A1+7)"]]);
    const name = () =>
      book.run((context) =>
        context.workbook.names.add(
          "LLM_Forecast_60",
          context.workbook.worksheets.getItem("Kept").getRange("A1:B1"),
        ),
      );
    await name();
    expect(await one("LLM_Forecast_60")).toMatchObject({ state: "live", convertible: ["native", "values"] });
    expect((await convert("LLM_Forecast_60", "values")).cells).toBe(1);
    expect(await one("LLM_Forecast_60")).toMatchObject({
      state: "values",
      convertible: ["live", "native"],
      refreshable: false,
    });
    expect(await describeRemoval("LLM_Forecast_60", "en")).toMatchObject({ filled: 2, keptFormulas: 1 });
    await removeInserted("LLM_Forecast_60");
    expect(await frozen()).toEqual([]);
    await name();
    expect(await one("LLM_Forecast_60")).toMatchObject({ state: "live" });
    await removeInserted("LLM_Forecast_60");
  });

  test("leaves everything where the sheet is protected", async () => {
    await book.sheet("Guarded");
    await book.enter("Guarded!A1", [["mine"]]);
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Guarded");
      context.workbook.names.add("LLM_Forecast_70", sheet.getRange("A1"));
      sheet.protection.protect();
    });
    await expect(removeInserted("LLM_Forecast_70")).rejects.toMatchObject({ kind: "denied" });
    expect(await book.formulas("Guarded!A1")).toEqual([["mine"]]);
    expect(await names()).toContain("LLM_Forecast_70");
  });

  test("takes the master check's own name along", async () => {
    await book.sheet("Verdicts", "B2");
    await addChecks(here);
    expect(await names()).toEqual(expect.arrayContaining(["LLM_Checks", "LLM_Check"]));
    await removeInserted("LLM_Checks");
    expect((await names()).filter((name) => /^LLM_Check/.test(name))).toEqual([]);
  });
});
