// Expected answers: Microsoft's reference of the events' arguments, e.g. Excel.WorksheetChangedEventArgs.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

/** Resolves with the next event that a handler gets. */
function next<Args>(add: (handler: (args: Args) => Promise<void>) => void): Promise<Args> {
  return new Promise((resolve) => add(async (args) => resolve(args)));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("a changed cell is told, with where it is and who changed it", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("id");
    const changed = next<Excel.WorksheetChangedEventArgs>((handler) => sheet.onChanged.add(handler));
    const anywhere = next<Excel.WorksheetChangedEventArgs>((handler) =>
      context.workbook.worksheets.onChanged.add(handler),
    );
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const args = await changed;
    expect(args).toMatchObject({
      type: "WorksheetChanged",
      address: "B2:C3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: sheet.id,
    });
    expect((await anywhere).address).toBe("B2:C3");
    const range = args.getRange(context);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  }));

test("neither formats nor calculated results are changes", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
    const addresses: string[] = [];
    sheet.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("A1").values = [[21]];
    const result = sheet.getRange("B1");
    result.load("values");
    await context.sync();
    await sleep(50);
    expect(result.values).toEqual([[42]]);
    expect(addresses).toEqual(["A1"]);
  }));

test("inserted rows and cells are told", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
    await context.sync();
    const told: unknown[] = [];
    sheet.onChanged.add(async ({ address, changeType, changeDirectionState }) => {
      told.push([address, changeType, changeDirectionState?.insertShiftDirection]);
    });
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A1").insert("Right");
    await context.sync();
    await sleep(50);
    expect(told).toEqual([
      ["2:3", "RowInserted", "Down"],
      ["A1", "CellInserted", "Right"],
    ]);
  }));

test("another selection is told, by the sheet and by the workbook", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ofSheet = next<Excel.WorksheetSelectionChangedEventArgs>((handler) =>
      sheet.onSelectionChanged.add(handler),
    );
    const ofWorkbook = next<Excel.SelectionChangedEventArgs>((handler) =>
      context.workbook.onSelectionChanged.add(handler),
    );
    await context.sync();
    excel.grid.services.api.getActiveWorkbook()!.getActiveSheet().getRange(1, 1, 2, 3).activate();
    expect((await ofSheet).address).toBe("B2:D3");
    expect((await ofWorkbook).workbook).toBeDefined();
  }));

test("sheets are told: added, activated, deleted", () =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.load("id");
    const told: [string, string][] = [];
    worksheets.onAdded.add(async ({ worksheetId }) => void told.push(["added", worksheetId]));
    worksheets.onActivated.add(async ({ worksheetId }) => void told.push(["activated", worksheetId]));
    worksheets.onDeactivated.add(async ({ worksheetId }) => void told.push(["deactivated", worksheetId]));
    worksheets.onDeleted.add(async ({ worksheetId }) => void told.push(["deleted", worksheetId]));
    await context.sync();
    const added = worksheets.add();
    added.load("id");
    added.activate();
    await context.sync();
    await sleep(20);
    first.delete();
    await context.sync();
    await sleep(50);
    expect(told).toEqual([
      ["added", added.id],
      ["deactivated", first.id],
      ["activated", added.id],
      ["deleted", first.id],
    ]);
  }));

test("a removed handler hears nothing more, and neither does anyone while events are off", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const heard: string[] = [];
    const handler = sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    await sleep(50);
    handler.remove();
    await context.sync();
    sheet.getRange("A3").values = [[1]];
    await context.sync();
    await sleep(50);
    expect(heard).toEqual(["A2"]);
  }));

test("what one batch has written is undone in one step", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["before"]];
    await context.sync();
    sheet.getRange("A1:B1").values = [["between", 0]];
    sheet.getRange("A1:B1").values = [["after", 1]];
    sheet.getRange("A1:B1").format.font.bold = true;
    context.workbook.names.add("LLM_Undone", sheet.getRange("A1"));
    sheet.getRange("A2").formulas = [["=B1+1"]];
    await context.sync();
    await excel.grid.services.api.undo();
    const range = sheet.getRange("A1:B2");
    range.load("values");
    range.format.font.load("bold");
    const name = context.workbook.names.getItemOrNullObject("LLM_Undone");
    name.load("name");
    await context.sync();
    expect(range.values).toEqual([
      ["before", ""],
      ["", ""],
    ]);
    expect(range.format.font.bold).toBe(false);
    expect(name.isNullObject).toBe(true);
  }));

test("what a person does while a batch waits for formulas is the person's own step", () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load("name");
    await context.sync();
    sheet.getRange("A1").values = [["batch"]];
    sheet.getRange("A2").formulas = [["=1+1"]];
    const calculated = sheet.getRange("A2");
    calculated.load("values");
    const answer = context.sync();
    await sleep(20);
    const { api } = excel.grid.services;
    const cell = (address: string) =>
      api.getActiveWorkbook()!.getSheetByName(sheet.name)!.getRange(address).getValue();
    // The batch has written, and waits for the formula.
    expect(cell("A1")).toBe("batch");
    api.getActiveWorkbook()!.getSheetByName(sheet.name)!.getRange("C1").setValue("person");
    await answer;
    expect(calculated.values).toEqual([[2]]);
    await api.undo();
    expect([cell("A1"), cell("C1")]).toEqual([null, "person"]);
    await api.undo();
    expect(cell("C1")).toBeNull();
  }));
