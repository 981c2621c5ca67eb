import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.enter("Limited!A1", "Share");
  await bench.pane().evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Limited");
    const { dataValidation } = sheet.getRange("B2:B3");
    dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
    dataValidation.prompt = { showPrompt: true, title: "Shares", message: "Between 0% and 100%." };
    sheet.getRange("B5").dataValidation.rule = { list: { inCellDropDown: true, source: "one,two" } };
    await context.sync();
  })`);
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const value = async (cell: string) => (await bench.read(`Limited!${cell}`)).value;

test("the prompt shows beside the selected cell, and goes with the selection", async () => {
  const prompt = bench.page.locator("#prompt");
  await bench.click("Limited!B3");
  await prompt.waitFor();
  expect(await prompt.textContent()).toBe("SharesBetween 0% and 100%.");
  const cell = await bench.page.evaluate(() => window.workbench.rect("B3").bottom);
  expect((await prompt.boundingBox())!.y).toBeGreaterThanOrEqual(cell);
  await bench.click("Limited!D9");
  await prompt.waitFor({ state: "hidden" });
});

test("a forbidden value is refused and the cell has its old one again; an allowed one stays", async () => {
  await bench.click("Limited!B2");
  await bench.type("0.25");
  await bench.press("Enter");
  await bench.settled();
  expect(await value("B2")).toBe(0.25);
  await bench.click("Limited!B2");
  await bench.type("7");
  await bench.press("Enter");
  await bench.page.getByText("between 0 and 1").waitFor();
  await bench.page.getByRole("button", { name: "OK", exact: true }).click();
  await bench.settled();
  expect(await value("B2")).toBe(0.25);
});

test("a list offers its values", async () => {
  await bench.click("Limited!B5");
  // The mark at the cell's end takes clicks once it is drawn.
  await bench.drawn();
  const { right, y, height } = await bench.page.evaluate(() => {
    const rect = window.workbench.rect("B5");
    return { right: rect.right, y: rect.y, height: rect.height };
  });
  await bench.page.mouse.click(right - 10, y + height / 2);
  await bench.page.getByText("two", { exact: true }).click();
  await bench.settled();
  expect(await value("B5")).toBe("two");
});
