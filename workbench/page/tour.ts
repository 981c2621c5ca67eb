import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { CellRect } from "../contract";
import { columnCount, intersect, parseRect, rowCount } from "../model/grid/address";
import type { Language, Theme } from "../options";

type Text = Readonly<Record<Language, string>>;

/** A text, a formula that begins with "=", a number; null for an empty cell. */
type TourCell = string | number | Text | null;

/** A part of the tour, as `examples.json` of the add-in has it: its title, its note, its formula's text, its cells. */
export interface TourPart {
  /** Where it begins. */
  readonly at: string;
  readonly title?: Text;
  readonly note?: Text;
  /** A formula that spills, in place of cells, and the size of its result. */
  readonly formula?: string;
  readonly rows?: number;
  readonly columns?: number;
  /** Whether the formula can be read above its result. */
  readonly shown?: boolean;
  readonly cells?: readonly (readonly TourCell[])[];
  /** Whether the first row is a header; so it is where nothing is said. */
  readonly header?: boolean;
  /** Number formats by column; null where there is none. */
  readonly formats?: readonly (string | null)[];
  /** The cells that are there to be overwritten. */
  readonly inputs?: string;
}

/** The tour of the add-in: one sheet. */
export interface Tour {
  /** Of the columns from the first on, in pixels. */
  readonly widths: readonly number[];
  readonly parts: readonly TourPart[];
  /** A line through some of the cells. */
  readonly chart: {
    readonly covers: string;
    readonly title: Text;
    readonly categories: string;
    readonly values: string;
  };
}

// The grid's enumerations exist only in its own bundle.
const text = 1;
const middle = 2;
const left = 1;
const right = 3;
const thin = 1;

/** In the colours of the light theme, from which the grid makes those of the others. */
function stylesFor(theme: Theme) {
  const quiet = { rgb: theme === "contrast" ? "#000000" : "#5C5C5C" };
  const line = { s: thin, cl: { rgb: theme === "contrast" ? "#000000" : "#D6D6D6" } };
  const body = { fs: 10, bd: { b: line } };
  return {
    heading: { fs: 20, bl: 1 },
    description: { cl: quiet },
    title: { fs: 13, bl: 1, cl: { rgb: "#0F548C" } },
    formula: { ff: "Consolas, Menlo, monospace", fs: 10, cl: quiet },
    note: { fs: 9, it: 1, cl: quiet },
    header: {
      ...body,
      bl: 1,
      bg: { rgb: "#DCE9F5" },
      bd: { b: { s: thin, cl: { rgb: "#0F548C" } } },
    },
    input: { ...body, bg: { rgb: "#FFF2CC" } },
    body,
  } satisfies Record<string, IStyleData>;
}

/** Where a part's result stands: below its title, its note and its formula's text. */
export function bodyOf({ at, title, note, formula, shown = true, rows, columns, cells }: TourPart): CellRect {
  const { startRow, startColumn } = parseRect(at)!;
  const above = [title, note, formula && shown].filter(Boolean).length;
  const height = rows ?? cells!.length;
  const width = columns ?? Math.max(...cells!.map((row) => row.length));
  return {
    startRow: startRow + above,
    startColumn,
    endRow: startRow + above + height - 1,
    endColumn: startColumn + width - 1,
  };
}

/** The first sheet: the add-in's name, and below it the tour. */
export function tourSheet(
  { parts, widths }: Tour,
  {
    heading,
    description,
    language,
    theme,
  }: { heading: string; description: string; language: Language; theme: Theme },
): Partial<IWorksheetData> {
  const styles = stylesFor(theme);
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, style: IStyleData, cell: ICellData = {}) => {
    (cells[row] ??= {})[column] = { ...cell, s: { vt: middle, ...style } };
  };
  const write = (row: number, column: number, v: string, style: IStyleData) =>
    put(row, column, style, { v, t: text });
  const contentOf = (cell: TourCell): ICellData => {
    const content = cell !== null && typeof cell === "object" ? cell[language] : cell;
    if (content === null) return {};
    if (typeof content === "number") return { v: content };
    return content.startsWith("=") ? { f: content } : { v: content, t: text };
  };

  write(0, 1, heading, styles.heading);
  write(1, 1, description, styles.description);
  for (const part of parts) {
    const { title, note, formula, shown = true, header = true, formats } = part;
    const { startRow, startColumn } = parseRect(part.at)!;
    const body = bodyOf(part);
    const inputs = part.inputs ? parseRect(part.inputs) : null;
    const above: [string, IStyleData][] = [];
    if (title) above.push([title[language], styles.title]);
    if (note) above.push([note[language], styles.note]);
    if (formula && shown) above.push([formula, styles.formula]);
    above.forEach(([words, style], i) => write(startRow + i, startColumn, words, style));
    for (let r = 0; r < rowCount(body); r++) {
      for (let c = 0; c < columnCount(body); c++) {
        const [row, column] = [body.startRow + r, startColumn + c];
        const here = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const isHeader = header && r === 0;
        const pattern = formats?.[c];
        const style = {
          ...(isHeader ? styles.header : inputs && intersect(inputs, here) ? styles.input : styles.body),
          ...(pattern && !isHeader && { n: { pattern } }),
          // Texts keep their distance from the numbers before them.
          ...(c === 0 ? { ht: left } : pattern ? { ht: right } : { pd: { l: 10 } }),
        };
        const content = part.cells ? (part.cells[r]![c] ?? null) : r === 0 && c === 0 ? formula! : null;
        put(row, column, style, contentOf(content));
      }
    }
  }
  return {
    cellData: cells,
    columnData: Object.fromEntries(widths.map((w, index) => [index, { w }])),
    rowData: { 0: { h: 40 } },
    defaultRowHeight: 21,
    showGridlines: 0,
  };
}
