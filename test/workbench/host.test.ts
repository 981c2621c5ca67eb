// Expected answers: Microsoft's reference of Office.Context (officeTheme, displayLanguage).
import { createOfficeHost } from "../../workbench/host/officeHost";
import { openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

test("the add-in sees another theme as soon as it looks", () => {
  const background = () => excel.Office.context.officeTheme.bodyBackgroundColor?.toLowerCase();
  expect(background()).toBe("#ffffff");
  excel.host.setTheme("contrast");
  expect(background()).toBe("#000000");
  excel.host.setTheme("light");
  expect(background()).toBe("#ffffff");
});

test("the language is the one that a page finds when it starts", () => {
  expect(excel.Office.context.displayLanguage).toBe("en-US");
  excel.host.setLanguage("zh-TW");
  expect(excel.host.language).toBe("zh-TW");
});

test("an add-in whose page is gone is told nothing, and its ranges are let go", async () => {
  const told: string[] = [];
  const range = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async ({ address }) => void told.push(address));
    const range = sheet.getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [[1]];
    await context.sync();
    return range;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(["A1"]);
  excel.model.addinGone();
  const sheet = excel.grid.services.api.getActiveWorkbook()!.getSheetByName("Sheet1")!;
  sheet.getRange("A2").setValue(2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(["A1"]);
  range.values = [[3]];
  await expect(range.context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
});

// Microsoft's library drops what reaches it before it has been told that it gets it.
test("a ribbon button waits until the library takes what it says, and is told once", () => {
  const ribbonCommands = 39;
  const host = createOfficeHost(excel.model, "en", "light");
  const told: unknown[] = [];
  const button = (id: string) => [id, "Insert", JSON.stringify({ source: { id } })];
  host.pressRibbon("Insert", "first");
  host.subscribe(ribbonCommands, (message) => told.push(message));
  host.pressRibbon("Insert", "second");
  expect(told).toEqual([]);
  host.subscribed(ribbonCommands);
  expect(told).toEqual([button("first"), button("second")]);
  host.pressRibbon("Insert", "third");
  expect(told.at(-1)).toEqual(button("third"));
  host.paneGone();
  host.pressRibbon("Insert", "fourth");
  expect(told).toHaveLength(3);
});
