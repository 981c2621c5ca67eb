import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import type { readCells, readParts } from "../../../../scripts/readXlsx.js";
import { cellInput } from "../../../../src/workbook/formulas/cellContent";
import { columnIndex } from "../../../../src/workbook/sheet/area";

initSync({ module: readFileSync(join(dirname(require.resolve("@ironcalc/wasm")), "wasm_bg.wasm")) });

/** A cell with a formula and what it gives: relative where both are numbers, else 0 where they are the same. */
export interface Calculated {
  readonly at: string;
  readonly formula: string;
  readonly stored: unknown;
  readonly off: number;
}

/**
 * Lets IronCalc calculate what a file holds, and compares with the values that stand beside the formulas; a formula
 * without one differs from anything. Its display has nine digits, so that a formula beside the cells compares.
 */
export function calculateFile(
  cells: ReturnType<typeof readCells>,
  parts: ReturnType<typeof readParts>,
): Calculated[] {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  // It calculates in the order of the sheets, and what others stand on goes deep.
  const sheets = [...cells].sort(([a], [b]) => Number(b === "LLM data") - Number(a === "LLM data"));
  sheets.forEach(([name], i) => {
    if (i) model.newSheet();
    model.renameSheet(i, name);
  });
  for (const name of parts.get("xl/workbook.xml")!.querySelectorAll("definedName")) {
    const text = name.getAttribute("name")!;
    if (!text.startsWith("_xlnm.")) model.newDefinedName(text, undefined, name.textContent!);
  }
  const expectedAt = 1000;
  const compared: (Omit<Calculated, "off"> & { sheet: number; row: number; column: number })[] = [];
  sheets.forEach(([name, all], sheet) => {
    for (const [address, { value, formula, error }] of all) {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
      const [row, column] = [Number(digits), columnIndex(letters!) + 1];
      const content = formula === null ? cellInput(value) : `=${formula}`;
      if (content !== "") model.setUserInput(sheet, row, column, error && !formula ? "" : String(content));
      if (formula === null) continue;
      compared.push({ at: `${name}!${address}`, formula, stored: value, sheet, row, column });
      if (typeof value !== "number") continue;
      const gap = value === 0 ? address : `(${address}-(${value}))/(${value})`;
      model.setUserInput(sheet, row, column + expectedAt, `=${gap}*1E18`);
    }
  });
  model.evaluate();
  return compared.map(({ sheet, row, column, ...cell }) => {
    const isNumber = typeof cell.stored === "number";
    const shown = model.getFormattedCellValue(sheet, row, column + (isNumber ? expectedAt : 0));
    const asText = typeof cell.stored === "boolean" ? String(cell.stored).toUpperCase() : cell.stored;
    const off = isNumber
      ? Math.abs(shown === "" ? NaN : Number(shown)) / 1e18
      : shown === asText
        ? 0
        : Infinity;
    return { ...cell, off };
  });
}
