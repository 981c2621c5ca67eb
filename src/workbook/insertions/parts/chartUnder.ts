import { cellPart, type Layout, type Chart } from "../../writing/layout";
import type { Extent } from "./extent";

const chartRows = 18;

/** A layout with a chart under its cells, one blank row between, so that it hides nothing; its title is the layout's. */
export function chartUnder(layout: Layout, chart: Omit<Chart, "covers" | "title">, extent: Extent): Layout {
  const row = Math.max(layout.cells.length, layout.spill?.rows ?? 0) + 1;
  return {
    ...layout,
    chart: {
      ...chart,
      title: cellPart(0, 0),
      covers: { row, column: 0, rows: chartRows, columns: extent.chart },
    },
  };
}
