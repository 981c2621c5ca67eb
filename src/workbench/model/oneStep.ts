import type { IUndoRedoService } from "@univerjs/core";

type Item = Parameters<IUndoRedoService["pushUndoRedo"]>[0];

/**
 * Makes one step for Undo of all that the work does to a workbook. The grid's own way of joining steps undoes them in
 * the order in which they were done.
 */
export async function inOneStep<T>(
  undo: IUndoRedoService | undefined,
  bookId: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!undo) return work();
  const steps: Item[] = [];
  const push = undo.pushUndoRedo.bind(undo);
  replacePush(undo, (item) => {
    if (item.unitID === bookId) steps.push(item);
    else push(item);
  });
  try {
    return await work();
  } finally {
    replacePush(undo, push);
    if (steps.length) {
      push({
        unitID: bookId,
        redoMutations: steps.flatMap((step) => step.redoMutations),
        undoMutations: steps.reverse().flatMap((step) => step.undoMutations),
      });
    }
  }
}

/** Defined rather than set: the grid hands its services out behind proxies, which remember the methods they gave. */
function replacePush(undo: IUndoRedoService, value: (item: Item) => void): void {
  Object.defineProperty(undo, "pushUndoRedo", { value, configurable: true, writable: true });
}
