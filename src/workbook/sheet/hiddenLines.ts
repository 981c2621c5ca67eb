import type { Area } from "./area";
import type { Facts } from "./obstacles";

/**
 * The rows and columns of a range that are hidden, by their place in it (Range.rowHidden and columnHidden, ExcelApi
 * 1.2). Excel says of a range whether all of them are or none; where some are, each has to be asked.
 *
 * @param range with `rowHidden` and `columnHidden` loaded
 * @param area where it stands
 * @param own rows and columns that do not count
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  range: Excel.Range,
  area: Area,
  own: Area | null,
): Promise<Pick<Facts, "hiddenRows" | "hiddenColumns">> {
  const ask = <P extends "rowHidden" | "columnHidden">(
    property: P,
    line: (at: number) => Excel.Range,
    length: number,
  ) =>
    Array.from({ length: range[property] === false ? 0 : length }, (_, at) => {
      const asked = line(at);
      asked.load(property);
      return asked;
    });
  const rows = ask("rowHidden", (at) => range.getRow(at), area.rows);
  const columns = ask("columnHidden", (at) => range.getColumn(at), area.columns);
  if (rows.length || columns.length) await context.sync();
  const isOwn = (at: number, first: number, length: number) => at >= first && at < first + length;
  return {
    hiddenRows: [...rows.keys()].filter(
      (at) => rows[at]!.rowHidden && !(own && isOwn(area.row + at, own.row, own.rows)),
    ),
    hiddenColumns: [...columns.keys()].filter(
      (at) => columns[at]!.columnHidden && !(own && isOwn(area.column + at, own.column, own.columns)),
    ),
  };
}
