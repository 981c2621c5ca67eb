import { EngineError } from "../engine/errors/engineError";

/** How long a piece of work may keep the page waiting, in milliseconds. */
const longest = 50;

/**
 * Runs a long computation so that Excel and the pane stay awake: after some milliseconds it lets others take their
 * turn, and it stops where the cell was edited meanwhile. What is done by then, or has no timers to wait with, gives
 * its result at once.
 *
 * @param work rests at each of its steps
 * @param invocation the runtime's, which tells of a cell that waits no longer
 * @throws EngineError "unavailable" where it was stopped
 */
export function inPieces<T>(
  work: Generator<unknown, T>,
  invocation: CustomFunctions.CancelableInvocation | undefined,
): T | Promise<T> {
  const first = piece(work);
  if (first.done) return first.value;
  let stopped = false;
  if (invocation) invocation.onCanceled = () => (stopped = true);
  const rest = async () => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped) throw new EngineError("unavailable", "stopped", {});
      const next = piece(work);
      if (next.done) return next.value;
    }
  };
  return rest();
}

function piece<T>(work: Generator<unknown, T>): IteratorResult<unknown, T> {
  const end = typeof setTimeout === "function" ? Date.now() + longest : Infinity;
  let step = work.next();
  while (!step.done && Date.now() < end) step = work.next();
  return step;
}
