import type { CellRect } from "../../contract";
import { invalidArgument, notModelled } from "../../protocol/apiError";
import type { Grid } from "../grid/grid";
import { horizontalOf, wrapsIn } from "./alignment";
import { readCellStyle } from "./cellStyles";
import { commonStyle } from "./styles";

type Read = (grid: Grid, sheetId: string, rect: CellRect) => unknown;

/** What `getCellProperties` can be asked for here. */
const own: Readonly<Record<string, Read>> = { style: readCellStyle };
const format: Readonly<Record<string, Read>> = {
  horizontalAlignment: (grid, sheetId, rect) => commonStyle(grid, sheetId, rect, horizontalOf),
  wrapText: (grid, sheetId, rect) => commonStyle(grid, sheetId, rect, wrapsIn),
};

/** What is wanted of each cell of a rectangle, under the names that the library hands on as they are. */
export function readCellProperties(
  grid: Grid,
  sheetId: string,
  rect: CellRect,
  wanted: unknown,
): Record<string, unknown>[][] {
  if (typeof wanted !== "object" || wanted === null) throw invalidArgument();
  const { format: wantedFormat = {}, ...rest } = wanted as Record<string, unknown>;
  const readers = (known: Readonly<Record<string, Read>>, asked: unknown) =>
    Object.entries(asked as Record<string, unknown>)
      .filter(([, value]) => value === true)
      .map(([name]) => {
        const read = known[name];
        if (!read) throw notModelled(`Range.getCellProperties of ${name}`);
        return [name, read] as const;
      });
  const [ofCell, ofFormat] = [readers(own, rest), readers(format, wantedFormat)];
  const read = (from: typeof ofCell, row: number, column: number) =>
    Object.fromEntries(
      from.map(([name, one]) => [
        name,
        one(grid, sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column }),
      ]),
    );
  return Array.from({ length: rect.endRow - rect.startRow + 1 }, (_, r) =>
    Array.from({ length: rect.endColumn - rect.startColumn + 1 }, (_, c) => {
      const at = [rect.startRow + r, rect.startColumn + c] as const;
      return { ...read(ofCell, ...at), ...(ofFormat.length && { format: read(ofFormat, ...at) }) };
    }),
  );
}
