import { findCall } from "../formulas/formula";
import { isWithin, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import type { Piece } from "./snapshot";

/** A formula with the cells that its result takes up; one cell where it does not spill. */
export interface Spill extends Area {
  readonly formula: string;
  /** Whether it calls the add-in. */
  readonly isCall: boolean;
}

/**
 * The formulas of pieces that call the add-in, and all those within some areas, with the sizes of their results. Excel is
 * asked for sizes only where something spills.
 */
export async function findSpills(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  within: readonly Area[],
): Promise<Spill[]> {
  const found = pieces.flatMap(({ area, formulas, values, spills }) => {
    const inside = within.filter(({ sheetId }) => sheetId === area.sheetId);
    return formulas.flatMap((line, r) =>
      line.flatMap((formula, c) => {
        // A text that looks like a formula is its own value.
        if (typeof formula !== "string" || !formula.startsWith("=") || formula === values[r]![c]) return [];
        const [row, column] = [area.row + r, area.column + c];
        const isCall = findCall(formula) !== null;
        if (!isCall && !(spills && inside.some((one) => isWithin(one, row, column)))) return [];
        const place = { ...area, row, column, rows: 1, columns: 1 };
        const spill = spills ? rangeAt(context, place).getSpillingToRangeOrNullObject() : null;
        spill?.load("rowCount,columnCount");
        return [{ ...place, formula, isCall, spill }];
      }),
    );
  });
  if (found.some(({ spill }) => spill)) await context.sync();
  const sized = found.map(({ spill, ...one }): Spill =>
    spill && !spill.isNullObject ? { ...one, rows: spill.rowCount, columns: spill.columnCount } : one,
  );
  // Some Excels tell of every cell of a spill the formula that it comes of.
  const large = sized.filter(({ rows, columns }) => rows * columns > 1);
  const isChild = ({ sheetId, row, column }: Spill) =>
    large.some(
      (one) =>
        one.sheetId === sheetId && isWithin(one, row, column) && !(one.row === row && one.column === column),
    );
  return sized.filter((one) => !isChild(one));
}

/** What the cells of an area hold themselves: nothing where the result of another cell only spills into them. */
export function ownPart(
  contents: readonly (readonly unknown[])[],
  area: Area,
  spills: readonly Spill[],
): unknown[][] {
  const own = contents.map((line) => [...line]);
  for (const spill of spills) {
    if (spill.sheetId !== area.sheetId) continue;
    for (let r = 0; r < spill.rows; r++) {
      for (let c = 0; c < spill.columns; c++) {
        const [row, column] = [spill.row + r - area.row, spill.column + c - area.column];
        if (r + c > 0 && own[row]?.[column] !== undefined) own[row][column] = "";
      }
    }
  }
  return own;
}
