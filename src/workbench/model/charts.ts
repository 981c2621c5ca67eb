import type { Block, DrawnChart } from "../contract";
import { invalidArgument, notModelled } from "../protocol/apiError";
import { Collection } from "../protocol/collection";
import { HostObject } from "../protocol/hostObject";
import type { Grid } from "./grid";
import type { Range } from "./range";
import { resolveRange } from "./resolve";

const types: readonly DrawnChart["type"][] = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
];

/** A series as it is kept: its cells by reference, so that it is drawn from what they hold. */
export interface ChartSeriesState {
  name: string;
  values: Range | null;
  categories: Range | null;
  fill: string | null;
  overlap: number;
}

/** A chart as it is kept. */
export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  readonly type: DrawnChart["type"];
  name: string;
  title: string;
  legend: boolean;
  /** The cells it lies over. */
  covers: Block;
  reverseCategories: boolean;
  labelsLow: boolean;
  series: ChartSeriesState[];
}

/** The charts of a grid, by sheet. A chart keeps its place when rows or columns move under it. */
const kept = new WeakMap<Grid, ChartState[]>();
let lastId = 0;

export function chartsOf(grid: Grid): ChartState[] {
  let charts = kept.get(grid);
  if (!charts) kept.set(grid, (charts = []));
  return charts;
}

/** The charts of a sheet. */
export class ChartCollection extends Collection<Chart> {
  static override readonly className = "ChartCollection";

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
  ) {
    super();
  }

  list(): Chart[] {
    return chartsOf(this.grid)
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map((state) => new Chart(this.grid, state));
  }

  find(key: string | number): Chart | undefined {
    return this.list().find(({ state }) => state.id === key || state.name === key);
  }

  /** One series a row or a column of the source. */
  Add(type: string, source: unknown, seriesBy = "Auto"): Chart {
    const known = types.find((candidate) => candidate === type);
    if (!known) throw notModelled(`a chart of the type ${type}`);
    const range = resolveRange(this.grid, this.sheetId, source);
    const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && range.ColumnCount > range.RowCount);
    const count = byRows ? range.RowCount : range.ColumnCount;
    const id = `chart-${++lastId}`;
    const { startRow, startColumn } = range.block;
    const state: ChartState = {
      id,
      sheetId: this.sheetId,
      type: known,
      name: `Chart ${lastId}`,
      title: "",
      legend: true,
      covers: { startRow, startColumn, endRow: startRow + 14, endColumn: startColumn + 5 },
      reverseCategories: false,
      labelsLow: false,
      series: Array.from({ length: count }, (_, i) => ({
        ...newSeries(`Series${i + 1}`),
        values: byRows ? range.GetRow(i) : range.GetColumn(i),
      })),
    };
    chartsOf(this.grid).push(state);
    return new Chart(this.grid, state);
  }
}

const newSeries = (name: string): ChartSeriesState => ({
  name,
  values: null,
  categories: null,
  fill: null,
  overlap: 0,
});

/** A chart on a sheet. */
export class Chart extends HostObject {
  static override readonly className = "Chart";
  static override readonly scalars = ["ChartType", "Id", "Name"];

  constructor(
    readonly grid: Grid,
    readonly state: ChartState,
  ) {
    super();
  }

  override get id(): string {
    return this.state.id;
  }

  get Id(): string {
    return this.state.id;
  }

  get ChartType(): string {
    return this.state.type;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.state.name = name;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.grid, this.state);
  }

  SetPosition(first: unknown, last?: unknown): void {
    const { startRow, startColumn } = resolveRange(this.grid, this.state.sheetId, first).block;
    const { endRow, endColumn } = last
      ? resolveRange(this.grid, this.state.sheetId, last).block
      : { endRow: startRow + 14, endColumn: startColumn + 5 };
    this.state.covers = { startRow, startColumn, endRow, endColumn };
  }

  Delete(): void {
    const charts = chartsOf(this.grid);
    charts.splice(charts.indexOf(this.state), 1);
  }
}

export class ChartTitle extends HostObject {
  static override readonly className = "ChartTitle";
  static override readonly scalars = ["Text"];

  constructor(readonly chart: ChartState) {
    super();
  }

