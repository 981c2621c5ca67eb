/** Whether an argument was left out: an empty cell, an empty text, or a range of one such cell. */
export function isEmpty(input: unknown): boolean {
  if (Array.isArray(input)) return input.length === 0 || (input.length === 1 && isEmpty(input[0]));
  return input === null || input === undefined || (typeof input === "string" && input.trim() === "");
}
