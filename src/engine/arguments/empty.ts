/** Whether an argument was left out: an empty cell, an empty text, or a range of one such cell. */
export function isEmpty(input: unknown): boolean {
  // What Excel hands over for an omitted argument comes first: this runs several times in every call.
  if (input === null || input === undefined || input === "") return true;
  if (typeof input === "string") return input.trim() === "";
  return Array.isArray(input) && (input.length === 0 || (input.length === 1 && isEmpty(input[0])));
}

/**
 * The same for what is never 0, a name, a year or a row of a block: some Excels hand over 0 for an empty cell
 * (office-js issue 4702).
 */
export function isBlank(input: unknown): boolean {
  return input === 0 || isEmpty(input) || (Array.isArray(input) && input.length === 1 && isBlank(input[0]));
}
