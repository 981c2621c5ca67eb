import type { ICellData } from "@univerjs/core";
import { bodyOf, tourSheet, type TourPart } from "../../../workbench/page/tour";
import { tourChart } from "../../../workbench/page/tourChart";

const inAllLanguages = (text: string) => ({ en: text, "zh-CN": `简 ${text}`, "zh-TW": `繁 ${text}` });
const chart = { covers: "F2:H9", title: inAllLanguages("Rain"), categories: "B8:B9", values: "C8:C9" };
const tourOf = (...parts: TourPart[]) => ({ widths: [16, 200], parts, chart });
const words = { heading: "Weather", description: "Rain and sun.", language: "en", theme: "light" } as const;

/** The cells that hold a text, a number or a formula, by their address. */
function contents(parts: readonly TourPart[], language: "en" | "zh-CN" | "zh-TW" = "en") {
  const { cellData } = tourSheet(tourOf(...parts), { ...words, language });
  return Object.fromEntries(
    Object.entries(cellData!).flatMap(([row, cells]) =>
      Object.entries(cells as Record<number, ICellData>)
        .filter(([, { f, v }]) => f ?? v)
        .map(([column, { f, v }]) => [`${"ABCDEFGHIJKLM"[Number(column)]}${Number(row) + 1}`, f ? { f } : v]),
    ),
  );
}
const rain: TourPart = {
  at: "B4",
  title: inAllLanguages("Rain"),
  note: inAllLanguages("in mm"),
  formula: "=W.RAIN()",
  rows: 3,
  columns: 2,
  formats: ["0", "0.0"],
};
const sun: TourPart = {
  at: "E4",
  title: inAllLanguages("Sun"),
  cells: [
    [inAllLanguages("Place"), "Hours", null],
    [inAllLanguages("Here"), 3, inAllLanguages('="about "&F6')],
  ],
  formats: [null, "0%"],
  inputs: "F6",
};

test("a part stands where it says: title, note, the formula to read, its result", () => {
  expect(contents([rain, sun])).toEqual({
    B1: "Weather",
    B2: "Rain and sun.",
    B4: "Rain",
    B5: "in mm",
    B6: "=W.RAIN()",
    B7: { f: "=W.RAIN()" },
    E4: "Sun",
    E5: "Place",
    F5: "Hours",
    E6: "Here",
    F6: 3,
    G6: { f: '="about "&F6' },
  });
  expect(bodyOf(rain)).toEqual({ startRow: 6, startColumn: 1, endRow: 8, endColumn: 2 });
});

test("a formula that only works needs no text above it", () => {
  expect(contents([{ ...rain, shown: false }])).toMatchObject({ B6: { f: "=W.RAIN()" } });
});

test("texts, also in formulas, are of the page's language", () => {
  expect(contents([sun], "zh-TW")).toMatchObject({ E4: "繁 Sun", E6: "繁 Here" });
});

test("headers are bold and filled, inputs filled; columns have their formats", () => {
  const { cellData } = tourSheet(tourOf(rain, sun), words);
  const style = (row: number, column: number) => cellData![row]![column]!.s as Record<string, unknown>;
  expect(style(6, 1)).toMatchObject({ bl: 1, bg: { rgb: expect.any(String) } });
  expect(style(6, 2)).toMatchObject({ bl: 1, ht: 3 });
  expect(style(6, 2)).not.toHaveProperty("n");
  expect(style(7, 1)).toMatchObject({ n: { pattern: "0" }, ht: 1 });
  expect(style(7, 2)).toMatchObject({ n: { pattern: "0.0" }, ht: 3 });
  expect(style(7, 2)).not.toHaveProperty("bg");
  expect(style(5, 5)).toMatchObject({ n: { pattern: "0%" }, bg: { rgb: expect.any(String) } });
  expect(style(5, 4)).not.toHaveProperty("bg");
});

test("a part without a header has none", () => {
  const { cellData } = tourSheet(tourOf({ ...sun, header: false }), words);
  expect(cellData![4]![4]!.s).not.toMatchObject({ bl: 1 });
});

test("no text is grey where contrast is asked for", () => {
  const { cellData } = tourSheet(tourOf(rain), { ...words, theme: "contrast" });
  expect(cellData![4]![1]!.s).toMatchObject({ cl: { rgb: "#000000" } });
});

test("columns are as wide as the tour has them", () => {
  expect(tourSheet(tourOf(), words).columnData).toEqual({ 0: { w: 16 }, 1: { w: 200 } });
});

test("the chart lies where the tour says and shows its cells, under a title of the page's language", () => {
  expect(tourChart(tourOf(rain), "s1", "zh-CN")).toMatchObject({
    sheetId: "s1",
    title: "简 Rain",
    covers: { startRow: 1, startColumn: 5, endRow: 8, endColumn: 7 },
    series: [
      {
        categories: { sheetId: "s1", rect: { startRow: 7, startColumn: 1, endRow: 8, endColumn: 1 } },
        values: { sheetId: "s1", rect: { startRow: 7, startColumn: 2, endRow: 8, endColumn: 2 } },
      },
    ],
  });
});
