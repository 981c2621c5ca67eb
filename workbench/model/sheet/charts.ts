import type { DrawnChart } from "../../contract";
import { invalidArgument, itemNotFound, notModelled } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import { ChartAxes } from "./chartAxes";
import type { ChartOwner } from "./chartOwner";
import { ChartPlace } from "./chartPlace";
import { chartType, ChartSeriesCollection, newSeries } from "./chartSeries";
import type { ChartSeriesState, ChartState } from "../grid/chartStore";
import type { Grid } from "../grid/grid";
import { Range } from "../range/range";
import type { Place } from "../grid/place";
import { resolveRange } from "../range/resolveRange";

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
    const known = chartType(type);
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
      categoryTitle: "",
      valueTitle: "",
      numberFormat: "General",
      overlap: known.endsWith("Stacked") ? 100 : 0,
      gap: 150,
      legend: true,
      covers: { startRow, startColumn, endRow: startRow + 14, endColumn: startColumn + 5 },
      reverseCategories: false,
      labelsLow: false,
      series: Array.from({ length: count }, (_, i) => ({
        ...newSeries(`Series${i + 1}`, known),
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

/** A chart on a sheet. */
export class Chart extends ChartPlace implements ChartOwner {
  static override readonly className = "Chart";
  static override readonly scalars = ["ChartType", "Height", "Id", "Left", "Name", "Top", "Width"];

  constructor(
    grid: Grid,
    readonly chartId: string,
  ) {
    super(grid);
  }

  get state(): ChartState {
    const found = this.grid.charts.find(this.chartId);
    if (!found) throw itemNotFound();
    return found;
  }

  change(part: Partial<ChartState>): void {
    this.grid.charts.set({ ...this.state, ...part });
  }

  changeSeries(index: number, part: Partial<ChartSeriesState>): void {
    const series = this.state.series.map((one, i) => (i === index ? { ...one, ...part } : one));
    this.change({ series });
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
    return drawnCharts(this.chart.grid).find(({ id }) => id === this.chart.chartId)!.title;
  }

  set Text(text: string) {
    this.chart.change({ title: text });
  }

  /** Links it to the one cell of a formula such as "=Sheet1!$A$1". */
  SetFormula(formula: string): void {
    if (!formula.startsWith("=")) throw invalidArgument();
    const range = resolveRange(this.chart.grid, this.chart.state.sheetId, formula.slice(1));
    this.chart.change({ title: placeOf(range) });
  }
}

export class ChartLegend extends HostObject {
  static override readonly className = "ChartLegend";
  static override readonly scalars = ["Position", "Visible"];

  constructor(readonly chart: Chart) {
    super();
  }

  get Visible(): boolean {
    return this.chart.state.legend;
  }

  set Visible(visible: boolean) {
    this.chart.change({ legend: visible });
  }

  get Position(): string {
    return "Bottom";
  }

  set Position(position: string) {
    if (position !== "Bottom") throw notModelled(`a legend at ${position}`);
  }

  get LegendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.chart);
  }
}

/** The lines of a legend, one a series. */
export class ChartLegendEntryCollection extends Collection<ChartLegendEntry> {
  static override readonly className = "ChartLegendEntryCollection";

  constructor(readonly chart: Chart) {
    super();
  }

  list(): ChartLegendEntry[] {
    return this.chart.state.series.map((_, index) => new ChartLegendEntry(this.chart, index));
  }

  find(key: string | number): ChartLegendEntry | undefined {
    return this.list()[Number(key)];
  }
}

export class ChartLegendEntry extends HostObject {
  static override readonly className = "ChartLegendEntry";
  static override readonly scalars = ["Index", "Visible"];

  constructor(
    readonly chart: Chart,
    readonly index: number,
  ) {
    super();
  }

  override get id(): number {
    return this.index;
  }

  get Index(): number {
    return this.index;
  }

  get Visible(): boolean {
    return this.chart.state.series[this.index]!.listed;
  }

  set Visible(listed: boolean) {
    this.chart.changeSeries(this.index, { listed });
  }
}

/** The charts with what their cells hold now. */
export function drawnCharts(grid: Grid): DrawnChart[] {
  const cells = (place: Place | null) =>
    place && grid.book.getSheetBySheetId(place.sheetId) ? new Range(grid, place.sheetId, place.rect) : null;
  return grid.charts.list().map(({ series, name: _name, type: _type, title, ...chart }) => ({
    ...chart,
    title: typeof title === "string" ? title : (cells(title)?.Text?.[0]?.[0] ?? ""),
    categories: (cells(series[0]?.categories ?? null)?.Text ?? []).flat(),
    series: series.map(({ values, categories: _categories, ...look }) => ({
      ...look,
      values: (cells(values)?.Values ?? []).flat().map((value) => (typeof value === "number" ? value : null)),
    })),
  }));
}
