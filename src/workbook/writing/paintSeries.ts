import type { ChartSeries, ChartType } from "./layout";

const isLine = (type: ChartType) => type === "Line" || type === "LineMarkers";

/** Gives a series of a chart its colours, its points and its labels. ExcelApi 1.8 at the latest. */
export function paintSeries(
  drawn: Excel.ChartSeries,
  { fill, marker, labels }: ChartSeries,
  type: ChartType,
): void {
  if (isLine(type)) {
    if (fill === "none") drawn.format.line.lineStyle = "None";
    else if (fill) drawn.format.line.color = fill;
    if (marker) {
      drawn.markerStyle = marker.shape;
      drawn.markerSize = 8;
      drawn.markerForegroundColor = marker.colour;
      drawn.markerBackgroundColor = marker.hollow ? "#FFFFFF" : marker.colour;
    }
  } else if (fill === "none") drawn.format.fill.clear();
  else if (fill) drawn.format.fill.setSolidColor(fill);
  if (type.startsWith("Column")) drawn.gapWidth = 60;
  if (!labels) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = labels.numberFormat;
  drawn.dataLabels.position = isLine(type) ? "Top" : type === "ColumnStacked" ? "Center" : "OutsideEnd";
  if (labels.colour) drawn.dataLabels.format.font.color = labels.colour;
}
