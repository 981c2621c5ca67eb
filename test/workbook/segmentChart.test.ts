// A chart shows every segment of its table, whatever has happened to the table: expected values by hand, 12.12 (the
// report's 2026) by the shares, colours from Paul Tol's twelve in their order.
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

const here = { place: { at: "selection" } } as const;
const shares = {
  year: 2026,
  of: { Americas: 0.5, "Europe, Middle East & Africa": 0.3, "Asia-Pacific": 0.2 },
};
const drawn = (values: readonly (number | null)[]) =>
  values.map((value) => value && expect.closeTo(value, 10));
const whole = [
  ["Americas", "#332288", drawn([6.06])],
  ["Europe, Middle East & Africa", "#88CCEE", drawn([3.636])],
  ["Asia-Pacific", "#117733", drawn([2.424])],
];

/** A table with a chart on a sheet of its own; gives its name. */
async function table(sheet: string): Promise<string> {
  await book.sheet(sheet);
  const wanted = { axis: "Region", level: "top", shares: [shares], years: [2026], chart: true } as const;
  const outcome = await insert("Segments", wanted, here);
  if (outcome.status !== "inserted") throw new Error(outcome.status);
  return outcome.name!;
}

/** The row of a segment, from 1. */
const rowOf = (sheet: string, segment: string) =>
  book.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getRange("A1:A40");
    used.load("values");
    await context.sync();
    return used.values.findIndex(([label]) => label === segment) + 1;
  });

const chartOf = (sheet: string) => {
  const id = book.excel.grid.services.api.getActiveWorkbook()!.getSheetByName(sheet)!.getSheetId();
  return book.excel.model.charts().find(({ sheetId }) => sheetId === id)!;
};
async function series(sheet: string) {
  await book.excel.grid.services.settled();
  return chartOf(sheet).series.map(({ name, fill, values }) => [name, fill, values]);
}

test("a segment whose row was deleted comes back into the chart", async () => {
  const name = await table("Deleted");
  expect(await series("Deleted")).toEqual(whole);
  const row = await rowOf("Deleted", "Europe, Middle East & Africa");
  await book.run((context) =>
    context.workbook.worksheets.getItem("Deleted").getRange(`${row}:${row}`).delete("Up"),
  );
  expect((await series("Deleted"))[1]![2]).toEqual([]);
  expect(await refresh(name)).toBeGreaterThan(0);
  expect(await series("Deleted")).toEqual(whole);
  expect(chartOf("Deleted").categories).toEqual(["2026"]);
});

test("so do the first and the last one", async () => {
  const name = await table("Ends");
  for (const segment of ["Americas", "Asia-Pacific"]) {
    const row = await rowOf("Ends", segment);
    await book.run((context) =>
      context.workbook.worksheets.getItem("Ends").getRange(`${row}:${row}`).delete("Up"),
    );
  }
  await refresh(name);
  expect(await series("Ends")).toEqual(whole);
});

test("a series that was deleted comes back in its place; colours and series of the user's stay", async () => {
  const name = await table("Series");
  const row = await rowOf("Series", "Total");
  await book.run(async (context) => {
    const { series: all } = context.workbook.worksheets.getItem("Series").charts.getItem(name);
    all.getItemAt(0).format.fill.setSolidColor("#123456");
    all.add("Mine").setValues(context.workbook.worksheets.getItem("Series").getRange(`D${row}`));
    all.getItemAt(1).delete();
  });
  expect(await refresh(name)).toBe(2);
  expect(await series("Series")).toEqual([
    ["Americas", "#123456", drawn([6.06])],
    whole[1],
    ["Mine", null, drawn([12.12])],
    whole[2],
  ]);
  expect(await refresh(name)).toBe(0);
});
