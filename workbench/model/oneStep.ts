import type { IUndoRedoService } from "@univerjs/core";

type Item = Parameters<IUndoRedoService["pushUndoRedo"]>[0];

/**
 * Makes one step for Undo of all that is done to a workbook from {@link begin} to {@link end}, but for the time while
 * it is paused. The grid's own way of joining steps undoes them in the order in which they were done.
 */
export class OneStep {
  readonly #undo: IUndoRedoService;
  readonly #bookId: string;
  readonly #push: (item: Item) => void;
  readonly #steps: Item[] = [];

  constructor(undo: IUndoRedoService, bookId: string) {
    this.#undo = undo;
    this.#bookId = bookId;
    this.#push = undo.pushUndoRedo.bind(undo);
  }

  begin(): void {
    this.#replacePush((item) => {
      if (item.unitID === this.#bookId) this.#steps.push(item);
      else this.#push(item);
    });
  }

  /** What is done from now until the next {@link begin} makes steps of its own. */
  pause(): void {
    this.#replacePush(this.#push);
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

  /** Defined rather than set: the grid hands its services out behind proxies, which remember the methods they gave. */
  #replacePush(value: (item: Item) => void): void {
    Object.defineProperty(this.#undo, "pushUndoRedo", { value, configurable: true, writable: true });
  }
}
