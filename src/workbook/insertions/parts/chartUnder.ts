import type { LayoutCell, Chart } from "../../writing/layout";
import type { Size } from "../../sheet/place";

const chartRows = 16;
const leastColumns = 7;

/** A chart under a block's cells, one blank row between, so that it hides nothing. */
export function chartUnder(
  cells: readonly (readonly LayoutCell[])[],
  chart: Omit<Chart, "covers">,
  spill: Size = { rows: 0, columns: 0 },
): Chart {
  return {
    ...chart,
    covers: {
      row: Math.max(cells.length, spill.rows) + 1,
      column: 0,
      rows: chartRows,
      columns: Math.max(cells[0]!.length, spill.columns, leastColumns),
    },
  };
}
