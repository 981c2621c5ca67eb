// Expected: how Excel's charts behave by default ("Move and size with cells"), and its references in series.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => void (excel = await openExcel()));
afterAll(() => excel.close());

interface Charted {
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
  readonly context: Excel.RequestContext;
  /** Where the chart lies and what it shows; undefined where there is none. */
  drawn(): { covers: number[]; values: unknown } | undefined;
}

/** A sheet with numbers in B2:B4 and a chart of them over D2:G9 (rows 1 to 8, columns 3 to 6 from 0). */
const onChartedSheet = <T>(batch: (on: Charted) => Promise<T>) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    const chart = sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
    chart.setPosition("D2", "G9");
    chart.load("id");
    sheet.load("id");
    sheet.activate();
    await context.sync();
    const drawn = () => {
      const found = excel.model.charts().find(({ id }) => id === chart.id);
      if (!found) return undefined;
      const { startRow, endRow, startColumn, endColumn } = found.covers;
      return { covers: [startRow, endRow, startColumn, endColumn], values: found.series[0]!.values };
    };
    return batch({ sheet, chart, context, drawn });
  });

const { undo, redo } = {
  undo: () => excel.grid.services.api.undo(),
  redo: () => excel.grid.services.api.redo(),
};

test("rows and columns inserted before it move it, and the cells that it shows", () =>
  onChartedSheet(async ({ sheet, context, drawn }) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("C5").values = [[20]];
    await context.sync();
    expect(drawn()).toEqual({ covers: [3, 10, 4, 7], values: [1, 20, 3] });
    await undo();
    expect(drawn()).toEqual({ covers: [1, 8, 3, 6], values: [1, 2, 3] });
    await redo();
    expect(drawn()).toEqual({ covers: [3, 10, 4, 7], values: [1, 20, 3] });
  }));

// Office.js: "the distance, in points, from the top of the object to the top of row 1".
test("it lies where it is said to, in points, and keeps its height when it is moved down", () =>
  onChartedSheet(async ({ chart, sheet, context, drawn }) => {
    const under = sheet.getRange("D2:G9");
    under.load("top,left,height,width");
    chart.load("top,left,height,width");
    await context.sync();
    const { top, left, height, width } = under;
    expect(chart).toMatchObject({ top, left, height, width });
    chart.top = top + (3 * height) / 8;
    await context.sync();
    expect(drawn()!.covers).toEqual([4, 11, 3, 6]);
    chart.height = height / 2;
    await context.sync();
    expect(drawn()!.covers).toEqual([4, 7, 3, 6]);
  }));

test("it grows and shrinks with the rows under it, whoever inserts and deletes them", () =>
  onChartedSheet(async ({ drawn, sheet, context }) => {
    const grid = excel.grid.services.api.getActiveWorkbook()!.getActiveSheet();
    grid.insertRowsBefore(2, 1);
    expect(drawn()).toEqual({ covers: [1, 9, 3, 6], values: [1, null, 2, 3] });
    grid.deleteRows(8, 4);
    expect(drawn()!.covers).toEqual([1, 7, 3, 6]);
    await undo();
    expect(drawn()!.covers).toEqual([1, 9, 3, 6]);
    sheet.getRange("A:D").delete("Left");
    await context.sync();
    expect(drawn()).toEqual({ covers: [1, 9, 0, 2], values: [] });
    await undo();
    expect(drawn()).toEqual({ covers: [1, 9, 3, 6], values: [1, null, 2, 3] });
  }));

test("cells that are moved down leave it where it is, and take along what it shows", () =>
  onChartedSheet(async ({ sheet, context, drawn }) => {
    sheet.getRange("B1:B1").insert("Down");
    sheet.getRange("D1:G1").insert("Down");
    await context.sync();
    expect(drawn()).toEqual({ covers: [1, 8, 3, 6], values: [1, 2, 3] });
  }));

test("it goes with the rows under it, and with its sheet, and Undo brings it back", () =>
  onChartedSheet(async ({ sheet, context, drawn }) => {
    sheet.getRange("2:9").delete("Up");
    await context.sync();
    expect(drawn()).toBeUndefined();
    await undo();
    expect(drawn()).toEqual({ covers: [1, 8, 3, 6], values: [1, 2, 3] });
    sheet.delete();
    await context.sync();
    expect(drawn()).toBeUndefined();
    await undo();
    expect(drawn()).toEqual({ covers: [1, 8, 3, 6], values: [1, 2, 3] });
  }));

test("a batch that writes cells and adds a chart is one step for Undo and for Redo", () =>
  onChartedSheet(async ({ sheet, context }) => {
    const count = async () => {
      const value = sheet.charts.getCount();
      const cell = sheet.getRange("B12");
      cell.load("values");
      await context.sync();
      return [value.value, cell.values[0]![0]];
    };
    sheet.getRange("B12").values = [[7]];
    const second = sheet.charts.add("ColumnClustered", sheet.getRange("B12"));
    second.title.text = "Second";
    second.setPosition("D20", "G30");
    await context.sync();
    expect(await count()).toEqual([2, 7]);
    await undo();
    expect(await count()).toEqual([1, ""]);
    await redo();
    expect(await count()).toEqual([2, 7]);
    expect(excel.model.charts().find(({ title }) => title === "Second")).toMatchObject({
      series: [{ type: "ColumnClustered", values: [7] }],
    });
  }));
