import { sizeOf, type Block } from "../../../src/workbook/writing/block";
import { checks, masterName, type Checked } from "../../../src/workbook/blocks/checks";
import { cellName } from "../../../src/workbook/sheet/area";
import { renderBlock } from "../../../src/workbook/writing/renderBlock";
import { samples } from "./samples";

const render = (block: Block) =>
  renderBlock(block, { sheetId: "{1}", sheet: "Plan", row: 0, column: 0, ...sizeOf(block) });

function inserted(name: string, block: Block): Checked {
  const cells = render(block);
  return {
    name,
    kind: block.kind!,
    values: cells.map((row) => row.map((cell) => (String(cell).startsWith("=") ? "" : cell))),
    formulas: cells,
    at: (row, column, hold) => `Plan!${cellName(row, column, hold)}`,
  };
}

const blocks = samples("en");
const lines = (name: string, block: Block) => render(checks([inserted(name, block)], "en")).slice(6);

test("a segment table: every share year adds up to one, every year to the market", () => {
  const found = lines("LLM_Segments_1", blocks["segments, two share years"]!);
  expect(found.map(([what]) => what).slice(0, 6)).toEqual([
    "Cells with an error",
    "Shares add up to 100%, 2026",
    "Shares add up to 100%, 2028",
    "Segments add up to the market, 2026",
    "Segments add up to the market, 2027",
    "Segments add up to the market, 2028",
  ]);
  expect(found[0]![2]).toBe("=SUMPRODUCT(--ISERROR(LLM_Segments_1))");
  // Read off the sample: segments in rows 13 to 15, shares in C and D, the market of 2026 in E12.
  expect(found[1]![2]).toBe('=IF(COUNT(Plan!$C$13:$C$15)<ROWS(Plan!$C$13:$C$15),"",SUM(Plan!$C$13:$C$15)-1)');
  expect(found[3]![2]).toMatch(/SUM\(Plan!\$E\$13:\$E\$15\)-Plan!\$E\$12\)$/);
});

test("the legitimate #N/A of a series is no error", () => {
  expect(lines("LLM_Forecast_1", blocks["spilled forecast"]!)[0]![2]).toBe(
    "=SUMPRODUCT(--ISERR(LLM_Forecast_1))",
  );
  expect(lines("LLM_Forecast_2", blocks["forecast along a row"]!)[0]![2]).toBe(
    "=SUMPRODUCT(--ISERROR(LLM_Forecast_2))",
  );
});

test.each([
  ["months", "Periods add up to their years"],
  ["bridge", "Steps add up to the scenario"],
  ["cross-tab", "Row totals add up to the whole"],
  ["weighted cross-tab", "Inner cells add up to the whole"],
])("%s: %s", (sample, check) => {
  expect(lines("LLM_X_1", blocks[sample]!).map(([what]) => what)).toContain(check);
});

test("one master check has a name of its own and looks at every verdict", () => {
  const block = checks([inserted("LLM_Band_1", blocks["band"]!)], "en");
  expect(block.alsoNamed).toMatchObject({ name: masterName, part: { row: 1, column: 1 } });
  // Three lines: errors, unit, edition, under the heading in row 6.
  expect(render(block)[1]![1]).toBe(
    '=IF(COUNTIF($D$7:$D$9,"OK")=ROWS($D$7:$D$9),"OK",IF(COUNTIF($D$7:$D$9,"Wrong")>0,"Wrong","Open"))',
  );
});
