import { mark, type Cells } from "../formulas/references";
import { addressOf, type Area } from "../sheet/area";
import type { Left } from "./change";
import { readPieces, type Piece } from "./snapshot";
import type { Unit } from "./unit";

/**
 * Results that other formulas take whole, by the # after their first cell. Such a formula finds no spill any more where
 * ordinary formulas or values stand, cell by cell: it would show #REF!.
 *
 * @returns for each unit that has to stay what tells why
 */
export async function takenSpills(
  context: Excel.RequestContext,
  units: readonly Unit[],
  read: readonly Piece[] | null,
): Promise<ReadonlyMap<Unit, Left>> {
  const spilling = units.filter(
    ({ state, formulas }) => state === "live" && formulas.some(({ rows, columns }) => rows * columns > 1),
  );
  if (!spilling.length) return new Map();
  const takers = new Map<string, string[]>();
  for (const piece of read ?? (await wholeWorkbook(context))) {
    for (const [cell, taken] of takersIn(piece)) {
      for (const { sheet, cells } of taken) {
        const key = `${sheet.toLowerCase()}!${cells}`;
        takers.set(key, [...(takers.get(key) ?? []), cell]);
      }
    }
  }
  return new Map(
    spilling.flatMap((unit) => {
      const cells = unit.formulas.flatMap(({ row, column }) => {
        const { area } = unit;
        const first = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        const at = addressOf(first, "both").replace(/^.*!/s, "");
        return takers.get(`${area.sheet.toLowerCase()}!${at}`) ?? [];
      });
      return cells.length ? [[unit, { reason: "taken", name: null, cells }] as const] : [];
    }),
  );
}

/** The formulas of cells that take spills, and whose. */
function takersIn({ area, formulas }: Piece): [cell: string, taken: Cells[]][] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c): [string, Cells[]][] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("#")) return [];
      const taken = takenBy(formula, area.sheet);
      const cell: Area = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      return taken.length ? [[addressOf(cell), taken]] : [];
    }),
  );
}

function takenBy(formula: string, sheet: string): Cells[] {
  const all: Cells[] = [];
  const marked = mark(formula, sheet, (cells) => `0.${all.push(cells) - 1}`);
  return [...marked.matchAll(/⟦0\.(\d+),[^⟧]*⟧#/g)].map(([, index]) => all[Number(index)]!);
}

async function wholeWorkbook(context: Excel.RequestContext): Promise<readonly Piece[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { id: sheet.id, name: sheet.name, range };
  });
  await context.sync();
  const areas = used.flatMap(({ id, name, range }): Area[] => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheetId: id, sheet: name, row, column, rows, columns }];
  });
  return (await readPieces(context, areas))!;
}
