import type { IStyleData } from "@univerjs/core";
import { invalidArgument } from "../../protocol/apiError";
import type { Grid } from "../grid/grid";

/** Office's accents, after the black of the styles without one. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const white = "#FFFFFF";
const thin = 1;

const families = { Light: 21, Medium: 28, Dark: 11 } as const;
type Family = keyof typeof families;

/** The Excel style that a table of the grid has. */
export const tableStyleOf = (theme: string | undefined): string =>
  parse(theme ?? "") ? theme! : "TableStyleMedium2";

/**
 * Makes an Excel table style known to the grid: its colours, and what tells its family apart (a coloured header,
 * bands, lines), not every line of the original.
 * @returns the name that the grid has it by
 * @throws ApiError where Excel has no style of this name
 */
export function registerTableStyle(grid: Grid, name: string): string {
  const found = parse(name);
  if (!found) throw invalidArgument();
  if (!grid.book.getRegisteredRangeThemes().includes(name)) {
    grid.book.registerRangeTheme(grid.book.createRangeThemeStyle(name, styleOf(...found)));
  }
  return name;
}

function parse(name: string): [family: Family, number: number] | null {
  const m = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!m) return null;
  const family = m[1] as Family;
  const number = Number(m[2]);
  return number >= 1 && number <= families[family] ? [family, number] : null;
}

function styleOf(family: Family, number: number) {
  const accent = accents[(number - 1) % 7]!;
  const group = Math.floor((number - 1) / 7);
  const line = (rgb: string) => ({ s: thin, cl: { rgb } });
  const fill = (rgb: string): IStyleData => ({ bg: { rgb } });
  if (family === "Dark") {
    return {
      headerRowStyle: { ...fill("#000000"), cl: { rgb: white }, bl: 1 },
      firstRowStyle: { ...fill(mix(accent, "#000000", 0.25)), cl: { rgb: white } },
      secondRowStyle: { ...fill(accent), cl: { rgb: white } },
    };
  }
  const banded = family === "Light" ? group === 0 : true;
  const filled = family === "Medium" || group === 1;
  const edge = line(accent);
  return {
    headerRowStyle: {
      ...(filled
        ? { ...fill(accent), cl: { rgb: white } }
        : { cl: { rgb: accent }, bd: { t: edge, b: edge } }),
      bl: 1,
    },
    firstRowStyle: banded ? fill(mix(accent, white, group === 1 ? 0.6 : 0.8)) : { bd: { b: edge } },
    secondRowStyle:
      banded && group === 1 ? fill(mix(accent, white, 0.8)) : { bd: { b: line(mix(accent, white, 0.6)) } },
    lastRowStyle: { bd: { b: edge } },
  };
}

/** A colour between two: at 0 the first, at 1 the second. */
function mix(from: string, to: string, share: number): string {
  const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((channel, i) => Math.round(channel + (b[i]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
