import { printedColumns } from "../parts/besides";
import { languageOfText } from "../../cellTexts/cellTexts";

/** Rows whose formula of the first year goes on through all the others. */
export interface FoundYearLines {
  readonly rows: readonly number[];
  /** The column of the first year, and those of the others. */
  readonly first: number;
  readonly others: readonly number[];
}

/**
 * Where an insertion has years along a row, and formulas under the first of them; null where it has not.
 *
 * @param contents what its cells hold
 */
export function findYearLines(contents: readonly (readonly unknown[])[]): FoundYearLines | null {
  const header = contents.findIndex(([label]) => languageOfText(label, "year") !== null);
  if (header < 0) return null;
  const [first, ...others] = contents[header]!.slice(0, printedColumns(contents)).flatMap((cell, column) =>
    typeof cell === "number" ? [column] : [],
  );
  if (first === undefined || others.length === 0) return null;
  const rows = contents.flatMap((line, row) => {
    const content = row > header ? line[first] : null;
    return typeof content === "string" && content.startsWith("=") ? [row] : [];
  });
  return rows.length ? { rows, first, others } : null;
}
