/**
 * An argument's cells as Excel hands them to a function: rows of cells where the function takes a range,
 * else one cell; null for what was left out, and for an empty cell.
 */
export function shapeArgument(
  dimensionality: string | undefined,
  values: readonly (readonly unknown[])[],
): unknown {
  const cells = values.map((row) => row.map(emptyAsNull));
  const only = cells.length === 1 && cells[0]!.length === 1;
  if (dimensionality !== "matrix") return cells[0]?.[0] ?? null;
  return only && cells[0]![0] === null ? null : cells;
}

/** The object model says "" for an empty cell, and an error by its code. */
function emptyAsNull(value: unknown): unknown {
  if (value === "") return null;
  return typeof value === "string" && errorCode.test(value) ? { code: value } : value;
}

const errorCode = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;
