import { band } from "../../../src/workbook/insertions/band";
import { bridge } from "../../../src/workbook/insertions/bridge";
import { checks } from "../../../src/workbook/insertions/checks";
import { crosstab } from "../../../src/workbook/insertions/crosstab";
import { forecast } from "../../../src/workbook/insertions/forecast";
import type { Insertion } from "../../../src/workbook/insertions/parts/insertion";
import { masterName } from "../../../src/workbook/insertions/parts/masterName";
import type { Checked } from "../../../src/workbook/insertions/parts/check";
import { phasing } from "../../../src/workbook/insertions/phasing";
import { segments } from "../../../src/workbook/insertions/segments";
import { shares } from "../../../src/workbook/insertions/shares";
import { triangulation } from "../../../src/workbook/insertions/triangulation";
import { cellName } from "../../../src/workbook/sheet/area";
import { sizeOf, type Layout } from "../../../src/workbook/writing/layout";
import { renderLayout } from "../../../src/workbook/writing/renderLayout";
import { shown, storeOf } from "../support/stores";
import { samples, shareTables } from "./samples";

const render = (layout: Layout) =>
  renderLayout(layout, { sheetId: "{1}", sheet: "Plan", row: 0, column: 0, ...sizeOf(layout) });

function inserted(name: string, layout: Layout): Checked {
  const cells = render(layout);
  return {
    name,
    values: shown(cells, stores).map((row) => row.map((cell) => (String(cell).startsWith("=") ? "" : cell))),
    formulas: cells,
    at: (row, column, hold) => `Plan!${cellName(row, column, hold)}`,
  };
}

const stores = shareTables.map(({ given, row }) => storeOf(given, "en", row));
const layouts = samples("en");
const check = (name: string, { checks: own }: Insertion<never>, layout: Layout) =>
  checks.build({ lines: own!(inserted(name, layout), "en"), language: "en" });
const lines = (...of: Parameters<typeof check>) => render(check(...of)).slice(7);

test("a segment table: every year adds up to the market", () => {
  const found = lines("LLM_Segments_1", segments, layouts["segments, two share years"]!);
  expect(found.map(([what]) => what).slice(0, 4)).toEqual([
    "Cells with an error",
    "Segments add up to the market, 2026",
    "Segments add up to the market, 2027",
    "Segments add up to the market, 2028",
  ]);
  expect(found[0]![2]).toBe("=SUMPRODUCT(--ISERROR(LLM_Segments_1))");
  // Read off the sample: two segments in rows 14 and 15, the market of 2026 in D13.
  expect(found[1]![2]).toMatch(/SUM\(Plan!\$D\$14:\$D\$15\)-Plan!\$D\$13\)$/);
});

test("a share table: the shares of every year that it has add up to one", () => {
  const found = lines("LLM_Shares_1", shares, layouts["shares, two years"]!);
  expect(found.map(([what]) => what).slice(0, 3)).toEqual([
    "Cells with an error",
    "Shares add up to 100%, 2026",
    "Shares add up to 100%, 2028",
  ]);
});

test("the legitimate #N/A of a series, and of estimates that have an end, is no error", () => {
  expect(lines("LLM_Forecast_1", forecast, layouts["spilled forecast"]!)[0]![2]).toBe(
    "=SUMPRODUCT(--ISERR(LLM_Forecast_1))",
  );
  expect(lines("LLM_Forecast_2", forecast, layouts["forecast along a row"]!)[0]![2]).toBe(
    "=SUMPRODUCT(--ISERROR(LLM_Forecast_2))",
  );
  expect(lines("LLM_Triangulation_1", triangulation, layouts["triangulation"]!)[0]![2]).toBe(
    "=SUMPRODUCT(--ISERR(LLM_Triangulation_1))",
  );
});

test.each([
  ["months", phasing, "Periods add up to their years"],
  ["bridge", bridge, "Steps add up to the scenario"],
  ["cross-tab", crosstab, "Row totals add up to the whole"],
  ["weighted cross-tab", crosstab, "Inner cells add up to the whole"],
] as const)("%s: %s", (sample, insertion, line) => {
  expect(lines("LLM_X_1", insertion, layouts[sample]!).map(([what]) => what)).toContain(line);
});

test("one master check has a name of its own and looks at every verdict", () => {
  const layout = check("LLM_Band_1", band, layouts["band"]!);
  expect(layout.alsoNamed).toMatchObject([{ name: masterName, part: { row: 2, column: 1 } }]);
  // Three lines: errors, unit, edition, under the heading in row 7.
  expect(render(layout)[2]![1]).toBe(
    '=IF(COUNTIF($D$8:$D$10,"Wrong*")>0,"Wrong: "&COUNTIF($D$8:$D$10,"Wrong*")&" of "&ROWS($D$8:$D$10),' +
      'IF(COUNTIF($D$8:$D$10,"Open*")>0,"Open: "&COUNTIF($D$8:$D$10,"Open*")&" of "&ROWS($D$8:$D$10),"OK"))',
  );
});
