// A cross-tab of two rows and columns comes to have four where a person enters the shares of sub-segments: its heat map
// and its total's look go along. By hand: 12.12 (the report's 2026) by both shares.
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

const offering = { year: 2026, of: { Services: 0.6, Software: 0.4 } };
const mode = { year: 2026, of: { Cloud: 0.7, "On-Premise": 0.3 } };
const criteria = {
  minimum: { type: "LowestValue", color: "#FFFFFF" },
  maximum: { type: "HighestValue", color: "#123456" },
} as const;

const on = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
  book.run((context) => work(context.workbook.worksheets.getItem("Split"), context));

/** Contents of the first columns. */
const cells = () =>
  on(async (sheet, context) => {
    await book.excel.grid.services.settled();
    const range = sheet.getRange("A1:F40");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
const shades = () =>
  on(async (sheet, context) => {
    const formats = sheet.getRange("A1:H40").conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const scales = formats.items.filter(({ type }) => type === "ColorScale");
    const ranges = scales.map((scale) => scale.getRange());
    ranges.forEach((range) => range.load("address"));
    scales.forEach((scale) => scale.colorScale.load("criteria"));
    await context.sync();
    return ranges.map(({ address }, i) => [address, scales[i]!.colorScale.criteria.maximum.color]);
  });
/** Excel moves conditional formats along with their cells, the grid without its interface does not. Colours are the user's. */
const shadeMoves = (to: string) =>
  on((sheet) => {
    sheet.getRange("A1:H40").conditionalFormats.clearAll();
    sheet.getRange(to).conditionalFormats.add("ColorScale").colorScale.criteria = criteria;
  });
const looks = (address: string) =>
  on(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("numberFormat,style");
    await context.sync();
    return [range.style, range.numberFormat[0]![0]];
  });

test("heat map, total and name fit the rows and columns that have come and gone", async () => {
  await book.sheet("Split");
  const wanted = {
    row: { axis: "Offering", level: "top", shares: [offering] },
    column: { axis: "Deployment Mode", level: "top", shares: [mode] },
    year: 2026,
    chart: true,
  } as const;
  const outcome = await insert("CrossTab", wanted, { place: { at: "selection" } });
  if (outcome.status !== "inserted") throw new Error(outcome.status);
  const name = outcome.name!;
  expect(await refresh(name)).toBe(0);
  const before = await cells();
  const services = before.findIndex(([label]) => label === "Services") + 1;
  const result = before.findIndex((line, r) => r > services + 1 && line[1] === "Cloud") + 1;
  const totalLook = await looks(`B${result + 3}`);
  const innerLook = await looks(`B${result + 1}`);

  await on(async (sheet, context) => {
    sheet.getRange(`${services + 1}:${services + 2}`).insert("Down");
    await context.sync();
    sheet.getRange(`A${services}:B${services + 3}`).values = [
      ["Consulting", 0.1],
      ["Development & Integration", 0.2],
      ["Support & Maintenance", 0.3],
      ["Software", 0.4],
    ];
    sheet.getRange(`D${services}:E${services + 3}`).values = [
      ["Hybrid", 0.1],
      ["Private", 0.2],
      ["Public", 0.4],
      ["On-Premise", 0.3],
    ];
  });
  await shadeMoves(`B${result + 3}:C${result + 4}`);
  const header = result + 2;
  const grown = await cells();
  expect(grown[header - 1]).toEqual(["", "Hybrid", "Private", "Public", "On-Premise", "Total"]);
  expect(grown[header]!.slice(1)).toEqual(
    [0.1212, 0.2424, 0.4848, 0.3636, 1.212].map((value) => expect.closeTo(value, 10)),
  );
  expect(grown[header + 4]![0]).toBe("Total");

  expect(await refresh(name)).toBeGreaterThan(0);
  expect(await shades()).toEqual([[`Split!B${header + 1}:E${header + 4}`, "#123456"]]);
  expect(await looks(`B${header + 5}`)).toEqual(totalLook);
  expect(await looks(`F${header + 5}`)).toEqual(totalLook);
  expect(await looks(`B${header + 3}`)).toEqual(innerLook);
  expect(await looks(`E${header + 4}`)).toEqual(innerLook);
  const named = await book.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("rowCount");
    await context.sync();
    return range.rowCount;
  });
  expect(named).toBe(header + 5);
  expect(await refresh(name)).toBe(0);

  // And back to two of each, as they were.
  await on(async (sheet, context) => {
    sheet.getRange(`${services + 1}:${services + 2}`).delete("Up");
    await context.sync();
    sheet.getRange(`A${services}:B${services + 1}`).values = Object.entries(offering.of);
    sheet.getRange(`D${services}:E${services + 1}`).values = Object.entries(mode.of);
  });
  await shadeMoves(`B${result + 1}:E${result + 4}`);
  await cells();
  expect(await refresh(name)).toBeGreaterThan(0);
  expect(await shades()).toEqual([[`Split!B${result + 1}:C${result + 2}`, "#123456"]]);
  expect(await looks(`B${result + 3}`)).toEqual(totalLook);
  expect(await looks(`B${result + 5}`)).toEqual(["Normal", "General"]);
  expect(await looks(`E${result + 1}`)).toEqual(["Normal", "General"]);
  expect(await refresh(name)).toBe(0);
});

test("a scale of the user's over one column is none of the add-in's", async () => {
  await on((sheet) => sheet.getRange("A1:H40").conditionalFormats.clearAll());
  const name = "LLM_CrossTab_1";
  const header = (await cells()).findIndex((line, r) => r > 15 && line[1] === "Cloud") + 1;
  await on((sheet) => {
    const column = sheet.getRange(`B${header + 1}:B${header + 3}`);
    column.conditionalFormats.add("ColorScale").colorScale.criteria = criteria;
  });
  expect(await refresh(name)).toBe(0);
  expect(await shades()).toEqual([[`Split!B${header + 1}:B${header + 3}`, "#123456"]]);
});
