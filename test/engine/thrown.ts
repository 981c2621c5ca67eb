/** What a call throws, so that a test can look at all of it. Fails where it throws nothing. */
export function thrown(call: () => unknown): unknown {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    return error;
  }
  throw new Error(`Nothing was thrown; the call gave ${String(result)}.`);
}
