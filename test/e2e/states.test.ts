import type { Frame } from "playwright-core";
import { eventually } from "./eventually";
import { openCell } from "./openCell";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { violations } from "./violations";

// Three sheets with something inserted and with formulas of a person's own, through all three states and back.
let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "scenarios");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(240_000);

const inserted = () => pane.locator("#panel-inserted");
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();
const press = (name: string) => inserted().getByRole("button", { name, exact: true }).click();
const dialog = () => pane.getByRole("dialog");
const areas = ["Blocks!A1:K40", "Loose!A1:H12", "Drivers!A1:F4"];
const read = async () => {
  await bench.settled();
  return (await Promise.all(areas.map((area) => bench.readAll(area)))).flat(2);
};
const formulas = async () => (await read()).map(({ formula }) => formula);
const values = async () => (await read()).map(({ value, error }) => value ?? error);
const calls = (all: readonly (string | null)[]) => all.filter((formula) => /LLM\.[A-Z]/.test(formula ?? ""));

/** Fourteen digits: a spreadsheet rounds at each step. */
function expectSame(got: readonly unknown[], expected: readonly unknown[]): void {
  const close = got.map((cell, i) => {
    const other = expected[i];
    if (typeof cell !== "number" || typeof other !== "number") return cell;
    return Math.abs(cell - other) <= 1e-14 * Math.max(Math.abs(other), 1) ? other : cell;
  });
  expect(close).toEqual(expected);
}

const share = async (value: number) => {
  await bench.calculate("Loose!F2:F3", [[value], [1 - value]]);
};
const scenario = (name: string) => bench.calculate("Loose!B1", name);

let live: (string | null)[];

test("a workbook with three sheets, two insertions and formulas of its own", async () => {
  await bench.enter("Drivers!A1:F4", [
    ["Driver", "From", "To", "Low", "Mode", "High"],
    ["Tariffs", 2026, 2028, -0.03, 0, 0.005],
    ["Regulation", 2027, 2030, -0.02, -0.01, 0.01],
    ["", "", "", "", "", ""],
  ]);
  await bench.enter("Loose!A1:B1", [["Scenario", "Low"]]);
  await bench.enter("Loose!A3:A6", [[2026], [2028], [2030], [2031]]);
  await share(0.6);
  await bench.enter("Loose!E2:E3", [["Services"], ["Software"]]);
  await bench.enter("Loose!B3:B6", [
    ["=LLM.FORECAST($A3,,Drivers!$A$1:$F$4,$B$1)"],
    ["=LLM.FORECAST($A4,,Drivers!$A$1:$F$4,$B$1)"],
    ["=LLM.FORECAST($A5,,Drivers!$A$1:$F$4,$B$1)*2"],
    ['=IFERROR(LLM.GROWTH(A6),"none")'],
  ]);
  await bench.enter("Loose!C3", "=LLM.FORECAST(A3:A6)");
  await bench.enter("Loose!E5", '=LLM.SPLIT("Offering",A5,E2:F3)');
  await bench.enter("Loose!A9", '=LLM.SIMULATE(A3,Drivers!A1:F4,"Low","Mode","High")');
  await bench.enter("Blocks!Z99", "");
  await bench.settled();
  await pane.locator("#tab-forecast").click();
  await bench.click("Blocks!B2");
  await pane
    .locator("#panel-forecast")
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  await notice(/Inserted in Blocks!B2/);
  live = await formulas();
  // The row of years, and the seven of the sheet Loose.
  expect(calls(live).length).toBeGreaterThan(7);
});

test("what becomes a value is named before, and nothing has changed by then", async () => {
  await pane.locator("#tab-inserted").click();
  await inserted()
    .getByText(/LLM formulas in this workbook: \d+ live\./)
    .waitFor();
  await press("All as ordinary formulas");
  // One table of a heading and one year, seven columns.
  await dialog()
    .getByText(/^14 cells become values.*: LLM\.SIMULATE \(14\)\.$/)
    .waitFor();
  expect(await violations(pane)).toEqual([]);
  await dialog().getByRole("button", { name: "Cancel" }).click();
  expect(await formulas()).toEqual(live);
});

test("as ordinary formulas it shows the same, and follows a share and a scenario as the add-in does", async () => {
  const shown = await values();
  await press("All as ordinary formulas");
  await dialog().getByRole("button", { name: "As ordinary formulas" }).click();
  await notice(/formulas are ordinary ones or values now.*LLM\.SIMULATE/);
  await inserted()
    .getByText(/in this workbook: \d+ as ordinary formulas and 1 as values\./)
    .waitFor();
  expect(calls(await formulas())).toEqual([]);
  expectSame(await values(), shown);
  await share(0.35);
  await scenario("High");
  const native = await values();
  // By hand: 12.12 + 10.18 × 0.005, the growth of 2026 moved by the tariffs of the scenario High.
  expect((await bench.read("Loose!B3")).value).toBeCloseTo(12.1709, 12);
  await press("All live again");
  await notice(/formulas of the add-in are back/);
  expect(await formulas()).toEqual(live);
  expectSame(native, await values());
  await share(0.6);
  await scenario("Low");
});

test("as values it shows the same, and one Undo takes that back", async () => {
  const shown = await values();
  await press("All as values");
  await notice(/have given way to their values/);
  expect(calls(await formulas())).toEqual([]);
  expect(await values()).toEqual(shown);
  await bench.page.evaluate(() => window.workbench.undo());
  expect(await formulas()).toEqual(live);
});

test("the selected formulas alone change in the panel of the cell, and come back to where they have moved", async () => {
  await bench.click("Loose!B3");
  await bench.page.evaluate(() => window.workbench.select("Loose!B3:B4"));
  const panel = pane.getByRole("region", { name: "Selected cell" });
  await openCell(pane);
  await panel.getByText("LLM formulas selected: 2 live.").waitFor();
  await panel.getByRole("button", { name: "Turn into ordinary formulas" }).click();
  await panel.getByText("LLM formulas selected: 2 as ordinary formulas.").waitFor();
  expect((await bench.read("Loose!B3")).formula).toMatch(/^=INDEX\(LLM_Value_\d+,/);
  expect((await bench.read("Loose!B5")).formula).toMatch(/^=LLM\.FORECAST/);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Loose").getRange("2:3").insert("Down");
      context.workbook.worksheets.getItem("Drivers").name = "Effects";
      await context.sync();
    }),
  );
  await bench.page.evaluate(() => window.workbench.select("Loose!B5:B6"));
  await panel.getByText("LLM formulas selected: 2 as ordinary formulas.").waitFor();
  await panel.getByRole("button", { name: "Back to the add-in’s formulas" }).click();
  await eventually(async () => (await bench.read("Loose!B5")).formula?.startsWith("=LLM."));
  expect((await bench.readAll("Loose!B5:B6")).flat().map(({ formula }) => formula)).toEqual([
    "=LLM.FORECAST($A5,,Effects!$A$1:$F$4,$B$1)",
    "=LLM.FORECAST($A6,,Effects!$A$1:$F$4,$B$1)",
  ]);
});

test("was done without an error in the page", () => {
  // The grid speaks of trees of its own when rows are inserted into a sheet that it calculates.
  const known = /^Dependency tree not found/;
  expect(bench.complaints.filter((text) => !known.test(text))).toEqual([]);
});
