import type { CellContent } from "../formulas/cellContent";
import type { Outcome, Target } from "../sheet/outcome";
import { cellPart, type Layout } from "./layout";
import { writeLayout } from "./writeLayout";

/** As wide as a line of text is pleasant to read, in characters. */
const width = 72;

/**
 * Writes a finding, wrapped, with its citation below.
 *
 * @throws WorkbookError
 */
export function insertFinding(
  { text, citation }: { readonly text: string; readonly citation: CellContent },
  target: Target,
): Promise<Outcome> {
  const layout: Layout = {
    cells: [[text], [citation]],
    formats: [
      { part: cellPart(1, 0), style: "note" },
      { part: { row: 0, column: 0, rows: 2, columns: 1 }, align: "Left", wrap: true },
    ],
    widths: [width],
  };
  return writeLayout(layout, target);
}
