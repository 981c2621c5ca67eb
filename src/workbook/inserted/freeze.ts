import { areaOf, rangeAt } from "../sheet/areaOf";
import { cellInput } from "../formulas/cellContent";
import { findCall } from "../formulas/formula";
import { readFrozen, writeFrozen, type FrozenCell } from "./frozenStore";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import { fasten, loosen } from "../sheet/movable";
import { ownContents } from "../sheet/ownContents";
import { WorkbookError } from "../sheet/workbookError";
import { readInserted } from "./findInserted";
import { isFormula, isFrozen } from "./isFrozen";

/**
 * Turns the add-in's formulas of something inserted into their values, for people without the add-in. The formulas
 * are kept in the workbook, to come back by {@link restore}; other formulas stay alive.
 *
 * @returns how many cells have become values; 0 where there is no formula of the add-in
 * @throws WorkbookError "gone" where it is not there, "changed" where one of the cells shows an error: it has no value
 */
export async function freeze(name: string): Promise<number> {
  const { area, contents, cells, others } = await inExcel(async (context) => {
    const frozen = await readFrozen(context);
    const present = (await readInserted(context)).map((one) => one.name);
    const area = await areaOf(context, name);
    const range = rangeAt(context, area);
    const contents = await ownContents(context, range);
    range.load("values,valueTypes");
    const spills = contents.flatMap((row, r) =>
      row.flatMap((content, c) => {
        if (!isFormula(content) || !findCall(content)) return [];
        const spill = range.getCell(r, c).getSpillingToRangeOrNullObject();
        spill.load("rowCount,columnCount");
        return [{ r, c, formula: loosen(content, area), spill }];
      }),
    );
    await context.sync();
    const cells = spills.flatMap(({ r, c, formula, spill }) => {
      const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
      return Array.from({ length: rows * columns }, (_, i): FrozenCell => {
        const [row, column] = [r + Math.floor(i / columns), c + (i % columns)];
        const value = range.values[row]?.[column] as FrozenCell["value"];
        return i === 0 ? { row, column, value, formula } : { row, column, value };
      });
    });
    const { valueTypes } = range;
    // A cell beyond the insertion belongs to somebody else by now, and an error is no value to keep.
    if (cells.some(({ row, column }) => (valueTypes[row]?.[column] ?? "Error") === "Error")) {
      throw new WorkbookError("changed", name);
    }
    for (const { row, column, value } of cells) contents[row]![column] = cellInput(value);
    // Formulas of what has been removed since would come back only by undoing all of it.
    const others = frozen.filter((one) => one.name !== name && present.includes(one.name));
    return { area, contents, cells, others };
  });
  if (cells.length === 0) return 0;
  // Kept first, and outside of the step that Undo takes back: Undo does not reach this part of the workbook.
  await inExcel(async (context) => {
    await writeFrozen(context, [...others, { name, rows: area.rows, columns: area.columns, cells }]);
    await context.sync();
  });
  await inOneStep(async (context) => {
    rangeAt(context, area).formulas = contents;
    await context.sync();
  });
  return cells.length;
}

/**
 * Brings the formulas of a frozen insertion back, wherever it has moved. What the user entered meanwhile into other
 * cells of it stays, and the formulas stay kept: Undo brings the values back.
 *
 * @returns how many cells are alive again; 0 where it is not frozen
 * @throws WorkbookError "gone" where it is not there, "changed" where rows, columns or frozen values are no longer
 *   what they were
 */
export async function restore(name: string): Promise<number> {
  const found = await inExcel(async (context) => {
    const one = (await readFrozen(context)).find((candidate) => candidate.name === name);
    if (!one) return null;
    const area = await areaOf(context, name);
    const range = rangeAt(context, area);
    const contents = await ownContents(context, range);
    range.load("values");
    await context.sync();
    const { values } = range;
    if (!isFrozen(contents, one)) return null;
    const same =
      one.rows === area.rows &&
      one.columns === area.columns &&
      one.cells.every(({ row, column, value }) => values[row]![column] === value);
    if (!same) throw new WorkbookError("changed", name);
    for (const { row, column, formula } of one.cells) {
      contents[row]![column] = formula === undefined ? "" : fasten(formula, area);
    }
    return { area, contents, cells: one.cells.length };
  });
  if (!found) return 0;
  await inOneStep(async (context) => {
    rangeAt(context, found.area).formulas = found.contents;
    await context.sync();
  });
  return found.cells;
}
