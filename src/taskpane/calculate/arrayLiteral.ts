type Constant = string | number | boolean;

/** One constant and what ends it: a comma within a row, a semicolon between rows, or the end. */
const item = /\s*(?:"((?:[^"]|"")*)"|([^",;{}]*))\s*([,;]|$)/y;

/**
 * The rows of an array that is written into a formula; null where it is none, or not a rectangle.
 *
 * @example parseArrayLiteral('{2027;2028}') // => [[2027], [2028]]
 */
export function parseArrayLiteral(text: string): Constant[][] | null {
  const inside = /^\{([^]*)\}$/.exec(text.trim())?.[1];
  if (inside === undefined) return null;
  const rows: Constant[][] = [[]];
  item.lastIndex = 0;
  for (;;) {
    const match = item.exec(inside);
    if (!match) return null;
    const [, quoted, bare, separator] = match;
    const constant = quoted === undefined ? readBare(bare!.trim()) : quoted.replaceAll('""', '"');
    if (constant === null) return null;
    rows.at(-1)!.push(constant);
    if (separator === "") break;
    if (separator === ";") rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]!.length) ? rows : null;
}

function readBare(text: string): Constant | null {
  if (/^(?:TRUE|FALSE)$/i.test(text)) return /^T/i.test(text);
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
