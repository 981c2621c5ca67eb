import type { ChartSeriesState, ChartState } from "../grid/chartStore";
import type { Grid } from "../grid/grid";

/** What the parts of a chart ask of it. */
export interface ChartOwner {
  readonly grid: Grid;
  readonly state: ChartState;
  change(part: Partial<ChartState>): void;
  changeSeries(index: number, part: Partial<ChartSeriesState>): void;
}
