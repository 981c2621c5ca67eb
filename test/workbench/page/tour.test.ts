import type { ICellData } from "@univerjs/core";
import { tourSheet, type TourExample } from "../../../workbench/page/tour";

const inAllLanguages = (text: string) => ({ en: text, "zh-CN": `简 ${text}`, "zh-TW": `繁 ${text}` });
const example = (
  formula: string,
  rows: number,
  columns: number,
  more: Partial<TourExample> = {},
): TourExample => ({
  title: inAllLanguages(`About ${formula}`),
  formula,
  rows,
  columns,
  ...more,
});
const words = { heading: "Weather", description: "Rain and sun.", language: "en", theme: "light" } as const;

/** The cells that hold a text or a formula, by their address. */
function contents(examples: readonly TourExample[], language: "en" | "zh-CN" | "zh-TW" = "en") {
  const { cellData } = tourSheet(examples, { ...words, language });
  return Object.fromEntries(
    Object.entries(cellData!).flatMap(([row, cells]) =>
      Object.entries(cells as Record<number, ICellData>)
        .filter(([, { f, v }]) => f ?? v)
        .map(([column, { f, v }]) => [`${"ABCDEFGHIJKLM"[Number(column)]}${Number(row) + 1}`, f ? { f } : v]),
    ),
  );
}

test("examples that fit stand beside each other, each under its title and its formula's text", () => {
  expect(
    contents([example("=W.RAIN()", 9, 4), example("=W.SUN()", 3, 2), example("=W.ALL()", 2, 7)]),
  ).toEqual({
    B1: "Weather",
    B2: "Rain and sun.",
    B4: "About =W.RAIN()",
    B5: "=W.RAIN()",
    B6: { f: "=W.RAIN()" },
    G4: "About =W.SUN()",
    G5: "=W.SUN()",
    G6: { f: "=W.SUN()" },
    // Two rows of text and nine of the taller result, one left blank.
    B16: "About =W.ALL()",
    B17: "=W.ALL()",
    B18: { f: "=W.ALL()" },
  });
});

test("nothing stands right of a single cell, whose text may be long", () => {
  expect(contents([example("=W.NOW()", 1, 1), example("=W.WHY()", 1, 1)])).toMatchObject({
    B6: { f: "=W.NOW()" },
    B8: "About =W.WHY()",
    B10: { f: "=W.WHY()" },
  });
});

test("a note stands below its example, in the language of the page", () => {
  const cells = contents([example("=W.SUN()", 3, 2, { note: inAllLanguages("cloudless") })], "zh-TW");
  expect(cells).toMatchObject({ B4: "繁 About =W.SUN()", B9: "繁 cloudless" });
});

test("headers are bold and filled; columns have their formats; numbers and their headers stand right", () => {
  const { cellData } = tourSheet([example("=W.RAIN()", 2, 3, { formats: ["0", "0.0%", null] })], words);
  const style = (row: number, column: number) => cellData![row]![column]!.s as Record<string, unknown>;
  expect(style(5, 1)).toMatchObject({ bl: 1, bg: { rgb: expect.any(String) } });
  expect(style(5, 2)).toMatchObject({ bl: 1, ht: 3 });
  expect(style(5, 2)).not.toHaveProperty("n");
  expect(style(6, 1)).toMatchObject({ n: { pattern: "0" }, ht: 1 });
  expect(style(6, 2)).toMatchObject({ n: { pattern: "0.0%" }, ht: 3 });
  expect(style(6, 3)).not.toHaveProperty("n");
});

test("no text is grey where contrast is asked for", () => {
  const { cellData } = tourSheet([example("=W.NOW()", 1, 1)], { ...words, theme: "contrast" });
  expect(cellData![4]![1]!.s).toMatchObject({ cl: { rgb: "#000000" } });
});

test("a single cell has no header", () => {
  const { cellData } = tourSheet([example("=W.NOW()", 1, 1, { formats: ["0.0"] })], words);
  expect(cellData![5]![1]!.s).toMatchObject({ n: { pattern: "0.0" } });
});

test("a column is as wide as the widest of its examples asks for", () => {
  const { columnData } = tourSheet(
    [
      example("=W.RAIN()", 2, 7, { widths: [200, 80, 80, 80, 80, 80, 80] }),
      example("=W.SUN()", 2, 4, { widths: [90, 120] }),
    ],
    words,
  );
  expect([1, 2, 3].map((index) => columnData![index]!.w)).toEqual([200, 120, 96]);
});
