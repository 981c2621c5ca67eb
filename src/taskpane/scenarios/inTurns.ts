/** How long the page is kept waiting at a time, in milliseconds. */
const longest = 25;

/**
 * Runs a long computation in turns with everything else that the page has to do, so that nothing freezes.
 *
 * @param work rests at each of its steps, and yields there how far it is
 * @param onProgress hears of it between the turns
 * @returns its result; null where the signal has ended it before
 */
export async function inTurns<T>(
  work: Generator<number, T>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + longest;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
}
