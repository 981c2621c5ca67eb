import type { Chart, Part } from "./layout";

/** Draws a layout's chart beside or under its cells. It bears the name of the insertion, to be found with it. */
export function addChart(
  sheet: Excel.Worksheet,
  { type, title, categories, series, facing, covers }: Chart,
  name: string,
  on: (part: Part) => Excel.Range,
): void {
  const [first] = series;
  const chart = sheet.charts.add(type, on(first.values), first.values.rows === 1 ? "Rows" : "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = series.filter(({ fill }) => fill !== "none").length > 1;
  series.forEach((wanted, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(wanted.name);
    drawn.name = wanted.name;
    if (i > 0) drawn.setValues(on(wanted.values));
    drawn.setXAxisValues(on(categories));
    if (wanted.fill === "none") drawn.format.fill.clear();
    else if (wanted.fill) drawn.format.fill.setSolidColor(wanted.fill);
  });
  if (facing) {
    series.forEach((_, i) => (chart.series.getItemAt(i).overlap = 100));
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  const area = on(covers);
  chart.setPosition(area.getCell(0, 0), area.getLastCell());
}
