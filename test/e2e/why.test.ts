import type { Frame } from "playwright-core";
import { openCell } from "./openCell";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { violations } from "./violations";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "inserted");
  await openCell(pane);
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const panel = () => pane.getByRole("region", { name: "Selected cell" });
/** Enters a formula and selects a cell; the panel then tells of that. */
async function ask(formula: string, cell = "B2", at = cell) {
  await bench.enter(`Sheet1!${cell}`, formula);
  await bench.settled();
  await bench.click(`Sheet1!A20`);
  await bench.click(`Sheet1!${at}`);
  await panel()
    .getByRole("button", { name: new RegExp(`^${at} `) })
    .waitFor();
}
const says = (text: string | RegExp) => panel().getByText(text).first().waitFor();

// 12.12 × (41.44 ÷ 12.12)^(2 ÷ 6) ÷ 12.12 × (41.44 ÷ 12.12)^(1 ÷ 6) − 1 = 0.2274…: the contract's worked values.
test("a growth rate is explained by its own arithmetic, and by the sizes in it", async () => {
  await ask("=LLM.GROWTH(2028)");
  await says("Growth of 2028 over the year before");
  await says("0.22740019464");
  await panel().getByText("Where its numbers come from: 2 steps").click();
  await says("18.2589162021537 USD bn");
});

test("each cell of a table has its own: the low end of a band is none that the report prints", async () => {
  await ask("=LLM.BAND({2026;2030},0.1)", "B2", "C3");
  await says("Rests on inputs of your own, not on the report alone.");
  await says(/12\.12 ÷ exp\(1\.28155156554460?\d* × 0\.1 × √1\)/);
});

test("what a formula hides is told", async () => {
  await bench.enter(
    "Sheet1!B2:E6",
    Array.from({ length: 5 }, () => ["", "", "", ""]),
  );
  await ask("=IFERROR(LLM.FORECAST(2040),0)");
  await says(/2040 is outside the published path/);
  await says("The formula makes of that");
  expect(
    await panel()
      .getByText(/1988294/)
      .count(),
  ).toBe(0);
});

test("a plain formula shows what it rests on, the input among it", async () => {
  await bench.enter("Sheet1!D2:D3", [["0.25"], ["=LLM.FORECAST(2030)"]]);
  await ask("=D2*D3");
  await says("Rests on");
  await says("Your input");
  await says("Rests on inputs of your own, not on the report alone.");
  await panel()
    .getByRole("link", { name: "Sheet1!D3" })
    .or(panel().getByRole("button", { name: "Sheet1!D3" }))
    .click();
  await panel().getByRole("button", { name: /^D3 / }).waitFor();
});

test("a misspelt function gets the one that was meant, a blocked result the cell in the way", async () => {
  await ask("=LLM.FORCAST(2030)");
  await says("There is no function LLM.FORCAST: did you mean LLM.FORECAST?");
  await bench.enter("Sheet1!G5", "note");
  await ask("=LLM.SERIES()", "F2");
  await says("In the way:");
  await panel().getByText("G5", { exact: true }).waitFor();
  expect(await violations(pane)).toEqual([]);
});

test("the audit lists what calls the add-in, goes to a cell, and goes into a sheet", async () => {
  const tab = pane.locator("#panel-inserted");
  await tab.getByText("All cells that call the add-in").click();
  await tab.getByRole("button", { name: "Look through the workbook" }).click();
  await tab.getByText("3 cells call the add-in.").waitFor();
  await tab.getByText("With errors 2").click();
  expect(
    await tab.getByRole("list", { name: "All cells that call the add-in" }).getByRole("listitem").count(),
  ).toBe(2);
  await tab.getByText("Derived 1").click();
  await tab.getByText("Sheet1!D3", { exact: true }).click();
  await panel().getByRole("button", { name: /^D3 / }).waitFor();
  expect(await violations(pane)).toEqual([]);
  await tab.getByRole("button", { name: "Insert as a sheet" }).click();
  await pane
    .getByRole("status")
    .filter({ hasText: /Inserted in Sheet2!A1:G\d+/ })
    .first()
    .waitFor();
  const listed = await bench.readAll("Sheet2!A9:F11");
  expect(listed.map(([cell]) => cell!.value)).toEqual(["Sheet1!B2", "Sheet1!F2", "Sheet1!D3"]);
  expect(listed.flat().every(({ formula }) => !formula)).toBe(true);
});
