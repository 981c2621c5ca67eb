import type { Placed } from "../native/planNative";
import { cellName } from "../sheet/area";
import { formulaOf, type Refer } from "../writing/layout";
import { calculator, isFormula, type Contents } from "./calculate/calculate";
import { shownValue, type CopiedCells } from "./copiedSheet";
import type { NamedArea } from "./findSheets";
import type { ReadSheet } from "./readSheet";

/**
 * Layouts that stand in the file alone, with what their formulas give: nothing has calculated them, and where a file
 * is only looked at, nothing will.
 *
 * @param read the sheets of the workbook that their formulas may refer to
 */
export function addedCells(
  placed: readonly Placed[],
  read: readonly ReadSheet[],
  names: readonly NamedArea[],
): CopiedCells[] {
  const added = placed.map(({ layout, area }): Contents => {
    const at: Refer = (row, column, hold) => cellName(area.row + row, area.column + column, hold);
    return {
      area,
      cells: layout.cells.map((row) =>
        row.map((cell) => {
          const formula = formulaOf(cell, at);
          return formula === null ? shownValue(cell, null) : { formula };
        }),
      ),
    };
  });
  const present = read.map(({ area, values, types }): Contents => ({
    area,
    cells: values.map((row, r) => row.map((value, c) => shownValue(value, types[r]![c]))),
  }));
  const valueOf = calculator(
    [...added, ...present],
    new Map(names.map(({ name, area }) => [name.toLowerCase(), area])),
  );
  return placed.map(({ layout, area }, i) => ({
    row: area.row,
    column: area.column,
    layout,
    stored: added[i]!.cells.map((row) =>
      row.map((cell) => (isFormula(cell) ? valueOf(cell, area.sheet) : null)),
    ),
  }));
}
