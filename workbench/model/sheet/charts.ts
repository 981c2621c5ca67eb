import type { DrawnChart } from "../../contract";
import { invalidArgument, itemNotFound, notModelled } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import type { ChartSeriesState, ChartState } from "../grid/chartStore";
import type { Grid } from "../grid/grid";
import { Range } from "../range/range";
import type { Place } from "../grid/place";
import { resolveRange } from "../range/resolveRange";

const types: readonly DrawnChart["type"][] = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
];

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
    return this.grid.charts
      .list()
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ id }) => new Chart(this.grid, id));
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
    const number = this.#unusedNumber();
    const { startRow, startColumn } = range.rect;
    const id = crypto.randomUUID();
    this.grid.charts.set({
      id,
      sheetId: this.sheetId,
      type: known,
      name: `Chart ${number}`,
      title: "",
      legend: true,
      covers: { startRow, startColumn, endRow: startRow + 14, endColumn: startColumn + 5 },
      reverseCategories: false,
      labelsLow: false,
      series: Array.from({ length: count }, (_, i) => ({
        ...newSeries(`Series${i + 1}`),
        values: placeOf(byRows ? range.GetRow(i) : range.GetColumn(i)),
      })),
    });
    return new Chart(this.grid, id);
  }

  #unusedNumber(): number {
    let number = this.grid.charts.list().length + 1;
    while (this.find(`Chart ${number}`)) number++;
    return number;
  }
}

const placeOf = ({ sheetId, rect }: Place): Place => ({ sheetId, rect });

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
    readonly chartId: string,
  ) {
    super();
  }

  get state(): ChartState {
    const found = this.grid.charts.find(this.chartId);
    if (!found) throw itemNotFound();
    return found;
  }

  change(part: Partial<ChartState>): void {
    this.grid.charts.set({ ...this.state, ...part });
  }

  override get id(): string {
    return this.chartId;
  }

  get Id(): string {
    return this.chartId;
  }

  get ChartType(): string {
    return this.state.type;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.change({ name });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  SetPosition(first: unknown, last?: unknown): void {
    const { startRow, startColumn } = resolveRange(this.grid, this.state.sheetId, first).rect;
    const { endRow, endColumn } = last
      ? resolveRange(this.grid, this.state.sheetId, last).rect
      : { endRow: startRow + 14, endColumn: startColumn + 5 };
    this.change({ covers: { startRow, startColumn, endRow, endColumn } });
  }

  Delete(): void {
    this.grid.charts.remove(this.chartId);
  }
}

export class ChartTitle extends HostObject {
  static override readonly className = "ChartTitle";
  static override readonly scalars = ["Text"];

  constructor(readonly chart: Chart) {
    super();
  }

  get Text(): string {
    return this.chart.state.title;
  }

  set Text(text: string) {
    this.chart.change({ title: text });
  }
}

export class ChartLegend extends HostObject {
  static override readonly className = "ChartLegend";
  static override readonly scalars = ["Visible"];

  constructor(readonly chart: Chart) {
    super();
  }

  get Visible(): boolean {
    return this.chart.state.legend;
  }

  set Visible(visible: boolean) {
    this.chart.change({ legend: visible });
  }
}

export class ChartAxes extends HostObject {
  static override readonly className = "ChartAxes";

  constructor(readonly chart: Chart) {
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

  constructor(readonly chart: Chart) {
    super();
  }

  get ReversePlotOrder(): boolean {
    return this.chart.state.reverseCategories;
  }

  set ReversePlotOrder(reverse: boolean) {
    this.chart.change({ reverseCategories: reverse });
  }

  get TickLabelPosition(): string {
    return this.chart.state.labelsLow ? "Low" : "NextToAxis";
  }

  set TickLabelPosition(position: string) {
    if (position !== "Low" && position !== "NextToAxis") throw notModelled(`labels at ${position}`);
    this.chart.change({ labelsLow: position === "Low" });
  }
}

export class ChartSeriesCollection extends Collection<ChartSeries> {
  static override readonly className = "ChartSeriesCollection";

  constructor(readonly chart: Chart) {
    super();
  }

  list(): ChartSeries[] {
    return this.chart.state.series.map((_, index) => new ChartSeries(this.chart, index));
  }

  find(key: string | number): ChartSeries | undefined {
    return this.list()[Number(key)];
  }

  Add(name = `Series${this.chart.state.series.length + 1}`): ChartSeries {
    this.chart.change({ series: [...this.chart.state.series, newSeries(name)] });
    return this.list().at(-1)!;
  }
}

export class ChartSeries extends HostObject {
  static override readonly className = "ChartSeries";
  static override readonly scalars = ["Name", "Overlap"];

  constructor(
    readonly chart: Chart,
    readonly index: number,
  ) {
    super();
  }

  get state(): ChartSeriesState {
    return this.chart.state.series[this.index]!;
  }

  change(part: Partial<ChartSeriesState>): void {
    const series = this.chart.state.series.map((one, i) => (i === this.index ? { ...one, ...part } : one));
    this.chart.change({ series });
  }

  override get id(): number {
    return this.index;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.change({ name });
  }

  get Overlap(): number {
    return this.state.overlap;
  }

  set Overlap(percent: number) {
    if (!(percent >= -100 && percent <= 100)) throw invalidArgument();
    // Excel keeps it for all series of a chart at once.
    this.chart.change({ series: this.chart.state.series.map((series) => ({ ...series, overlap: percent })) });
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  SetValues(range: unknown): void {
    this.change({ values: this.#place(range) });
  }

  SetXAxisValues(range: unknown): void {
    this.change({ categories: this.#place(range) });
  }

  #place(range: unknown): Place {
    return placeOf(resolveRange(this.chart.grid, this.chart.state.sheetId, range));
  }
}

export class ChartSeriesFormat extends HostObject {
  static override readonly className = "ChartSeriesFormat";

  constructor(readonly series: ChartSeries) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
}

/** The colour of a series, or none. */
export class ChartFill extends HostObject {
  static override readonly className = "ChartFill";

  constructor(readonly series: ChartSeries) {
    super();
  }

  Clear(): void {
    this.series.change({ fill: "none" });
  }

  SetSolidColor(colour: string): void {
    this.series.change({ fill: colour });
  }
}

/** The charts with what their cells hold now. */
export function drawnCharts(grid: Grid): DrawnChart[] {
  const cells = (place: Place | null) =>
    place && grid.book.getSheetBySheetId(place.sheetId) ? new Range(grid, place.sheetId, place.rect) : null;
  return grid.charts.list().map(({ series, name: _name, ...chart }) => ({
    ...chart,
    overlap: series[0]?.overlap ?? 0,
    categories: (cells(series[0]?.categories ?? null)?.Text ?? []).flat(),
    series: series.map(({ name, values, fill }) => ({
      name,
      fill,
      values: (cells(values)?.Values ?? []).flat().map((value) => (typeof value === "number" ? value : null)),
    })),
  }));
}
