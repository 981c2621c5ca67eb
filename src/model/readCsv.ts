import { Decimal } from "../engine/numerics/decimal";

/** A cell of a file: empty ones are null, numbers and percentages are numbers, all else is text. */
export type CsvCell = string | number | null;

const separators = ["\t", ";", ","] as const;
type Separator = (typeof separators)[number];

/**
 * The cells of a .csv file, one row a line of it. Separated by commas, semicolons (decimal commas may stand in numbers
 * then) or tabs, whichever its first line has.
 *
 * @throws RangeError for a quote that is never closed, with its line
 * @example readCsv('Driver,From,To,Low\n"Tariffs, US",2026,,-3%') // => [["Driver", …], ["Tariffs, US", 2026, null, -0.03]]
 */
export function readCsv(text: string): CsvCell[][] {
  const content = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const [firstLine = ""] = content.split("\n");
  const separator = separators.find((one) => unquoted(firstLine).includes(one)) ?? ",";
  const rows = rowsOf(content, separator).map((row) => row.map((cell) => cellOf(cell, separator)));
  while (rows.length && rows.at(-1)!.every((cell) => cell === null)) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

const unquoted = (line: string) => line.replace(/"[^"]*"/g, "");

/** RFC 4180: a quoted cell may hold separators, line breaks and doubled quotes. */
function rowsOf(content: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let opened: number | null = null;
  for (let i = 0; i < content.length; i++) {
    const character = content[i]!;
    if (opened !== null) {
      if (character !== '"') cell += character;
      else if (content[i + 1] === '"') cell += content[++i];
      else opened = null;
    } else if (character === '"' && cell.trim() === "") {
      opened = rows.length + 1;
      cell = "";
    } else if (character === separator || character === "\n") {
      row.push(cell);
      cell = "";
      if (character === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += character;
  }
  if (opened !== null) throw new RangeError(`Row ${opened}: a quote is opened and never closed.`);
  if (cell || row.length) rows.push([...row, cell]);
  return rows;
}

const numeric = /^[-+−]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(%?)$/i;

function cellOf(text: string, separator: Separator): CsvCell {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = (separator === ";" ? trimmed.replace(/^([-+−]?\d*),(\d+)/, "$1.$2") : trimmed).replace(
    "−",
    "-",
  );
  const [, percent] = numeric.exec(number.replace(/\s+%$/, "%")) ?? [];
  if (percent === undefined) return trimmed;
  const value = new Decimal(number.replace(/\s*%$/, "").replace(/^\+/, ""));
  return (percent ? value.div(100) : value).toNumber();
}
