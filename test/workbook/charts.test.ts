// Expected: by hand, from the table in the cells; the page as Excel's documentation has its defaults.
import { cellTexts } from "../../src/workbook/cellTexts/cellTexts";
import { extentOf } from "../../src/workbook/insertions/parts/extent";
import { head } from "../../src/workbook/insertions/parts/head";
import { resultTable } from "../../src/workbook/insertions/parts/resultTable";
import { waterfallChart, waterfallColumns } from "../../src/workbook/insertions/parts/waterfall";
import { insert } from "../../src/workbook/insert";
import { writeLayout } from "../../src/workbook/writing/writeLayout";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => void (book = await openWorkbook()));
afterAll(() => book.close());
const here = { place: { at: "selection" } } as const;

const values = (address: string) =>
  book.run(async (context) => {
    const [sheet, cells] = address.split("!") as [string, string];
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

test("a waterfall leaves out the steps that do nothing, and what joins later shares the last bar", async () => {
  const t = cellTexts("en");
  const widths = [32, 14];
  const extent = extentOf(widths, true);
  const top = head({ title: "Steps", remarks: [], options: {}, extent, unsourced: true, language: "en" });
  const bars = { header: top.cells.length, steps: 5, slots: 2, beside: extent.beside };
  const layout = resultTable(
    {
      head: top,
      formula: () => '={"Step","USD bn";"Path",27.5;"A",0.5;"B",0;"C",-1.25;"End",26.75}',
      size: { rows: 6, columns: 2 },
      columns: [undefined, "0.00"],
      chart: {
        workings: { rows: 5, columns: waterfallColumns(bars, t) },
        draw: (_down, beside) => waterfallChart(bars, beside, t),
      },
      widths,
      extent,
    },
    t,
  );
  await book.sheet("Steps");
  expect(await writeLayout(layout, here, () => "LLM_Bridge_1")).toMatchObject({ status: "inserted" });
  const column = String.fromCharCode(65 + extent.beside);
  const last = String.fromCharCode(65 + extent.beside + 6);
  const drawn = async () => (await values(`Steps!${column}4:${last}7`)).map((row) => row.slice(1));
  expect(await drawn()).toEqual([
    ["Path 27.50", 27.5, 27.5, "", "", ""],
    ["A +0.50", 0.5, "", 27.5, 0.5, 0],
    ["C -1.25", -1.25, "", 26.75, 0, 1.25],
    ["End 26.75", 26.75, 26.75, "", "", ""],
  ]);
  const [chart] = book.excel.model.charts();
  expect(chart).toMatchObject({ title: "Steps", valueTitle: "USD billions, nominal", legend: true });
  expect(chart!.categories).toEqual(["Path 27.50", "A +0.50", "C -1.25", "End 26.75"]);
  expect(chart!.series.map(({ name, listed }) => [name, listed])).toEqual([
    ["Lift", false],
    ["Level", false],
    ["Rise", true],
    ["Fall", true],
  ]);

  const formula = '={"Step","USD bn";"Path",27.5;"A",0.5;"B",0.25;"C",-1.25;"End",27}';
  await book.enter("Steps!A3", [[formula]]);
  expect((await drawn())[2]).toEqual(["Other drivers -1.00", -1, "", 27, 0, 1]);
});

const page = (name: string) =>
  book.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    pageLayout.load("orientation,zoom");
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, area.isNullObject ? null : area.address];
  });

test("an empty sheet is set up for its first insertion, the next one printed with it, without their workings", async () => {
  await book.sheet("Printed");
  await insert("Forecast", { layout: "row", from: 2026, to: 2028, chart: true }, here);
  const [orientation, zoom, area] = await page("Printed");
  expect([orientation, zoom]).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
  // Labels, units and three years, and the chart under them; the workings begin after a blank column.
  const [, columns] = /^Printed!A1:([A-Z]+)\d+$/.exec(area as string)!;
  const beside = (await values("Printed!A1:R1"))[0]!.findIndex((cell) => /Workings/.test(String(cell)));
  expect(columns!.charCodeAt(0) - 65).toBe(beside - 2);
  await book.run((context) => context.workbook.worksheets.getItem("Printed").getRange("A60").select());
  await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
  expect((await page("Printed"))[2]).toMatch(/^Printed!A1:[A-Z]+\d+,Printed!A60:[A-Z]+\d+$/);
});

test("a page that is the user's stays as it is", async () => {
  await book.sheet("Mine");
  await book.enter("Mine!A1", [["mine"]]);
  await book.run((context) => context.workbook.worksheets.getItem("Mine").getRange("A5").select());
  await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
  expect(await page("Mine")).toEqual(["Portrait", { scale: 100 }, null]);
});
