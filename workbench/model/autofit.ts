import { contains } from "./address";
import type { Range } from "./range";
import { readTexts } from "./blockCells";
import { assertAllowed } from "./protection";
import { usedBlock } from "./usedBlock";

const padding = 10;
const filterButton = 20;

/** Gives each column of a range the width that its longest text needs; wrapped and merged cells do not count. */
export function autofitColumns(range: Range): void {
  const { grid, sheetId, block } = range;
  assertAllowed(grid, sheetId, "allowFormatColumns");
  const sheet = grid.core(sheetId);
  const used = usedBlock(grid, sheetId, block, true);
  if (!used) return;
  const texts = readTexts(grid, sheetId, used);
  const headers = grid
    .sheet(sheetId)
    .getSubTableInfos()
    .map((table) => ({ ...table.range, endRow: table.range.startRow }));
  const isHeader = (row: number, column: number) =>
    headers.some((header) =>
      contains(header, { startRow: row, endRow: row, startColumn: column, endColumn: column }),
    );
  for (let c = 0; c <= used.endColumn - used.startColumn; c++) {
    let width = 0;
    texts.forEach((row, r) => {
      const [line, column] = [used.startRow + r, used.startColumn + c];
      const style = sheet.getComposedCellStyle(line, column);
      if (style.tb === 3 || sheet.getMergedCell(line, column)) return;
      const font = `${style.it ? "italic " : ""}${style.bl ? "bold " : ""}${style.fs ?? 11}pt ${style.ff ?? "Arial"}`;
      const button = isHeader(line, column) ? filterButton : 0;
      for (const part of row[c]!.split("\n")) {
        width = Math.max(width, measure(part, font, style.fs ?? 11) + button);
      }
    });
    if (width) grid.sheet(sheetId).setColumnWidth(used.startColumn + c, Math.ceil(width) + padding);
  }
}

/** Pixels; without a page to measure on, a character counts as half as wide as it is high (a Chinese one in full). */
function measure(text: string, font: string, points: number): number {
  const canvas = typeof OffscreenCanvas === "undefined" ? undefined : new OffscreenCanvas(1, 1);
  const context = canvas?.getContext("2d");
  if (!context) {
    const wide = text.match(/[\u2e80-\uffff]/g)?.length ?? 0;
    return ((text.length + wide) * points) / 1.5;
  }
  context.font = font;
  return context.measureText(text).width;
}
