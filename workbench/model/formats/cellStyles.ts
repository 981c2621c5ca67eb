import type { IBorderData, IStyleData } from "@univerjs/core";
import type { CellRect } from "../../contract";
import { notModelled } from "../../protocol/apiError";
import { hex } from "./colours";
import type { Grid } from "../grid/grid";
import { commonStyle, setStyle } from "./styles";

/** What a cell style says; what it does not name it leaves as it is. */
interface CellStyle {
  readonly font?: {
    readonly color?: string;
    readonly size?: number;
    readonly bold?: true;
    readonly italic?: true;
  };
  readonly fill?: string;
  readonly border?: IBorderData;
  readonly numberFormat?: string;
}

// The grid's BorderStyleTypes, whose enumeration exists only in its own bundle.
const thin = 1;
const double = 7;
const medium = 8;
const thick = 13;

const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
const box = (s: number, rgb: string): IBorderData => {
  const edge = line(s, rgb);
  return { t: edge, b: edge, l: edge, r: edge };
};

/** Excel's own styles as they look in the Office theme, by their names in `Excel.BuiltInStyle`. */
const styles: Readonly<Record<string, CellStyle>> = {
  Heading1: { font: { bold: true, size: 15, color: "#44546A" }, border: { b: line(thick, "#4472C4") } },
  Heading2: { font: { bold: true, size: 13, color: "#44546A" }, border: { b: line(thick, "#A1B8E1") } },
  Heading3: { font: { bold: true, color: "#44546A" }, border: { b: line(medium, "#8EA9DB") } },
  Heading4: { font: { bold: true, color: "#44546A" } },
  SheetTitle: { font: { size: 18, color: "#44546A" } },
  ExplanatoryText: { font: { italic: true, color: "#7F7F7F" } },
  Input: { font: { color: "#3F3F76" }, fill: "#FFCC99", border: box(thin, "#7F7F7F") },
  Output: { font: { bold: true, color: "#3F3F3F" }, fill: "#F2F2F2", border: box(thin, "#3F3F3F") },
  Calculation: { font: { bold: true, color: "#FA7D00" }, fill: "#F2F2F2", border: box(thin, "#7F7F7F") },
  Total: { font: { bold: true }, border: { t: line(thin, "#4472C4"), b: line(double, "#4472C4") } },
  Good: { font: { color: "#006100" }, fill: "#C6EFCE" },
  Bad: { font: { color: "#9C0006" }, fill: "#FFC7CE" },
  Neutral: { font: { color: "#9C5700" }, fill: "#FFEB9C" },
  Note: { fill: "#FFFFCC", border: box(thin, "#B2B2B2") },
  WarningText: { font: { color: "#FF0000" } },
  Percent: { numberFormat: "0%" },
};

/** The style that all cells have: "Normal" where it is none that is modelled, null where they differ. */
export const readCellStyle = (grid: Grid, sheetId: string, rect: CellRect): string | null =>
  commonStyle(grid, sheetId, rect, (present) => {
    const found = Object.entries(styles).find(([, style]) => looksLike(present, style));
    return found?.[0] ?? "Normal";
  });

/**
 * Gives cells a style.
 * @throws ApiError where it is none of these
 */
export function applyCellStyle(grid: Grid, sheetId: string, rect: CellRect, name: string): void {
  if (name === "Normal") {
    setStyle(grid, sheetId, rect, {
      ...fontOf({}),
      bg: null,
      bd: null,
      n: null,
      ht: null,
      vt: null,
      tb: null,
    });
    return;
  }
  const style = styles[name];
  if (!style) throw notModelled(`the cell style "${name}"`);
  setStyle(grid, sheetId, rect, {
    ...(style.font && fontOf(style.font)),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.border && { bd: { t: null, b: null, l: null, r: null, ...style.border } }),
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
  });
}

const fontOf = ({ color, size, bold, italic }: NonNullable<CellStyle["font"]>): IStyleData => ({
  cl: color ? { rgb: color } : null,
  fs: size ?? 11,
  bl: bold ? 1 : 0,
  it: italic ? 1 : 0,
});

function looksLike(present: IStyleData, { font, fill, border, numberFormat }: CellStyle): boolean {
  const edges = ["t", "b", "l", "r"] as const;
  return (
    (!font ||
      (hex(present.cl?.rgb) === font.color &&
        (present.fs ?? 11) === (font.size ?? 11) &&
        (present.bl === 1) === (font.bold ?? false) &&
        (present.it === 1) === (font.italic ?? false))) &&
    (!fill || hex(present.bg?.rgb) === fill) &&
    (!border || edges.every((edge) => present.bd?.[edge]?.s === border[edge]?.s)) &&
    (!numberFormat || present.n?.pattern === numberFormat)
  );
}
