import type { IBorderData, IStyleData } from "@univerjs/core";
import { notModelled } from "../protocol/apiError";
import type { Range } from "./range";
import { commonStyle, setStyle } from "./styles";

// The grid's numbers for lines.
const thin = 1;
const double = 7;
const medium = 8;
const thick = 13;

const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
const box = (rgb: string): IBorderData => ({
  t: line(thin, rgb),
  b: line(thin, rgb),
  l: line(thin, rgb),
  r: line(thin, rgb),
});

interface Look {
  readonly fill?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly border?: IBorderData;
}

/** Excel's own cell styles as they look under its standard theme; those that are not here are not modelled. */
const looks: Readonly<Record<string, Look>> = {
  Normal: {},
  Heading1: { font: "#44546A", bold: true, size: 15, border: { b: line(thick, "#4472C4") } },
  Heading2: { font: "#44546A", bold: true, size: 13, border: { b: line(thick, "#A2B8E1") } },
  Heading3: { font: "#44546A", bold: true, border: { b: line(medium, "#8EA9DB") } },
  Heading4: { font: "#44546A", bold: true },
  ExplanatoryText: { font: "#7F7F7F", italic: true },
  Input: { fill: "#FFCC99", font: "#3F3F76", border: box("#7F7F7F") },
  Output: { fill: "#F2F2F2", font: "#3F3F3F", bold: true, border: box("#3F3F3F") },
  Calculation: { fill: "#F2F2F2", font: "#FA7D00", bold: true, border: box("#7F7F7F") },
  Total: { bold: true, border: { t: line(thin, "#4472C4"), b: line(double, "#4472C4") } },
  Good: { fill: "#C6EFCE", font: "#006100" },
  Neutral: { fill: "#FFEB9C", font: "#9C5700" },
  Bad: { fill: "#FFC7CE", font: "#9C0006" },
};

/** Gives cells the look of a style. Number format and alignment stay, as those styles leave them alone. */
export function applyCellStyle(range: Range, name: string): void {
  const look = looks[name];
  if (!look) throw notModelled(`the cell style ${name}`);
  setStyle(range.grid, range.sheetId, range.block, styleData(look));
}

/** The style whose look all cells have; null where they differ. */
export function readCellStyle(range: Range): string | null {
  return commonStyle(range.grid, range.sheetId, range.block, (style) => {
    const shown = JSON.stringify(settled(style));
    return (
      Object.keys(looks).find((name) => JSON.stringify(settled(styleData(looks[name]!))) === shown) ??
      "Normal"
    );
  });
}

function styleData({ fill, font, bold, italic, size, border }: Look): IStyleData {
  return {
    bg: fill ? { rgb: fill } : null,
    cl: font ? { rgb: font } : null,
    bl: bold ? 1 : 0,
    it: italic ? 1 : 0,
    fs: size ?? 11,
    bd: { t: null, b: null, l: null, r: null, ...border },
  };
}

/** What of a style tells it from others, in one form. */
function settled({ bg, cl, bl, it, fs, bd }: IStyleData) {
  return [
    bg?.rgb ?? "",
    cl?.rgb ?? "",
    bl ?? 0,
    it ?? 0,
    fs ?? 11,
    bd?.t?.s ?? 0,
    bd?.b?.s ?? 0,
    bd?.l?.s ?? 0,
  ];
}
