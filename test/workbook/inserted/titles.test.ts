// Expected: what stands in the cells, put together by hand.
import { bridge } from "../../../src/workbook/insertions/bridge";
import { crosstab } from "../../../src/workbook/insertions/crosstab";
import { forecast } from "../../../src/workbook/insertions/forecast";
import type { InsertionKind } from "../../../src/workbook/insertions/registry";
import { segments } from "../../../src/workbook/insertions/segments";
import { shares } from "../../../src/workbook/insertions/shares";
import { tornado } from "../../../src/workbook/insertions/tornado";
import { tellApart } from "../../../src/workbook/inserted/tellApart";
import { titleOf } from "../../../src/workbook/inserted/titles";
import type { ShareCells } from "../../../src/workbook/shares/shareCells";
import { sizeOf, type Layout } from "../../../src/workbook/writing/layout";
import { renderLayout } from "../../../src/workbook/writing/renderLayout";
import { assumptions } from "../insertions/samples";
import { shown, storeOf } from "../support/stores";

/** The title of a layout whose formulas have not been calculated, in English whatever language it was built in. */
const titled = (
  kind: InsertionKind,
  layout: Layout,
  language: "en" | "zh-CN" | "zh-TW" = "en",
  stores: readonly ShareCells[] = [],
) => {
  const area = { sheetId: "{1}", sheet: "Plan", row: 3, column: 1, ...sizeOf(layout) };
  return titleOf(kind, shown(renderLayout(layout, area), stores), language);
};
const application = { axis: "Application", level: "top" } as const;
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

test.each([
  ["en", "Application 2026–2032, Upside"],
  ["zh-CN", "应用 2026–2032，Upside"],
  ["zh-TW", "應用 2026–2032，Upside"],
] as const)(
  "a segment table is called by its axis and the years of its values, not of its shares: %s",
  (language, title) => {
    const store = storeOf({ ...application, shares: [{ year: 2025, of: {} }] }, language);
    const layout = segments.build({
      ...application,
      shares: store,
      years: years(2026, 2032),
      assumptions,
      scenario: "Upside",
      language,
    });
    expect(titled("Segments", layout, language, [store])).toBe(title);
  },
);

test.each([
  ["en", "Shares of Application 2026–2030"],
  ["zh-CN", "应用的份额 2026–2030"],
  ["zh-TW", "應用的占比 2026–2030"],
] as const)("a share table is called by its axis and its years: %s", (language, title) => {
  const years = [2026, 2030].map((year) => ({ year, of: {} }));
  const layout = shares.build({ ...application, shares: years, language });
  expect(titled("Shares", layout, language)).toBe(title);
});

test("other insertions are called by their kind, years and scenarios", () => {
  const moved = { assumptions, scenario: "Upside" };
  expect(titled("Bridge", bridge.build({ year: 2030, ...moved }))).toBe("Bridge 2030, Upside");
  expect(titled("Tornado", tornado.build({ year: 2031, assumptions, low: "Downside", high: "Upside" }))).toBe(
    "Tornado 2031, Downside–Upside",
  );
  for (const layout of ["spilled", "row", "values"] as const) {
    expect(titled("Forecast", forecast.build({ layout, from: 2026, to: 2030 }))).toBe("Forecast 2026–2030");
  }
});

test("the numbers of a chart's workings beside the years are no years", () => {
  const cells = [
    ["A market", "", "", "", "", "Workings, not printed", ""],
    ["Year", "", 2026, 2027, "", 12.12, 0],
  ];
  expect(titleOf("Forecast", cells, "en")).toBe("Forecast 2026–2027");
});

test("a cross-tab by both of its axes", () => {
  const side = (axis: string) => {
    const of = { axis, level: "top" as const };
    return { ...of, shares: storeOf({ ...of, shares: [] }) };
  };
  const layout = crosstab.build({ row: side("Region"), column: side("Application"), year: 2030 });
  expect(titled("CrossTab", layout)).toBe("Region × Application 2030");
});

test("what has lost its labels, or its cells, by its kind", () => {
  expect(titleOf("Band", [["mine", 1]], "en")).toBe("Band");
  expect(titleOf("Assumptions", [], "zh-TW")).toBe("假設區塊");
});

test("two alike get their sheets, and on one sheet their addresses", () => {
  const at = (address: string | null, title = "Band 2026–2030") => ({ title, address });
  const told = (...listed: ReturnType<typeof at>[]) => tellApart(listed).map(({ title }) => title);
  expect(told(at("Plan!A1:D9"), at("'My plan'!A1:D9"), at("Plan!F1", "About"))).toEqual([
    "Band 2026–2030 (Plan)",
    "Band 2026–2030 (My plan)",
    "About",
  ]);
  expect(told(at("Plan!A1:D9"), at("Plan!A20:D29"))).toEqual([
    "Band 2026–2030 (Plan!A1:D9)",
    "Band 2026–2030 (Plan!A20:D29)",
  ]);
});
