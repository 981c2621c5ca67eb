import { isWithin, type Area } from "./area";
import { hiddenLines } from "./hiddenLines";
import { beyondEdge, findObstacles, type Obstacle } from "./obstacles";

/**
 * Asks Excel what stands in an area, merged cells aside: asking for those empties Excel's list of what can be undone
 * (office-js 5918), and leaves out those that begin elsewhere (3611). They show when something is written. Reads only.
 *
 * @param own cells that are in nobody's way, since they are about to be replaced
 */
export async function inspect(
  context: Excel.RequestContext,
  area: Area,
  own: Area | null = null,
): Promise<Obstacle[]> {
  const beyond = beyondEdge(area);
  if (beyond.length) return beyond;

  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("formulas,text,rowHidden,columnHidden,format/protection/locked");
  sheet.load("protection/protected");
  const tables = range.getTables(false);
  tables.load("items/name");
  await context.sync();

  const others = <T>(cells: readonly (readonly T[])[]) =>
    own
      ? cells.map((row, r) =>
          row.map((cell, c) => (isWithin(own, area.row + r, area.column + c) ? "" : cell)),
        )
      : cells;
  return findObstacles(area, {
    formulas: others<unknown>(range.formulas),
    texts: others(range.text),
    spillAnchors: await spillAnchors(context, range, area),
    tables: tables.items.map((table) => table.name),
    ...(await hiddenLines(context, range, area, own)),
    locked: sheet.protection.protected && range.format.protection.locked !== false,
  });
}

/**
 * The cells outside the area that spill into it. A spill is a rectangle down and right of its anchor,
 * so one from outside always covers a cell of the area's first row or first column.
 */
async function spillAnchors(
  context: Excel.RequestContext,
  range: Excel.Range,
  area: Area,
): Promise<string[]> {
  const parents: Excel.Range[] = [];
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < (r === 0 ? area.columns : 1); c++) {
      if (range.text[r]?.[c] === "" && range.formulas[r]?.[c] === "") continue;
      const parent = range.getCell(r, c).getSpillParentOrNullObject();
      parent.load("address,rowIndex,columnIndex");
      parents.push(parent);
    }
  }
  if (!parents.length) return [];
  await context.sync();
  const outside = parents.filter((p) => !p.isNullObject && !isWithin(area, p.rowIndex, p.columnIndex));
  return [...new Set(outside.map((p) => withoutSheet(p.address)))];
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
