import { notModelled } from "../../protocol/apiError";
import { HostObject } from "../../protocol/hostObject";
import type { ChartOwner } from "./chartOwner";

export class ChartAxes extends HostObject {
  static override readonly className = "ChartAxes";

  constructor(readonly chart: ChartOwner) {
    super();
  }

  get CategoryAxis(): CategoryAxis {
    return new CategoryAxis(this.chart);
  }

  get ValueAxis(): ValueAxis {
    return new ValueAxis(this.chart);
  }
}

/** The axis of the categories. */
export class CategoryAxis extends HostObject {
  static override readonly className = "ChartAxis";
  static override readonly scalars = ["ReversePlotOrder", "TickLabelPosition"];

  constructor(readonly chart: ChartOwner) {
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

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, "categoryTitle");
  }
}

/** The axis of the values. */
export class ValueAxis extends HostObject {
  static override readonly className = "ChartAxis";
  static override readonly scalars = ["NumberFormat"];

  constructor(readonly chart: ChartOwner) {
    super();
  }

  get NumberFormat(): string {
    return this.chart.state.numberFormat;
  }

  set NumberFormat(numberFormat: string) {
    this.chart.change({ numberFormat });
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, "valueTitle");
  }
}

/** What stands along an axis; without a text it does not show. */
export class ChartAxisTitle extends HostObject {
  static override readonly className = "ChartAxisTitle";
  static override readonly scalars = ["Text", "Visible"];

  constructor(
    readonly chart: ChartOwner,
    readonly key: "categoryTitle" | "valueTitle",
  ) {
    super();
  }

  get Text(): string {
    return this.chart.state[this.key];
  }

  set Text(text: string) {
    this.chart.change({ [this.key]: text });
  }

  get Visible(): boolean {
    return this.Text !== "";
  }

  set Visible(visible: boolean) {
    // Excel writes "Axis Title" where a title is shown and has no text yet.
    this.Text = visible ? this.Text || "Axis Title" : "";
  }
}
