import { invalidArgument } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import { maxRows } from "../grid/address";
import type { ChartState } from "../grid/chartStore";
import type { Grid } from "../grid/grid";
import { Range } from "../range/range";
import { resolveRange } from "../range/resolveRange";

/** Where a chart lies: over whole cells, as far as it is modelled. */
export abstract class ChartPlace extends HostObject {
  constructor(readonly grid: Grid) {
    super();
  }

  abstract get state(): ChartState;
  abstract change(part: Partial<ChartState>): void;

  get #cells(): Range {
    return new Range(this.grid, this.state.sheetId, this.state.covers);
  }

  get Top(): number {
    return this.#cells.Top;
  }

  /** It keeps its height, as Excel's do. */
  set Top(points: number) {
    const { Height: height } = this;
    const startRow = this.#rowAt(points);
    this.change({ covers: { ...this.state.covers, startRow, endRow: startRow } });
    this.Height = height;
  }

  get Left(): number {
    return this.#cells.Left;
  }

  get Width(): number {
    return this.#cells.Width;
  }

  get Height(): number {
    return this.#cells.Height;
  }

  set Height(points: number) {
    const { startRow } = this.state.covers;
    const endRow = Math.max(startRow, this.#rowAt(this.Top + points) - 1);
    this.change({ covers: { ...this.state.covers, endRow } });
  }

  /** The row that begins next to so many points down the sheet. */
  #rowAt(points: number): number {
    if (!(points >= 0)) throw invalidArgument();
    const { sheetId } = this.state;
    const cell = { startColumn: 0, endColumn: 0 };
    let top = 0;
    for (let row = 0; row < maxRows; row++) {
      const height = new Range(this.grid, sheetId, { ...cell, startRow: row, endRow: row }).Height;
      if (top + height > points) return points - top > height / 2 ? row + 1 : row;
      top += height;
    }
    throw invalidArgument();
  }

  SetPosition(first: unknown, last?: unknown): void {
    const { startRow, startColumn } = resolveRange(this.grid, this.state.sheetId, first).rect;
    const { endRow, endColumn } = last
      ? resolveRange(this.grid, this.state.sheetId, last).rect
      : { endRow: startRow + 14, endColumn: startColumn + 5 };
    this.change({ covers: { startRow, startColumn, endRow, endColumn } });
  }
}
