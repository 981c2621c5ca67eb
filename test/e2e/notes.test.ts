import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const noteText = () => bench.page.locator('[data-u-comp="note-textarea"]');

test("a note shows while its cell is pointed at, and one undo takes it away", async () => {
  await bench.enter("Noted!B2", "12.12");
  await bench.click("Noted!F12");
  await bench.pane().evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Noted").notes.add("B2", "Market size of the base year.");
    await context.sync();
  })`);
  await bench.hover("B2");
  await noteText().waitFor();
  expect(await noteText().inputValue()).toBe("Market size of the base year.");
  // A hand goes on moving; on a busy machine the grid may miss a single movement.
  for (let row = 12; (await noteText().count()) > 0; row++) {
    await bench.hover(`F${row % 20}`);
    await bench.page.waitForTimeout(300);
  }

  await bench.page.keyboard.press("Control+z");
  await bench.page.waitForTimeout(500);
  await bench.hover("B2");
  await bench.page.waitForTimeout(500);
  expect(await noteText().count()).toBe(0);
  expect((await bench.read("Noted!B2")).value).toBe(12.12);
});
