import type { CellRect } from "../../contract";
import { around, columnCount, contains, intersect, rowCount, splitSheet, parseRect } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Place } from "../grid/place";
import { findName, referenceOf } from "./definedNames";
import { spillFrom } from "./spills";
import { tableReference } from "./tableInfo";
import { usedRect } from "./usedRect";

/** Texts, which are passed over; addresses, maybe of a sheet, maybe of a spill; names, and tables with a column. */
const token =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\$])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[[^\]]*\])?)(?![\p{L}\p{N}_.\\(!])/giu;

/** The cells that the formulas of some cells refer to, sheet by sheet; what lies side by side is one rectangle. */
export function directPrecedents(grid: Grid, { sheetId, rect }: Place): Place[] {
  const used = usedRect(grid, sheetId, rect, false);
  if (!used) return [];
  const found: Place[] = [];
  for (let row = used.startRow; row <= used.endRow; row++) {
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      found.push(...referencesIn(grid, sheetId, grid.formula(sheetId, row, column)));
    }
  }
  return merged(found);
}

/** The same, followed from cell to cell to the last. */
export function allPrecedents(grid: Grid, place: Place): Place[] {
  const found: Place[] = [];
  const isKnown = (one: Place) =>
    found.some(({ sheetId, rect }) => sheetId === one.sheetId && contains(rect, one.rect));
  let next = directPrecedents(grid, place);
  while (next.length) {
    const fresh = next.filter((one) => !isKnown(one));
    found.push(...fresh);
    next = fresh.flatMap((one) => directPrecedents(grid, one));
  }
  return merged(found);
}

function referencesIn(grid: Grid, sheetId: string, formula: string): Place[] {
  return [...formula.matchAll(token)].flatMap(([text]) => referenced(grid, sheetId, text) ?? []);
}

function referenced(grid: Grid, sheetId: string, text: string): Place | null {
  if (text.startsWith('"')) return null;
  const { sheet, rest } = splitSheet(text);
  const on = sheet === null ? sheetId : grid.book.getSheetByName(sheet)?.getSheetId();
  if (on === undefined) return null;
  const rect = parseRect(rest.replace(/#$/, ""));
  if (rect) {
    const spill = rest.endsWith("#") ? spillFrom(grid, on, rect.startRow, rect.startColumn) : null;
    return { sheetId: on, rect: spill ?? rect };
  }
  const name = findName(grid, rest, on) ?? findName(grid, rest);
  if (name) return referenceOf(grid, name.getFormulaOrRefString());
  return tableReference(grid, rest.replace(/\[.*$/, "")) ?? null;
}

/** Rectangles that touch along a whole side, or lie in one another, become one: so does Excel. */
function merged(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places) {
    let { rect } = place;
    for (let at = 0; at < result.length; at++) {
      const other = result[at]!;
      if (other.sheetId !== place.sheetId || !isOne(other.rect, rect)) continue;
      rect = around(other.rect, rect);
      result.splice(at, 1);
      at = -1;
    }
    result.push({ sheetId: place.sheetId, rect });
  }
  return result;
}

/** Whether two rectangles make up one. */
function isOne(a: CellRect, b: CellRect): boolean {
  const size = (rect: CellRect) => rowCount(rect) * columnCount(rect);
  const shared = intersect(a, b);
  return size(around(a, b)) === size(a) + size(b) - (shared ? size(shared) : 0);
}
