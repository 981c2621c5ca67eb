import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Language, Theme } from "../options";

/** A formula that the tour shows, as `examples.json` of the add-in names it. */
export interface TourExample {
  readonly title: Readonly<Record<Language, string>>;
  readonly note?: Readonly<Record<Language, string>>;
  readonly formula: string;
  /** The size of the result; the first row of more than one is a header. */
  readonly rows: number;
  readonly columns: number;
  /** Number formats by column; null where there is none. */
  readonly formats?: readonly (string | null)[];
  /** Widths by column, in pixels. */
  readonly widths?: readonly number[];
}

/** Examples stand beside each other as long as they fit into so many columns, a gap between them included. */
const across = 7;
const margin = 16;
const usual = 96;

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
    body,
  } satisfies Record<string, IStyleData>;
}

/** The first sheet: the add-in's name, and below it its formulas with what they give. */
export function tourSheet(
  examples: readonly TourExample[],
  {
    heading,
    description,
    language,
    theme,
  }: { heading: string; description: string; language: Language; theme: Theme },
): Partial<IWorksheetData> {
  const styles = stylesFor(theme);
  const cells: Record<number, Record<number, ICellData>> = {};
  const widths: Record<number, number> = { 0: margin };
  const put = (row: number, column: number, style: IStyleData, cell: ICellData = {}) => {
    (cells[row] ??= {})[column] = { ...cell, s: { vt: middle, ...style } };
  };
  const write = (row: number, column: number, v: string, style: IStyleData) =>
    put(row, column, style, { v, t: text });

  write(0, 1, heading, styles.heading);
  write(1, 1, description, styles.description);
  let [row, column, height] = [3, 1, 0];
  for (const example of examples) {
    // A single cell may hold a long text: nothing stands right of it.
    const needed = example.rows === 1 && example.columns === 1 ? across : example.columns;
    if (column + needed - 1 > across) [row, column, height] = [row + height + 1, 1, 0];
    write(row, column, example.title[language], styles.title);
    write(row + 1, column, example.formula, styles.formula);
    const top = row + 2;
    for (let r = 0; r < example.rows; r++) {
      for (let c = 0; c < example.columns; c++) {
        const isHeader = r === 0 && example.rows > 1;
        const pattern = example.formats?.[c];
        const style = {
          ...(isHeader ? styles.header : styles.body),
          ...(pattern && !isHeader && { n: { pattern } }),
          // Texts keep their distance from the numbers before them.
          ...(c === 0 ? { ht: left } : pattern ? { ht: right } : { pd: { l: 10 } }),
        };
        put(top + r, column + c, style, r === 0 && c === 0 ? { f: example.formula } : {});
      }
    }
    if (example.note) write(top + example.rows, column, example.note[language], styles.note);
    for (let c = 0; c < example.columns; c++) {
      widths[column + c] = Math.max(
        widths[column + c] ?? 0,
        example.widths?.[c] ?? (example.columns > 1 ? usual : 0),
      );
    }
    widths[column + example.columns] ??= margin;
    height = Math.max(height, example.rows + (example.note ? 3 : 2));
    column += needed + 1;
  }
  return {
    cellData: cells,
    columnData: Object.fromEntries(Object.entries(widths).map(([index, w]) => [index, { w: w || usual }])),
    rowData: { 0: { h: 40 } },
    defaultRowHeight: 21,
    showGridlines: 0,
  };
}
