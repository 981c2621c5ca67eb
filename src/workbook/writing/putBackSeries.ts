import type { Chart, Part } from "./layout";
import { paintSeries } from "./paintSeries";

/**
 * Gives the chart that bears a name, if it is still there, all its series again, in their order: those whose cells had
 * gone lead to them anew, those that are missing come back. How a series looks stays as it may have been made, and so do
 * series of the user's.
 *
 * @param on where a part of the chart's layout stands
 * @returns how many series had gone or stood for another one
 */
export async function putBackSeries(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { type, categories, series }: Pick<Chart, "type" | "categories" | "series">,
  on: (part: Part) => Excel.Range,
): Promise<number> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load("chartType");
  await context.sync();
  if (chart.isNullObject) return 0;
  chart.series.load("items/name");
  await context.sync();
  const present = chart.series.items;
  const names = series.map((one) => one.name);
  const own = present.filter((one) => names.includes(one.name)).slice(0, series.length);
  const changed = series.filter((one, i) => {
    const known = own[i];
    const drawn = known ?? chart.series.add(one.name);
    drawn.setValues(on(one.values));
    drawn.setXAxisValues(on(categories));
    if (known?.name === one.name) return false;
    drawn.name = one.name;
    // A user who has chosen another type of chart has the colours that go with it.
    if (chart.chartType === type) {
      if (one.type) drawn.chartType = one.type;
      paintSeries(drawn, one, one.type ?? type);
    }
    return true;
  });
  await context.sync();
  return changed.length;
}
