import { isWithin, type Area } from "../../sheet/area";
import type { CopiedValue } from "../copiedSheet";
import { evaluate, type Surroundings } from "./evaluate";
import { read } from "./read";
import { NotKnown, single, type Grid, type Value } from "./values";

/** A formula in a cell, with its equals sign. Each cell has an object of its own. */
export interface Formula {
  readonly formula: string;
}

/** Cells of a sheet, and what they hold. */
export interface Contents {
  readonly area: Area;
  readonly cells: readonly (readonly (Value | Formula)[])[];
}

export const isFormula = (content: Value | Formula): content is Formula =>
  typeof content === "object" && content !== null && "formula" in content;

/**
 * Calculates formulas as Excel would: what the cells that nothing has calculated yet will show. Not all of Excel: where
 * a formula has a function or anything else that is not known here, it is left open, and so is what rests on it.
 *
 * @param names what the names of the workbook stand for
 * @returns what a formula among the contents gives; null where it is left open
 */
export function calculator(
  contents: readonly Contents[],
  names: ReadonlyMap<string, Area>,
): (formula: Formula, sheet: string) => CopiedValue | null {
  const sheets = new Map<string, Contents[]>();
  for (const one of contents) {
    const key = one.area.sheet.toLowerCase();
    sheets.set(key, [...(sheets.get(key) ?? []), one]);
  }
  /** By then null marks what is not known, and what is being calculated: a formula that rests on itself. */
  const results = new Map<Formula, Value>();

  const gridOf = (sheet: string, part: Omit<Area, "sheet" | "sheetId">): Grid => {
    const all = sheets.get(sheet.toLowerCase());
    if (!all || part.rows < 1 || part.columns < 1) throw new NotKnown();
    return {
      rows: part.rows,
      columns: part.columns,
      at(r, c) {
        const [row, column] = [part.row + r, part.column + c];
        const home = all.find(({ area }) => isWithin(area, row, column));
        const content = home?.cells[row - home.area.row]?.[column - home.area.column] ?? null;
        return isFormula(content) ? known(content, sheet) : content;
      },
    };
  };

  const around = (own: string): Surroundings => ({
    cells: (sheet, part) => gridOf(sheet ?? own, part),
    named(name) {
      const area = names.get(name.toLowerCase());
      if (!area) throw new NotKnown();
      return gridOf(area.sheet, area);
    },
  });

  const resultOf = (formula: Formula, sheet: string): Value => {
    const before = results.get(formula);
    if (before !== undefined) return before;
    results.set(formula, null);
    try {
      // A formula never gives a blank.
      const result = single(evaluate(read(formula.formula), around(sheet))) ?? 0;
      results.set(formula, result);
      return result;
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error;
      return null;
    }
  };

  const known = (formula: Formula, sheet: string): Value => {
    const result = resultOf(formula, sheet);
    if (result === null) throw new NotKnown();
    return result;
  };

  return resultOf;
}
