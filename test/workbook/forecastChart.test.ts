// From and To of a spilled forecast are inputs: its chart has all the years that the cells have. Figures of 2025 and 2026
// as the report prints them; 2027 by hand: 12.12 × (41.44 ÷ 12.12)^(1/6).
import { insert } from "../../src/workbook/insert";
import { refresh } from "../../src/workbook/inserted/refresh";
import { listInserted } from "../../src/workbook/inserted/listInserted";
import { addFunctions } from "./support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
});
afterAll(() => book.close());

const here = { place: { at: "selection" } } as const;
const rounded = (values: readonly (number | null)[]) =>
  values.map((value) => value && Math.round(value * 1e6) / 1e6);

async function chartOf(sheet: string) {
  await book.excel.grid.services.settled();
  const id = book.excel.grid.services.api.getActiveWorkbook()!.getSheetByName(sheet)!.getSheetId();
  return book.excel.model.charts().find(({ sheetId }) => sheetId === id)!;
}
const drawn = async (sheet: string) => {
  const { categories, series } = await chartOf(sheet);
  return [categories, ...series.map(({ values }) => rounded(values))];
};

/** The rows, from 0, in which something stands in the first column. */
const labels = (sheet: string) =>
  book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A60");
    range.load("values");
    await context.sync();
    return range.values.map(([label]) => label as unknown);
  });

test("years more and years fewer are drawn once what is missing is put back, and the chart covers none of them", async () => {
  await book.sheet("Years");
  const outcome = await insert("Forecast", { layout: "spilled", from: 2025, to: 2026, chart: true }, here);
  if (outcome.status !== "inserted") throw new Error(outcome.status);
  const name = outcome.name!;
  expect(await drawn("Years")).toEqual([
    ["2025", "2026"],
    [10.18, 12.12],
    [0, 0],
    [0, 0],
  ]);
  expect((await listInserted("en")).find((one) => one.name === name)).toMatchObject({ refreshable: true });
  expect(await refresh(name)).toBe(0);

  const to = (await labels("Years")).indexOf("To");
  await book.enter(`Years!B${to + 1}`, [[2027]]);
  await chartOf("Years");
  expect(await refresh(name)).toBeGreaterThan(0);
  expect(await drawn("Years")).toEqual([
    ["2025", "2026", "2027"],
    [10.18, 12.12, 0],
    [0, 0, 14.87609],
    [0, 0, 0],
  ]);
  expect(await refresh(name)).toBe(0);

  const { covers } = await chartOf("Years");
  await book.enter(`Years!B${to + 1}`, [[2032]]);
  await chartOf("Years");
  await refresh(name);
  const [years, printed] = await drawn("Years");
  expect(years).toEqual(["2025", "2026", "2027", "2028", "2029", "2030", "2031", "2032"]);
  expect(printed).toEqual([10.18, 12.12, 0, 0, 0, 0, 0, 41.44]);
  const last = (await labels("Years")).lastIndexOf(2032);
  const moved = (await chartOf("Years")).covers;
  expect(moved.startRow).toBe(last + 2);
  expect(moved.endRow - moved.startRow).toBe(covers.endRow - covers.startRow);

  await book.enter(`Years!B${to + 1}`, [[2025]]);
  await chartOf("Years");
  await refresh(name);
  expect(await drawn("Years")).toEqual([["2025"], [10.18], [0], [0]]);
});

test("a row inserted above the workings and formulas that went are no hindrance; without a chart nothing is missing", async () => {
  await book.sheet("Rows");
  const outcome = await insert("Forecast", { layout: "spilled", from: 2025, to: 2026, chart: true }, here);
  if (outcome.status !== "inserted") throw new Error(outcome.status);
  await book.run((context) => context.workbook.worksheets.getItem("Rows").getRange("2:2").insert("Down"));
  const whole = await drawn("Rows");
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rows");
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex((line) => line.slice(4).includes(2026));
    const column = used.values[row]!.lastIndexOf(2026);
    sheet.getCell(row, column).getResizedRange(0, 1).clear("Contents");
  });
  expect(await drawn("Rows")).not.toEqual(whole);
  expect(await refresh(outcome.name!)).toBe(1);
  expect(await drawn("Rows")).toEqual(whole);

  await book.sheet("Plain");
  const plain = await insert("Forecast", { layout: "spilled", from: 2025, to: 2026 }, here);
  if (plain.status !== "inserted") throw new Error(plain.status);
  const listed = await listInserted("en");
  expect(listed.find(({ name }) => name === plain.name)).toMatchObject({ refreshable: false });
});
