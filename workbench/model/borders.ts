import type { BorderStyleTypes, IBorderData, IBorderStyleData, Nullable } from "@univerjs/core";
import type { Block } from "../contract";
import { invalidArgument } from "../protocol/apiError";
import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";
import { columnCount, rowCount } from "./address";
import { colour, hex } from "./colours";
import type { Range } from "./range";
import { commonStyle, setStyle } from "./styles";

/** The grid's lines in the order of its enumeration: Excel's style and weight. */
const lines: readonly (readonly [style: string, weight: string])[] = [
  ["None", "Thin"],
  ["Continuous", "Thin"],
  ["Continuous", "Hairline"],
  ["Dot", "Thin"],
  ["Dash", "Thin"],
  ["DashDot", "Thin"],
  ["DashDotDot", "Thin"],
  ["Double", "Thick"],
  ["Continuous", "Medium"],
  ["Dash", "Medium"],
  ["DashDot", "Medium"],
  ["DashDotDot", "Medium"],
  ["SlantDashDot", "Medium"],
  ["Continuous", "Thick"],
];

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];
type Edge = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** One line of a range's borders. */
export class RangeBorder extends HostObject {
  static override readonly className = "RangeBorder";
  static override readonly scalars = ["Color", "SideIndex", "Style", "Weight"];

  constructor(
    readonly range: Range,
    readonly side: Side,
  ) {
    super();
  }

  override get id(): string {
    return this.side;
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    return this.#read((line) => lines[line?.s ?? 0]![0]);
  }

  set Style(style: string) {
    const weight = this.Weight ?? "Thin";
    this.#draw(lineOf(style, weight) ?? lineOf(style) ?? refuse());
  }

  get Weight(): string | null {
    return this.#read((line) => lines[line?.s ?? 0]![1]);
  }

  set Weight(weight: string) {
    const style = this.Style;
    this.#draw(
      lineOf(style && style !== "None" ? style : "Continuous", weight) ??
        lineOf("Continuous", weight) ??
        refuse(),
    );
  }

  get Color(): string | null {
    return this.#read((line) => hex(line?.cl.rgb) ?? "#000000");
  }

  set Color(value: string) {
    const rgb = colour(value);
    this.#each((line) => ({ s: line?.s || lineOf("Continuous", "Thin")!, cl: { rgb } }));
  }

  /** The cells that the line runs along, and on which of their edges. */
  #place(): { cells: Block; edge: Edge } | null {
    const b = this.range.block;
    switch (this.side) {
      case "EdgeTop":
        return { cells: { ...b, endRow: b.startRow }, edge: "t" };
      case "EdgeBottom":
        return { cells: { ...b, startRow: b.endRow }, edge: "b" };
      case "EdgeLeft":
        return { cells: { ...b, endColumn: b.startColumn }, edge: "l" };
      case "EdgeRight":
        return { cells: { ...b, startColumn: b.endColumn }, edge: "r" };
      case "InsideVertical":
        return columnCount(b) > 1 ? { cells: { ...b, endColumn: b.endColumn - 1 }, edge: "r" } : null;
      case "InsideHorizontal":
        return rowCount(b) > 1 ? { cells: { ...b, endRow: b.endRow - 1 }, edge: "b" } : null;
      case "DiagonalDown":
        return { cells: b, edge: "tl_br" };
      case "DiagonalUp":
        return { cells: b, edge: "bl_tr" };
    }
  }

  #read<T>(read: (line: Nullable<IBorderStyleData>) => T): T | null {
    const place = this.#place();
    if (!place) return read(null);
    const { grid, sheetId } = this.range;
    return commonStyle(grid, sheetId, place.cells, (style) => read(style.bd?.[place.edge]));
  }

  #draw(s: BorderStyleTypes) {
    this.#each((line) => (s === 0 ? null : { s, cl: line?.cl ?? { rgb: "#000000" } }));
  }

  #each(change: (line: Nullable<IBorderStyleData>) => IBorderStyleData | null) {
    const place = this.#place();
    if (!place) return;
    const { grid, sheetId } = this.range;
    grid.grow(sheetId, place.cells);
    const cells = grid.kept(sheetId, place.cells);
    if (!cells) return;
    const core = grid.core(sheetId);
    const bd = Array.from({ length: rowCount(cells) }, (_, r) =>
      Array.from({ length: columnCount(cells) }, (_, c): IBorderData => {
        const present = core.getComposedCellStyle(cells.startRow + r, cells.startColumn + c).bd ?? {};
        return { ...present, [place.edge]: change(present[place.edge]) };
      }),
    );
    setStyle(grid, sheetId, cells, { bd });
  }
}

/** A range's borders by their side. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  static override readonly className = "RangeBorderCollection";
  static override readonly scalars = ["Count"];

  constructor(readonly range: Range) {
    super();
  }

  list(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.range, side));
  }

  find(side: string): RangeBorder | undefined {
    return this.list().find((border) => border.side === side);
  }
}

/** The grid's line of an Excel style, of a weight if one is given; undefined where there is none. */
function lineOf(style: string, weight?: string): BorderStyleTypes | undefined {
  const found = lines.findIndex(([s, w]) => s === style && (weight === undefined || w === weight));
  return found < 0 ? undefined : found;
}

function refuse(): never {
  throw invalidArgument();
}
