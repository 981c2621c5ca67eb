import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { cellInput, type CellContent } from "../../../../src/workbook/formulas/cellContent";
import type { LiveFormula } from "../../../../src/workbook/native/convertFormula";
import type { NativeCell } from "../../../../src/workbook/native/builder";
import { planNative, type Placed } from "../../../../src/workbook/native/planNative";
import { namedParts } from "../../../../src/workbook/writing/putLayout";
import { renderLayout } from "../../../../src/workbook/writing/renderLayout";
import { addressOf, partOf, quoteSheet, type Area } from "../../../../src/workbook/sheet/area";
import { dataSheet, emptyData, liveFormula, placeOf, planSheet, resultOf, type Plan } from "./plan";

initSync({ module: readFileSync(join(dirname(require.resolve("@ironcalc/wasm")), "wasm_bg.wasm")) });

/** A cell whose ordinary formula is to give what the add-in's gives. */
export interface Compared {
  readonly formula: string;
  readonly written: string;
  readonly expected: unknown;
  /** What it gives: a relative difference where both are numbers, else what the cell shows. */
  readonly got: number | string;
}

/**
 * Calls of the add-in, converted and calculated by IronCalc, beside what the add-in's own functions give. The formulas
 * stand under the inputs, so that each has room for its result.
 *
 * @param later inputs that change once everything is converted: both sides then calculate anew
 */
export function compare(plan: Plan, formulas: readonly string[], later?: Plan["inputs"]): Compared[] {
  let row = plan.inputs.length + 2;
  const lives = formulas.map((formula): LiveFormula => {
    const live = liveFormula(plan, formula, row);
    row += live.rows + 1;
    return live;
  });
  const area: Area = { sheetId: "plan", sheet: planSheet, row: 0, column: 0, rows: row, columns: 60 };
  const native = planNative(emptyData, "en");
  const results = lives.map((live) => ({ live, cells: native.convert(live, area) }));
  const { placed, lost } = native.end();
  if (lost.length) throw new Error(`became values: ${JSON.stringify(lost)}`);
  const after = later ? { ...plan, inputs: later } : plan;
  return calculate(after, results, placed);
}

/** Enters everything into IronCalc and reads what comes of it. Its display has nine digits; a formula compares. */
function calculate(
  plan: Plan,
  results: readonly { readonly live: LiveFormula; readonly cells: readonly (readonly NativeCell[])[] }[],
  placed: readonly Placed[],
): Compared[] {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const enter = (sheet: number, row: number, column: number, content: string | number | boolean) => {
    if (content !== "") model.setUserInput(sheet, row + 1, column + 1, String(content));
  };
  model.newSheet();
  model.renameSheet(0, dataSheet);
  model.renameSheet(1, planSheet);
  for (const [name, place] of Object.entries(plan.names ?? {})) {
    const { row, column, rows, columns } = placeOf(plan, place);
    const area: Area = { sheetId: "", sheet: planSheet, row, column, rows, columns };
    model.newDefinedName(name, undefined, addressOf(area, "both"));
  }
  for (const { name, layout, area } of placed) {
    for (const { name: text, part } of namedParts(layout, name)) {
      model.newDefinedName(text, undefined, addressOf(partOf(area, part), "both"));
    }
  }
  for (const { layout, area } of placed) {
    renderLayout(layout, area).forEach((row, r) =>
      row.forEach((content, c) => enter(0, area.row + r, area.column + c, content)),
    );
  }
  plan.inputs.forEach((row, r) =>
    row.forEach((content, c) => enter(1, r, c, cellInput((content ?? null) as CellContent))),
  );
  const expectedAt = 80;
  const compared: { row: number; column: number; formula: string; written: string; expected: unknown }[] = [];
  for (const { live, cells } of results) {
    const expected = resultOf(plan, live.formula);
    const [[alone]] = expected as [[unknown]];
    const isRefused = expected.length === 1 && expected[0]!.length === 1 && String(alone).startsWith("#");
    cells.forEach((line, r) =>
      line.forEach((content, c) => {
        const at = { row: live.row + r, column: live.column + c };
        const written = "formula" in content ? content.formula : cellInput(content.value);
        enter(1, at.row, at.column, written);
        // Where the whole result is an error, labels stay; a shorter result leaves the rest blank.
        if (isRefused && typeof live.values[r]![c] === "string") return;
        const value = isRefused ? alone : (expected[r]?.[c] ?? "");
        compared.push({ ...at, formula: live.formula, written: String(written), expected: value });
        if (typeof value === "number") {
          const name = addressOf({ sheetId: "", sheet: planSheet, rows: 1, columns: 1, ...at });
          const own = name.slice(quoteSheet(planSheet).length + 1);
          const gap = value === 0 ? own : `(${own}-(${value}))/(${value})`;
          enter(1, at.row, at.column + expectedAt, `=${gap}*1E18`);
        }
      }),
    );
  }
  model.evaluate();
  return compared.map(({ row, column, formula, written, expected }) => {
    const isNumber = typeof expected === "number";
    const shown = model.getFormattedCellValue(1, row + 1, column + 1 + (isNumber ? expectedAt : 0));
    const got = isNumber && shown !== "" && !shown.startsWith("#") ? Math.abs(Number(shown)) / 1e18 : shown;
    return { formula, written, expected, got };
  });
}

/** The cells that differ: numbers by more than the tolerance, anything else at all; every error is as good as another. */
export function differing(compared: readonly Compared[], tolerance: (cell: Compared) => number): Compared[] {
  return compared.filter((cell) => {
    const { expected, got } = cell;
    if (typeof expected === "number") return !(typeof got === "number" && got <= tolerance(cell));
    const text = expected === null ? "" : String(expected);
    return text.startsWith("#") ? !String(got).startsWith("#") : got !== text;
  });
}
