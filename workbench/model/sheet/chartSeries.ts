import type { ChartType, SeriesLook } from "../../contract";
import { invalidArgument, invalidOperation, notModelled } from "../../protocol/apiError";
import { Collection } from "../../protocol/collection";
import { HostObject } from "../../protocol/hostObject";
import type { ChartSeriesState } from "../grid/chartStore";
import type { Place } from "../grid/place";
import { resolveRange } from "../range/resolveRange";
import type { ChartOwner } from "./chartOwner";

const types: readonly ChartType[] = [
  "Line",
  "LineMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "AreaStacked",
];
const markers: readonly SeriesLook["marker"]["shape"][] = [
  "Automatic",
  "None",
  "Circle",
  "Diamond",
  "Triangle",
  "Square",
];
/** Where Excel lets the values of each type stand. */
const positions: Readonly<Record<ChartType, readonly string[]>> = {
  Line: ["Top", "Bottom", "Left", "Right", "Center"],
  LineMarkers: ["Top", "Bottom", "Left", "Right", "Center"],
  ColumnClustered: ["OutsideEnd", "InsideEnd", "InsideBase", "Center"],
  ColumnStacked: ["InsideEnd", "InsideBase", "Center"],
  BarClustered: ["OutsideEnd", "InsideEnd", "InsideBase", "Center"],
  AreaStacked: [],
};

/** @throws ApiError for a type that is not modelled */
export function chartType(type: string): ChartType {
  const known = types.find((candidate) => candidate === type);
  if (!known) throw notModelled(`a chart of the type ${type}`);
  return known;
}

/** A series as it begins, in a chart of a type. */
export const newSeries = (name: string, type: ChartType): ChartSeriesState => ({
  name,
  type,
  values: null,
  categories: null,
  fill: null,
  line: null,
  marker: { shape: "Automatic", size: 6, edge: null, fill: null },
  labels: null,
  listed: true,
});

export class ChartSeriesCollection extends Collection<ChartSeries> {
  static override readonly className = "ChartSeriesCollection";

  constructor(readonly chart: ChartOwner) {
    super();
  }

  list(): ChartSeries[] {
    return this.chart.state.series.map((_, index) => new ChartSeries(this.chart, index));
  }

  find(key: string | number): ChartSeries | undefined {
    return this.list()[Number(key)];
  }

  Add(name = `Series${this.chart.state.series.length + 1}`): ChartSeries {
    const { series, type } = this.chart.state;
    // It begins with the values of the first one.
    const values = series[0]?.values ?? null;
    this.chart.change({ series: [...series, { ...newSeries(name, type), values }] });
    return this.list().at(-1)!;
  }
}

export class ChartSeries extends HostObject {
  static override readonly className = "ChartSeries";
  static override readonly scalars = [
    "ChartType",
    "GapWidth",
    "HasDataLabels",
    "MarkerBackgroundColor",
    "MarkerForegroundColor",
    "MarkerSize",
    "MarkerStyle",
    "Name",
    "Overlap",
  ];

  constructor(
    readonly chart: ChartOwner,
    readonly index: number,
  ) {
    super();
  }

  get state(): ChartSeriesState {
    return this.chart.state.series[this.index]!;
  }

  change(part: Partial<ChartSeriesState>): void {
    this.chart.changeSeries(this.index, part);
  }

  /** What Excel keeps for all bars of a chart at once. */
  get Overlap(): number {
    return this.chart.state.overlap;
  }

  set Overlap(percent: number) {
    if (!(percent >= -100 && percent <= 100)) throw invalidArgument();
    this.chart.change({ overlap: percent });
  }

  get GapWidth(): number {
    return this.chart.state.gap;
  }

  set GapWidth(percent: number) {
    if (!(percent >= 0 && percent <= 500)) throw invalidArgument();
    this.chart.change({ gap: percent });
  }

  get ChartType(): string {
    return this.state.type;
  }

  set ChartType(type: string) {
    this.change({ type: chartType(type) });
  }

