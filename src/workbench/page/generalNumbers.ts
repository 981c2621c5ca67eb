import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../grid";

/** About the width of a digit at the default font size, in pixels. */
const digit = 8.2;
const padding = 6;
/** Excel, too, shows no more than this many characters of a number without a format. */
const most = 11;

/** Shows numbers without a format with as many digits as the column has room for, and booleans as words. */
export function showGeneralNumbers(grid: Grid) {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 0, // after the number formats, which make texts of what they format
    effect: InterceptorEffectEnum.Value,
    handler(cell, { worksheet, col }, next) {
      if (!cell || cell.v === null || cell.v === undefined) return next(cell);
      if (cell.t === CellValueType.BOOLEAN) {
        return next({ ...cell, v: cell.v ? "TRUE" : "FALSE", t: CellValueType.STRING });
      }
      if (typeof cell.v !== "number") return next(cell);
      const room = Math.floor((worksheet.getColumnWidth(col) - padding) / digit);
      return next({ ...cell, v: shorten(cell.v, Math.min(room, most)), t: CellValueType.NUMBER });
    },
  });
}

/** The number in at most so many characters, if rounding its decimals can do it. */
export function shorten(value: number, characters: number): string {
  const plain = String(value);
  if (plain.length <= characters) return plain;
  const whole = Math.abs(value) < 1e11 && Math.abs(value) >= 1e-4;
  if (whole) {
    const before = value.toFixed(0).length;
    return String(Number(value.toFixed(Math.max(0, Math.min(15, characters - before - 1)))));
  }
  const exponent = value.toExponential(0).length;
  return value.toExponential(Math.max(0, Math.min(15, characters - exponent - 1)));
}
