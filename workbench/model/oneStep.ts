import type { IUndoRedoService } from "@univerjs/core";
import type { Grid } from "./grid/grid";
import { keepFormulas } from "./keepFormulas";

type Item = Parameters<IUndoRedoService["pushUndoRedo"]>[0];

/**
 * Makes one step for Undo of all that is done to a workbook from {@link begin} to {@link end}, but for the time while
 * it is paused. The grid's own way of joining steps undoes them in the order in which they were done.
 */
export class OneStep {
  readonly #bookId: string;
  readonly #push: (item: Item) => void;
  #steps: Item[] = [];
  #joining = false;

  constructor(grid: Grid) {
    const { undo } = grid.services;
    this.#bookId = grid.book.getId();
    this.#push = undo.pushUndoRedo.bind(undo);
    // Defined rather than set: the grid hands its services out behind proxies, which remember the methods they gave.
    Object.defineProperty(undo, "pushUndoRedo", {
      value: (item: Item) => this.#take(item.unitID === this.#bookId ? keepFormulas(grid, item) : item),
      configurable: true,
      writable: true,
    });
  }

  begin(): void {
    this.#joining = true;
  }

  /** What is done from now until the next {@link begin} makes steps of its own. */
  pause(): void {
    this.#joining = false;
  }

  end(): void {
    this.pause();
    const steps = this.#steps.splice(0);
    if (!steps.length) return;
    this.#push({
      unitID: this.#bookId,
      redoMutations: steps.flatMap((step) => step.redoMutations),
      undoMutations: steps.reverse().flatMap((step) => step.undoMutations),
    });
  }

  #take(item: Item): void {
    if (this.#joining && item.unitID === this.#bookId) this.#steps.push(item);
    else this.#push(item);
  }
}
