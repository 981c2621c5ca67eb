import { cellName } from "../workbook/sheet/area";
import type { CellContent } from "../workbook/formulas/cellContent";
import { formulaOf } from "../workbook/writing/layout";
import type { Placed, Sheet, Stored } from "./book";
import type { Look } from "./styleSheet";

/** A cell of a sheet with all that the layouts say of it. */
export interface SheetCell {
  readonly content: Exclude<CellContent, { readonly formula: string }>;
  /** Without its equals sign. */
  readonly formula?: string;
  /** What the formula gave; without a formula an error that stands there. */
  readonly stored?: Stored;
  readonly look: Look;
}

/** The cells of a sheet by their rows and columns, those of an area that has only a look included. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;

/** The cells of a sheet, rows and columns in their order. */
export function cellsOf({ placed }: Sheet): SheetCells {
  const cells = new Map<number, Map<number, SheetCell>>();
  for (const block of placed) {
    const looks = looksOf(block);
    const rows = Math.max(block.layout.cells.length, looks.length);
    for (let r = 0; r < rows; r++) {
      const columns = Math.max(block.layout.cells[r]?.length ?? 0, looks[r]?.length ?? 0);
      for (let c = 0; c < columns; c++) {
        const cell = cellOf(block, r, c, looks[r]?.[c] ?? {});
        if (!cell) continue;
        const row = cells.get(block.row + r) ?? new Map<number, SheetCell>();
        cells.set(block.row + r, row.set(block.column + c, cell));
      }
    }
  }
  const inOrder = <T>(map: Map<number, T>) => [...map].sort(([a], [b]) => a - b);
  return new Map(inOrder(cells).map(([row, columns]) => [row, new Map(inOrder(columns))]));
}

/** What a cell shows: its content, or what its formula gave. */
export function shownIn(cells: SheetCells, row: number, column: number): Stored | null {
  const cell = cells.get(row)?.get(column);
  return cell?.stored ?? cell?.content ?? null;
}

function cellOf({ layout, stored, row, column }: Placed, r: number, c: number, look: Look): SheetCell | null {
  const cell = layout.cells[r]?.[c] ?? null;
  const formula = formulaOf(cell, (atRow, atColumn, hold) =>
    cellName(row + atRow, column + atColumn, hold),
  )?.replace(/^=/, "");
  if (formula !== undefined) return { content: null, formula, stored: stored[r]?.[c] ?? undefined, look };
  const content = cell as SheetCell["content"];
  const constant = stored[r]?.[c];
  if (content === null && typeof constant === "object" && constant)
    return { content, stored: constant, look };
  if (content === null && !Object.keys(look).length) return null;
  const quoted = typeof content === "string" && /^[=+\-@']/.test(content);
  return { content, look: quoted ? { ...look, quoted } : look };
}

/** Later formats add to earlier ones. */
function looksOf({ layout }: Placed): Look[][] {
  const looks: Look[][] = [];
  for (const { part, ...format } of layout.formats ?? []) {
    const set = Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
    for (let r = part.row; r < part.row + part.rows; r++) {
      looks[r] ??= [];
      for (let c = part.column; c < part.column + part.columns; c++)
        looks[r]![c] = { ...looks[r]![c], ...set };
    }
  }
  return looks;
}