  get MarkerStyle(): string {
    return this.state.marker.shape;
  }

  set MarkerStyle(shape: string) {
    const known = markers.find((candidate) => candidate === shape);
    if (!known) throw notModelled(`markers of the style ${shape}`);
    this.change({ marker: { ...this.state.marker, shape: known } });
  }

  get MarkerSize(): number {
    return this.state.marker.size;
  }

  set MarkerSize(size: number) {
    if (!(size >= 2 && size <= 72)) throw invalidArgument();
    this.change({ marker: { ...this.state.marker, size } });
  }

  get MarkerForegroundColor(): string {
    return this.state.marker.edge ?? "";
  }

  set MarkerForegroundColor(edge: string) {
    this.change({ marker: { ...this.state.marker, edge } });
  }

  get MarkerBackgroundColor(): string {
    return this.state.marker.fill ?? "";
  }

  set MarkerBackgroundColor(fill: string) {
    this.change({ marker: { ...this.state.marker, fill } });
  }

  get HasDataLabels(): boolean {
    return this.state.labels !== null;
  }

  set HasDataLabels(has: boolean) {
    const labels = this.state.labels ?? { numberFormat: "General", position: "", colour: null };
    this.change({ labels: has ? labels : null });
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
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

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  Delete(): void {
    this.chart.change({ series: this.chart.state.series.filter((_, i) => i !== this.index) });
  }

  SetValues(range: unknown): void {
    this.change({ values: this.#place(range) });
  }

  SetXAxisValues(range: unknown): void {
    this.change({ categories: this.#place(range) });
  }

  #place(range: unknown): Place {
    const { sheetId, rect } = resolveRange(this.chart.grid, this.chart.state.sheetId, range);
    return { sheetId, rect };
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

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
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

/** The line of a series. */
export class ChartLineFormat extends HostObject {
  static override readonly className = "ChartLineFormat";
  static override readonly scalars = ["Color", "LineStyle"];

  constructor(readonly series: ChartSeries) {
    super();
  }

  get Color(): string {
    const { line } = this.series.state;
    return line === "none" ? "" : (line ?? "");
  }

  set Color(colour: string) {
    this.series.change({ line: colour });
  }

  get LineStyle(): string {
    return this.series.state.line === "none" ? "None" : "Continuous";
  }

  set LineStyle(style: string) {
    if (style !== "None" && style !== "Continuous") throw notModelled(`lines of the style ${style}`);
    this.series.change({ line: style === "None" ? "none" : null });
  }
}

/** The values that stand at the points of a series. */
export class ChartDataLabels extends HostObject {
  static override readonly className = "ChartDataLabels";
  static override readonly scalars = ["NumberFormat", "Position"];

  constructor(readonly series: ChartSeries) {
    super();
  }

  /** What Excel refuses where there are no labels. */
  get labels(): NonNullable<ChartSeriesState["labels"]> {
    const { labels } = this.series.state;
    if (!labels) throw invalidOperation();
    return labels;
  }

  get NumberFormat(): string {
    return this.labels.numberFormat;
  }

  set NumberFormat(numberFormat: string) {
    this.series.change({ labels: { ...this.labels, numberFormat } });
  }

  get Position(): string {
    return this.labels.position;
  }

  set Position(position: string) {
    if (!positions[this.series.state.type].includes(position)) throw invalidArgument();
    this.series.change({ labels: { ...this.labels, position } });
  }

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this);
  }
}

export class ChartDataLabelFormat extends HostObject {
  static override readonly className = "ChartDataLabelFormat";

  constructor(readonly owner: ChartDataLabels) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.owner);
  }
}

export class ChartFont extends HostObject {
  static override readonly className = "ChartFont";
  static override readonly scalars = ["Color"];

  constructor(readonly owner: ChartDataLabels) {
    super();
  }

  get Color(): string {
    return this.owner.labels.colour ?? "";
  }

  set Color(colour: string) {
    this.owner.series.change({ labels: { ...this.owner.labels, colour } });
  }
}
