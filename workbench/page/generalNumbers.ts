import { CellValueType, DEFAULT_STYLES, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../grid";
import { shortNumber } from "./shortNumber";

/** The grid's own, on both sides of a cell's text together. */
const padding = 6;
/** Excel, too, shows no more than this many characters of a number without a format. */
const most = 11;

/** Shows numbers without a format with as many digits as the column has room for, and booleans as words. */
export function showGeneralNumbers(grid: Grid) {
  const pen = document.createElement("canvas").getContext("2d")!;
  const widths = new Map<string, number>();
  const digit = (family: string, points: number) => {
    const font = `${points}pt ${family}`;
    let width = widths.get(font);
    if (width === undefined) {
      pen.font = font;
      width = pen.measureText("0").width;
      widths.set(font, width);
    }
    return width;
  };
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 0, // after the number formats, which make texts of what they format
    effect: InterceptorEffectEnum.Value,
    handler(cell, { workbook, worksheet, col }, next) {
      if (!cell || cell.v === null || cell.v === undefined) return next(cell);
      if (cell.t === CellValueType.BOOLEAN) {
        return next({ ...cell, v: cell.v ? "TRUE" : "FALSE", t: CellValueType.STRING });
      }
      if (typeof cell.v !== "number") return next(cell);
      const style = workbook.getStyles().getStyleByCell(cell) ?? DEFAULT_STYLES;
      const indent = (style.pd?.l ?? 0) + (style.pd?.r ?? 0);
      const room = worksheet.getColumnWidth(col) - padding - indent;
      const characters = room / digit(style.ff ?? DEFAULT_STYLES.ff!, style.fs ?? DEFAULT_STYLES.fs!);
      return next({
        ...cell,
        v: shortNumber(cell.v, Math.min(Math.floor(characters), most)),
        t: CellValueType.NUMBER,
      });
    },
  });
}
