// A driver that joins its block later gets a bar of its own. Expected values by hand: the report's 2026 is 12.12, a year
// after 2025's 10.18, so that an effect on the growth of 2026 moves it by 10.18 times the effect.
import { insert } from "../../src/workbook/insert";
import { refresh } from "../../src/workbook/inserted/refresh";
import { addFunctions } from "./support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
});
afterAll(() => book.close());

const near = (...numbers: number[]) => numbers.map((one) => expect.closeTo(one, 10));
const blank = ["", "", "", "", ""];

async function tornado(block: string, rows: unknown[][], sheet: string): Promise<string> {
  await book.sheet(block);
  await book.enter(`${block}!A1:E${rows.length + 1}`, [["Driver", "From", "To", "Low", "High"], ...rows]);
  await book.sheet(sheet);
  const assumptions = `${block}!A1:E${rows.length + 1}`;
  const wanted = { year: 2026, assumptions, low: "Low", high: "High", chart: true };
  const outcome = await insert("Tornado", wanted, { place: { at: "selection" } });
  if (outcome.status !== "inserted") throw new Error(outcome.status);
  return outcome.name!;
}

async function chartOf(sheet: string) {
  await book.excel.grid.services.settled();
  const id = book.excel.grid.services.api.getActiveWorkbook()!.getSheetByName(sheet)!.getSheetId();
  return book.excel.model.charts().find(({ sheetId }) => sheetId === id)!;
}
async function drawn(sheet: string) {
  const { categories, series } = await chartOf(sheet);
  return [categories, ...series.map(({ values }) => values)];
}

/** The rows, from 0, of the result's header and of its last row, told by what they hold in the fourth column. */
async function resultRows(sheet: string): Promise<[number, number]> {
  const swings = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("D1:D60");
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  return [swings.indexOf("Swing"), swings.map((swing) => typeof swing === "number").lastIndexOf(true)];
}

const printArea = (sheet: string) =>
  book.run(async (context) => {
    const printed = context.workbook.worksheets.getItem(sheet).pageLayout.getPrintAreaOrNullObject();
    printed.load("address");
    await context.sync();
    return printed.address;
  });

test("a driver in a blank row of the block is told of at once, and drawn once what is missing is put back", async () => {
  const tariffs = ["Tariffs", 2026, 2026, -0.03, 0.01];
  const name = await tornado("Drivers", [tariffs, blank, blank], "Swings");
  expect(await drawn("Swings")).toEqual([["Tariffs"], near(-0.3054), near(0.1018)]);
  await book.enter("Drivers!A3:E3", [["Rules", 2026, 2026, -0.05, 0.02]]);
  expect(await drawn("Swings")).toEqual([["Rules (and more)"], near(-0.509), near(0.2036)]);
  expect(await refresh(name)).toBeGreaterThan(0);
  const both = [["Rules", "Tariffs"], near(-0.509, -0.3054), near(0.2036, 0.1018)];
  expect(await drawn("Swings")).toEqual(both);
  expect(await refresh(name)).toBe(0);
  // A driver that does nothing any more is no longer drawn.
  await book.enter("Drivers!D2:E2", [["", ""]]);
  expect(await refresh(name)).toBeGreaterThan(0);
  expect(await drawn("Swings")).toEqual([["Rules"], near(-0.509), near(0.2036)]);
});

test("drivers in blank rows of the block have rows kept free for them over the chart", async () => {
  await tornado("Kept", [["Tariffs", 2026, 2026, -0.03, 0.01], blank, blank], "Free");
  await book.enter("Kept!A3:E4", [
    ["Rules", 2026, 2026, -0.05, 0.02],
    ["Chips", 2026, 2026, -0.01, 0.01],
  ]);
  const [, last] = await resultRows("Free");
  const { covers } = await chartOf("Free");
  // Directly under the three of them stands one blank row.
  expect(covers.startRow).toBe(last + 2);
});

test("where rows are inserted into a full block, the chart gives way, its name and its page grow with it", async () => {
  const name = await tornado(
    "Full",
    [
      ["Tariffs", 2026, 2026, -0.03, 0.01],
      ["Rules", 2026, 2026, -0.05, 0.02],
    ],
    "Grown",
  );
  const { covers: before } = await chartOf("Grown");
  await book.run((context) => context.workbook.worksheets.getItem("Full").getRange("3:5").insert("Down"));
  await book.enter("Full!A3:E5", [
    ["Chips", 2026, 2026, -0.01, 0.01],
    ["Power", 2026, 2026, -0.05, 0],
    ["Law", 2026, 2026, 0, 0.015],
  ]);
  const [header, last] = await resultRows("Grown");
  expect(last - header).toBe(5);
  expect(before.startRow).toBeLessThanOrEqual(last);
  expect(await printArea("Grown")).toBe(`Grown!A1:G${before.endRow + 1}`);
  await refresh(name);
  expect(await drawn("Grown")).toEqual([
    ["Rules", "Power", "Tariffs", "Chips", "Law"],
    near(-0.509, -0.509, -0.3054, -0.1018, 0),
    near(0.2036, 0, 0.1018, 0.1018, 0.1527),
  ]);
  const { covers } = await chartOf("Grown");
  expect(covers).toEqual({
    ...before,
    startRow: last + 2,
    endRow: before.endRow + last + 2 - before.startRow,
  });
  expect(await printArea("Grown")).toBe(`Grown!A1:G${covers.endRow + 1}`);
  const named = await book.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("rowCount");
    await context.sync();
    return range.rowCount;
  });
  expect(named).toBe(last + 1);
  const shown = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Grown").getRange(`D${header + 2}:D${last + 1}`);
    range.load("text");
    await context.sync();
    return range.text.flat();
  });
  expect(shown).toEqual(["0.71", "0.51", "0.41", "0.20", "0.15"]);
  expect(await refresh(name)).toBe(0);
});

test("what stands under the chart is not covered, and what stands where cells are to be taken up is named", async () => {
  const name = await tornado(
    "Mine",
    [
      ["Tariffs", 2026, 2026, -0.03, 0.01],
      ["Rules", 2026, 2026, -0.05, 0.02],
    ],
    "Notes",
  );
  const { covers: before } = await chartOf("Notes");
  await book.enter(`Notes!A${before.endRow + 2}`, [["my note"]]);
  await book.run((context) => context.workbook.worksheets.getItem("Mine").getRange("3:5").insert("Down"));
  await book.enter("Mine!A3:E5", [
    ["Chips", 2026, 2026, -0.01, 0.01],
    ["Power", 2026, 2026, -0.05, 0],
    ["Law", 2026, 2026, 0, 0.015],
  ]);
  const [, last] = await resultRows("Notes");
  await book.enter(`Notes!F${last + 1}`, [["mine, too"]]);
  await expect(refresh(name)).rejects.toMatchObject({ kind: "occupied", detail: `F${last + 1}` });
  expect((await chartOf("Notes")).covers).toEqual(before);
  await book.enter(`Notes!F${last + 1}`, [[""]]);
  await refresh(name);
  expect((await chartOf("Notes")).covers).toEqual({ ...before, startRow: last + 2 });
});
