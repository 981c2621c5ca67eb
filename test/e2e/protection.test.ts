import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await bench.enter("Locked!A1:B2", [
    ["1", "2"],
    ["3", "4"],
  ]);
  await bench.pane().evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Locked");
    sheet.getRange("B1:B2").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  })`);
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const notice = () => bench.page.getByRole("alertdialog");
const value = async (cell: string) => (await bench.read(`Locked!${cell}`)).value;

async function dismissed() {
  await notice().waitFor();
  await bench.press("Enter");
  await notice().waitFor({ state: "hidden" });
}

test("typing into a locked cell is refused with a message, whatever key begins it", async () => {
  await bench.click("Locked!A1");
  for (const key of ["7", "F2", "Delete"]) {
    await bench.press(key);
    await dismissed();
  }
  await bench.page.keyboard.press("Escape");
  expect(await value("A1")).toBe(1);
});

test("an unlocked cell takes what is typed, after a refusal too", async () => {
  await bench.click("Locked!B1");
  await bench.type("25");
  await bench.press("Enter");
  await bench.settled();
  expect(await value("B1")).toBe(25);
  expect(await notice().isVisible()).toBe(false);
});

test("pasting over locked cells is refused, over unlocked ones it is not", async () => {
  await bench.click("Locked!B1");
  await bench.press("Control+c");
  await bench.click("Locked!A2");
  await bench.press("Control+v");
  await dismissed();
  expect(await value("A2")).toBe(3);
  await bench.click("Locked!B2");
  await bench.press("Control+v");
  await bench.settled();
  expect(await value("B2")).toBe(25);
});

test("who drives the workbench is refused, too", async () => {
  await expect(bench.enter("Locked!A1", "9")).rejects.toThrow(/perform the requested operation/);
});
