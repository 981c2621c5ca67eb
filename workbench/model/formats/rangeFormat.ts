import type { IStyleData } from "@univerjs/core";
import { invalidArgument } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import { horizontal, horizontalOf, wrap, wrapsIn } from "./alignment";
import { colour, hex } from "./colours";
import { FormatProtection } from "./formatProtection";
import { assertAllowed } from "../cells/locks";
import type { RangePlace } from "../cells/rangePlace";
import { commonStyle, setStyle } from "./styles";

/** Reads and changes one setting of the format that a range's cells have. */
function settings(range: RangePlace) {
  return {
    get: <T>(read: (style: IStyleData) => T): T | null =>
      commonStyle(range.grid, range.sheetId, range.rect, read),
    set: (style: IStyleData): void => setStyle(range.grid, range.sheetId, range.rect, style),
  };
}

// In the order of the grid's enumeration.
const vertical = ["Bottom", "Top", "Center", "Bottom"];
const overflow = 1;

/** How a range's cells look. Where they differ, a property is null. */
export class RangeFormat extends HostObject {
  static override readonly className = "RangeFormat";
  static override readonly scalars = [
    "ColumnWidth",
    "HorizontalAlignment",
    "IndentLevel",
    "RowHeight",
    "VerticalAlignment",
    "WrapText",
  ];

  constructor(readonly range: RangePlace) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get HorizontalAlignment(): string | null {
    return settings(this.range).get(horizontalOf);
  }

  set HorizontalAlignment(alignment: string) {
    const ht = horizontal.indexOf(alignment);
    if (ht < 0 || alignment === "") throw invalidArgument();
    settings(this.range).set({ ht });
  }

  get VerticalAlignment(): string | null {
    return settings(this.range).get((style) => vertical[style.vt ?? 0]!);
  }

  set VerticalAlignment(alignment: string) {
    const vt = vertical.lastIndexOf(alignment);
    if (vt < 0) throw invalidArgument();
    settings(this.range).set({ vt });
  }

  get WrapText(): boolean | null {
    return settings(this.range).get(wrapsIn);
  }

  set WrapText(wrapped: boolean) {
    settings(this.range).set({ tb: wrapped ? wrap : overflow });
  }

  /** In points, as Excel has it; the grid measures in pixels. */
  get ColumnWidth(): number | null {
    const { grid, sheetId, rect } = this.range;
    return common(rect.startColumn, rect.endColumn, (c) => grid.sheet(sheetId).getColumnWidth(c) * 0.75);
  }

  set ColumnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument();
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId, "allowFormatColumns");
    const { startColumn, endColumn } = cells.getRange();
    grid.sheet(sheetId).setColumnWidths(startColumn, endColumn - startColumn + 1, points / 0.75);
  }

  get RowHeight(): number | null {
    const { grid, sheetId, rect } = this.range;
    return common(rect.startRow, rect.endRow, (row) => grid.sheet(sheetId).getRowHeight(row) * 0.75);
  }

  set RowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
    const { grid, sheetId, cells } = this.range;
    assertAllowed(grid, sheetId, "allowFormatRows");
    const { startRow, endRow } = cells.getRange();
    grid.sheet(sheetId).setRowHeightsForced(startRow, endRow - startRow + 1, points / 0.75);
  }
}

/** The colour behind the cells. */
export class RangeFill extends HostObject {
  static override readonly className = "RangeFill";
  static override readonly scalars = ["Color"];

  constructor(readonly range: RangePlace) {
    super();
  }

  get Color(): string | null {
    return settings(this.range).get((style) => hex(style.bg?.rgb) ?? "#FFFFFF");
  }

  set Color(value: string) {
    settings(this.range).set({ bg: { rgb: colour(value) } });
  }

  Clear(): void {
    settings(this.range).set({ bg: null });
  }
}

/** How the cells' text looks. */
export class RangeFont extends HostObject {
  static override readonly className = "RangeFont";
  static override readonly scalars = ["Bold", "Color", "Italic", "Name", "Size"];

  constructor(readonly range: RangePlace) {
    super();
  }

  get Bold(): boolean | null {
    return settings(this.range).get((style) => style.bl === 1);
  }

  set Bold(bold: boolean) {
    settings(this.range).set({ bl: bold ? 1 : 0 });
  }

  get Italic(): boolean | null {
    return settings(this.range).get((style) => style.it === 1);
  }

  set Italic(italic: boolean) {
    settings(this.range).set({ it: italic ? 1 : 0 });
  }

  get Color(): string | null {
    return settings(this.range).get((style) => hex(style.cl?.rgb) ?? "#000000");
  }

  set Color(value: string) {
    settings(this.range).set({ cl: { rgb: colour(value) } });
  }

  get Name(): string | null {
    return settings(this.range).get((style) => style.ff ?? "Arial");
  }

  set Name(name: string) {
    settings(this.range).set({ ff: name });
  }

  get Size(): number | null {
    return settings(this.range).get((style) => style.fs ?? 11);
  }

  set Size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument();
    settings(this.range).set({ fs: size });
  }
}

function common(from: number, to: number, read: (index: number) => number): number | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index++) if (read(index) !== first) return null;
  return first;
}
