/** Longer than a frame: a page that answers nobody for longer seems to have stopped. */
const span = 40;

let since = 0;

/**
 * Lets the page answer to a person, where it has been kept for long enough.
 *
 * @returns whether it has
 */
export async function yieldNow(): Promise<boolean> {
  if (performance.now() - since < span) return false;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
  return true;
}
