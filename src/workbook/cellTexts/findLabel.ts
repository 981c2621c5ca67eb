import { languageOfText, type CellText } from "./cellTexts";

type Cells = readonly (readonly unknown[])[];

/** The first row from one on that a text labels, in any language; undefined where none does. */
export function labelledRow(cells: Cells, label: CellText, from = 0): number | undefined {
  const row = cells.findIndex((line, r) => r >= from && languageOfText(line[0], label) !== null);
  return row < 0 ? undefined : row;
}

/** The cell on the right of a label, wherever that stands. */
export function cellAfter(cells: Cells, label: CellText): { row: number; column: number } | undefined {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => languageOfText(cell, label) !== null);
    if (column >= 0) return { row, column: column + 1 };
  }
  return undefined;
}