  get Text(): string {
    return this.chart.title;
  }

  set Text(text: string) {
    this.chart.title = text;
  }
}

export class ChartLegend extends HostObject {
  static override readonly className = "ChartLegend";
  static override readonly scalars = ["Visible"];

  constructor(readonly chart: ChartState) {
    super();
  }

  get Visible(): boolean {
    return this.chart.legend;
  }

  set Visible(visible: boolean) {
    this.chart.legend = visible;
  }
}

export class ChartAxes extends HostObject {
  static override readonly className = "ChartAxes";

  constructor(readonly chart: ChartState) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart);
  }
}

/** The axis of the categories. */
export class ChartAxis extends HostObject {
  static override readonly className = "ChartAxis";
  static override readonly scalars = ["ReversePlotOrder", "TickLabelPosition"];

  constructor(readonly chart: ChartState) {
    super();
  }

  get ReversePlotOrder(): boolean {
    return this.chart.reverseCategories;
  }

  set ReversePlotOrder(reverse: boolean) {
    this.chart.reverseCategories = reverse;
  }

  get TickLabelPosition(): string {
    return this.chart.labelsLow ? "Low" : "NextToAxis";
  }

  set TickLabelPosition(position: string) {
    if (position !== "Low" && position !== "NextToAxis") throw notModelled(`labels at ${position}`);
    this.chart.labelsLow = position === "Low";
  }
}

export class ChartSeriesCollection extends Collection<ChartSeries> {
  static override readonly className = "ChartSeriesCollection";

  constructor(
    readonly grid: Grid,
    readonly chart: ChartState,
  ) {
    super();
  }

  list(): ChartSeries[] {
    return this.chart.series.map((state, index) => new ChartSeries(this.grid, this.chart, state, index));
  }

  find(key: string | number): ChartSeries | undefined {
    return this.list()[Number(key)];
  }

  Add(name = `Series${this.chart.series.length + 1}`): ChartSeries {
    this.chart.series.push(newSeries(name));
    return this.list().at(-1)!;
  }
}

export class ChartSeries extends HostObject {
  static override readonly className = "ChartSeries";
  static override readonly scalars = ["Name", "Overlap"];

  constructor(
    readonly grid: Grid,
    readonly chart: ChartState,
    readonly state: ChartSeriesState,
    readonly index: number,
  ) {
    super();
  }

  override get id(): number {
    return this.index;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.state.name = name;
  }

  get Overlap(): number {
    return this.state.overlap;
  }

  set Overlap(percent: number) {
    if (!(percent >= -100 && percent <= 100)) throw invalidArgument();
    // Excel keeps it for all series of a chart at once.
    for (const series of this.chart.series) series.overlap = percent;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state);
  }

  SetValues(range: unknown): void {
    this.state.values = resolveRange(this.grid, this.chart.sheetId, range);
  }

  SetXAxisValues(range: unknown): void {
    this.state.categories = resolveRange(this.grid, this.chart.sheetId, range);
  }
}

export class ChartSeriesFormat extends HostObject {
  static override readonly className = "ChartSeriesFormat";

  constructor(readonly series: ChartSeriesState) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
}

/** The colour of a series, or none. */
export class ChartFill extends HostObject {
  static override readonly className = "ChartFill";

  constructor(readonly series: ChartSeriesState) {
    super();
  }

  Clear(): void {
    this.series.fill = "none";
  }

  SetSolidColor(colour: string): void {
    this.series.fill = colour;
  }
}

/** The charts with what their cells hold now. */
export function drawnCharts(grid: Grid): DrawnChart[] {
  return chartsOf(grid)
    .filter(({ sheetId }) => grid.book.getSheetBySheetId(sheetId))
    .map(({ id, sheetId, type, title, legend, covers, reverseCategories, labelsLow, series }) => ({
      id,
      sheetId,
      type,
      title,
      legend,
      covers,
      reverseCategories,
      labelsLow,
      overlap: series[0]?.overlap ?? 0,
      categories: (series[0]?.categories?.Text ?? []).flat(),
      series: series.map(({ name, values, fill }) => ({
        name,
        fill,
        values: (values?.Values ?? []).flat().map((value) => (typeof value === "number" ? value : null)),
      })),
    }));
}
