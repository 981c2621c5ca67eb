import { labelledRow } from "../../cellTexts/findLabel";
import { areaOf, rangeAt } from "../../sheet/areaOf";
import { ownContents } from "../../sheet/ownContents";
import type { Refresh } from "../parts/insertion";
import { refreshResult } from "../parts/refreshResult";
import { refreshYearLines } from "../yearLines/refreshYearLines";
import { statusChart, statusColumns } from "./statusColumns";

/** The chart of a spilled forecast: From and To are inputs, so that it may come to have other years. */
const refreshSpilled = refreshResult("SERIES", ({ t, values, beside, first, rows, cell }) => {
  const hasScenario = labelledRow(values, "scenario") !== undefined;
  const years = { year: cell(0), value: cell(1), status: cell(3) };
  return {
    columns: statusColumns(years, beside, hasScenario, t, first),
    rows: rows.length,
    chart: (column) => statusChart(column, hasScenario, t),
  };
});

/** A forecast along a row gets its formulas back, a spilled one all its years into the chart. */
export const refreshForecast: Refresh = {
  applies: (contents) => refreshSpilled.applies(contents) || refreshYearLines.applies(contents),
  run: async (context, name) => {
    const contents = await ownContents(context, rangeAt(context, await areaOf(context, name)));
    const isSpilled = refreshSpilled.applies(contents);
    return (isSpilled ? refreshSpilled : refreshYearLines).run(context, name);
  },
};
