import type { Frame } from "playwright-core";
import { openCell } from "./openCell";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "functions");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const panel = () => pane.locator("#panel-functions");
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();
const update = (address: string) =>
  panel()
    .getByRole("button", { name: `Update ${address}` })
    .click();
/** Once the result is there, nothing moves under the pointer any more. */
const fillYears = async (text: string, result: string) => {
  await years().fill(text);
  await panel().getByRole("region", { name: "Result" }).getByText(result).first().waitFor();
};
const years = () => panel().getByRole("textbox", { name: "years" });
const formula = async (address: string) => (await bench.read(address)).formula;

/** Enters a formula and takes it apart by the panel of the selected cell. */
async function edit(address: string, text: string) {
  await bench.calculate(address, text);
  await bench.click(address);
  await openCell(pane);
  const cell = pane.getByRole("region", { name: "Selected cell" });
  await cell.getByText(text).waitFor();
  await cell.getByRole("button", { name: "Edit" }).click();
  await panel()
    .getByRole("heading", { name: new RegExp(address) })
    .waitFor();
}

// Expected numbers: functions.md's worked values, computed with Python's decimal module at 50 digits.
test("an update changes the formula in its cell, again and again, inside a longer one, too", async () => {
  await edit("Edited!B2", "=LLM.FORECAST(2028)");
  await bench.click("Edited!F9");
  await fillYears("2030", "27.50726");
  await update("Edited!B2");
  await notice(/Edited!B2/);
  await bench.settled();
  expect(await formula("Edited!B2")).toBe("=LLM.FORECAST(2030)");
  expect((await bench.read("Edited!B2")).value).toBeCloseTo(27.5072624486198, 12);
  await fillYears("2028", "18.25");
  await update("Edited!B2");
  await panel().getByText("=LLM.FORECAST(2028)").waitFor();
  await bench.settled();
  await pane.waitForTimeout(500);
  expect(await formula("Edited!B2")).toBe("=LLM.FORECAST(2028)");

  await edit("Edited!B4", "=ROUND(LLM.FORECAST(2030),2)*2");
  await fillYears("2028", "18.25");
  await update("Edited!B4");
  await notice(/Edited!B4/);
  await bench.settled();
  expect(await formula("Edited!B4")).toBe("=ROUND(LLM.FORECAST(2028),2)*2");
  expect((await bench.read("Edited!B4")).value).toBe(36.52);
});

test("a cell that holds something else by now is left alone, and a person is told what to do", async () => {
  await edit("Changed!B2", "=LLM.FORECAST(2028)");
  await bench.calculate("Changed!B2", "=1+1");
  await fillYears("2030", "27.50726");
  await update("Changed!B2");
  await notice(/another formula by now.*press Edit/);
  expect(await formula("Changed!B2")).toBe("=1+1");
});

test("what a larger result would run into is named, and goes only when a person says so", async () => {
  await bench.enter("Grown!B4", "my share");
  await edit("Grown!B2", "=LLM.FORECAST({2028;2029})");
  await fillYears("2028-2030", "27.5073");
  await update("Grown!B2");
  const dialog = pane.getByRole("dialog");
  await dialog.getByText("B4 “my share”").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await formula("Grown!B2")).toBe("=LLM.FORECAST({2028;2029})");
  await update("Grown!B2");
  await dialog.getByRole("button", { name: "On a new sheet" }).click();
  await dialog.waitFor({ state: "hidden" });
  await notice(/Inserted in/);
  expect(await formula("Grown!B2")).toBe("=LLM.FORECAST({2028;2029})");
  expect((await bench.read("Grown!B4")).value).toBe("my share");
  await update("Grown!B2");
  await dialog.getByRole("button", { name: "Overwrite what is there" }).click();
  await dialog.waitFor({ state: "hidden" });
  await notice(/Grown!B2:B4/);
  await bench.settled();
  expect((await bench.read("Grown!B4")).value).toBeCloseTo(27.5072624486198, 12);
  await bench.page.evaluate(() => window.workbench.undo());
  await bench.settled();
  expect(await formula("Grown!B2")).toBe("=LLM.FORECAST({2028;2029})");
  expect((await bench.read("Grown!B4")).value).toBe("my share");
});

test("was done without an error in the page", () => {
  expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
});
