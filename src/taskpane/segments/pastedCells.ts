/**
 * The cells of a text from the clipboard, as Excel puts them there: tabs between columns, line breaks between rows,
 * cells with line breaks in quotes.
 *
 * @example pastedCells("Cloud\t60%\r\n") // => [["Cloud", "60%"]]
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (const [, written, end] of text.replace(/(?:\r\n|\r|\n)$/, "").matchAll(cell)) {
    const quoted = written!.length > 1 && written!.startsWith('"') && written!.endsWith('"');
    rows.at(-1)!.push(quoted ? written!.slice(1, -1).replaceAll('""', '"') : written!);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
