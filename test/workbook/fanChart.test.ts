// From and To of a band and of a simulation are inputs: the fan has all the years that the cells have. By hand: the middle
// of a band is the path, and drivers without effect leave every trial on it; 2027 is 12.12 × (41.44 ÷ 12.12)^(1/6).
import { insert, type Given } from "../../src/workbook/insert";
import { refresh } from "../../src/workbook/inserted/refresh";
import { addFunctions } from "./support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
  await book.sheet("Drivers");
  await book.enter("Drivers!A1:F2", [
    ["Driver", "From", "To", "Low", "Base", "High"],
    ["Tariffs", 2026, 2028, 0, 0, 0],
  ]);
});
afterAll(() => book.close());

const path = [10.18, 12.12, 14.87609035903262].map((value) => expect.closeTo(value, 10));

async function chartOf(sheet: string) {
  await book.excel.grid.services.settled();
  const id = book.excel.grid.services.api.getActiveWorkbook()!.getSheetByName(sheet)!.getSheetId();
  return book.excel.model.charts().find(({ sheetId }) => sheetId === id)!;
}

async function laterYear(sheet: string, name: string) {
  const before = await chartOf(sheet);
  expect(before.categories).toEqual(["2025", "2026"]);
  const to = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A20");
    range.load("values");
    await context.sync();
    return range.values.findIndex(([label]) => label === "To");
  });
  await book.enter(`${sheet}!B${to + 1}`, [[2027]]);
  await chartOf(sheet);
  expect(await refresh(name)).toBeGreaterThan(0);
  const after = await chartOf(sheet);
  expect(after.categories).toEqual(["2025", "2026", "2027"]);
  expect(after.series.map((one) => one.name)).toEqual(before.series.map((one) => one.name));
  expect(after.series.map(({ values }) => values.length)).toEqual(after.series.map(() => 3));
  expect(await refresh(name)).toBe(0);
  return after.series.at(-1)!.values;
}

test("a band", async () => {
  await book.sheet("Band");
  const wanted: Given<"Band"> = { from: 2025, to: 2026, volatility: 0.15, chart: true };
  await insert("Band", wanted, { place: { at: "selection" } });
  expect(await laterYear("Band", "LLM_Band_1")).toEqual(path);
});

test("a simulation", async () => {
  await book.sheet("Trials");
  const wanted: Given<"Simulation"> = {
    from: 2025,
    to: 2026,
    assumptions: "Drivers!A1:F2",
    low: "Low",
    mode: "Base",
    high: "High",
    trials: 20,
    chart: true,
  };
  await insert("Simulation", wanted, { place: { at: "selection" } });
  expect(await laterYear("Trials", "LLM_Simulation_1")).toEqual(path);
});
