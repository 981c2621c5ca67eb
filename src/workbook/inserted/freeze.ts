import { areaOf } from "../sheet/areaOf";
import type { Area } from "../sheet/area";
import { cellInput } from "../formulas/cellContent";
import { findCall } from "../formulas/formula";
import { readFrozen, writeFrozen, type FrozenCell } from "./frozenStore";
import { inExcel } from "../sheet/inExcel";
import { fasten, loosen } from "../sheet/movable";
import { ownContents } from "../sheet/ownContents";
import { WorkbookError } from "../sheet/workbookError";

/**
 * Turns the add-in's formulas of something inserted into their values, for people without the add-in. The formulas
 * are kept in the workbook, to come back by {@link restore}; other formulas stay alive.
 *
 * @returns how many cells have become values; 0 where there is no formula of the add-in
 * @throws WorkbookError "gone" where it is not there, "changed" where one of the cells shows an error: it has no value
 */
export function freeze(name: string): Promise<number> {
  return inExcel(async (context) => {
    const frozen = await readFrozen(context);
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
    if (cells.length === 0) return 0;
    const others = frozen.filter((one) => one.name !== name);
    await writeFrozen(context, [...others, { name, rows: area.rows, columns: area.columns, cells }]);
    range.formulas = contents;
    await context.sync();
    return cells.length;
  });
}

/**
 * Brings the formulas of a frozen insertion back, wherever it has moved. What the user entered meanwhile into other
 * cells of it stays.
 *
 * @returns how many cells are alive again; 0 where it is not frozen
 * @throws WorkbookError "gone" where it is not there, "changed" where rows, columns or frozen values are no longer
 *   what they were
 */
export function restore(name: string): Promise<number> {
  return inExcel(async (context) => {
    const frozen = await readFrozen(context);
    const one = frozen.find((candidate) => candidate.name === name);
    if (!one) return 0;
    const area = await areaOf(context, name);
    const range = rangeAt(context, area);
    const contents = await ownContents(context, range);
    range.load("values");
    await context.sync();
    const { values } = range;
    const same =
      one.rows === area.rows &&
      one.columns === area.columns &&
      one.cells.every(({ row, column, value }) => values[row]![column] === value);
    if (!same) throw new WorkbookError("changed", name);
    for (const { row, column, formula } of one.cells) {
      contents[row]![column] = formula === undefined ? "" : fasten(formula, area);
    }
    range.formulas = contents;
    await writeFrozen(
      context,
      frozen.filter((candidate) => candidate !== one),
    );
    await context.sync();
    return one.cells.length;
  });
}

/** The names of the insertions that are frozen. @throws WorkbookError */
export async function findFrozen(): Promise<string[]> {
  return (await inExcel(readFrozen)).map(({ name }) => name);
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function rangeAt(context: Excel.RequestContext, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(area.sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
