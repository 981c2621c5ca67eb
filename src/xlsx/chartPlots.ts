import type { ChartType } from "../workbook/writing/layout";
import { lineColours } from "../colours";
import type { Place, PlacedChart, PlacedSeries, Stored } from "./book";
import { placeName } from "./references";
import { numberText } from "./sheetPart";
import { element, escapeXml } from "./xml";

/** What stands in the cells of a place, row by row. */
export type ReadPlace = (place: Place) => readonly (Stored | null)[];

const value = (val: string | number) => ({ val });
export const set = (name: string, val: string | number) => element(`c:${name}`, value(val));
export const solid = (colour: string) =>
  element("a:solidFill", {}, element("a:srgbClr", value(colour.replace("#", ""))));
export const axisIds = { category: 111111111, value: 222222222 };

const isLine = (type: ChartType) => type === "Line" || type === "LineMarkers";
/** Areas lie behind bars, and bars behind lines. */
const layers = ["areaChart", "barChart", "lineChart"] as const;
const layerOf = (type: ChartType): (typeof layers)[number] =>
  type === "AreaStacked" ? "areaChart" : isLine(type) ? "lineChart" : "barChart";

/** The plots of a chart, one for all series that are drawn alike, on the same axes. */
export function plots(chart: PlacedChart, look: ReadPlace): string[] {
  return layers.flatMap((layer) => {
    const members = chart.series.flatMap((one, i) => {
      const type = one.type ?? chart.type;
      return layerOf(type) === layer ? [{ one, i, type }] : [];
    });
    if (!members.length) return [];
    const [{ type }] = members as [(typeof members)[number]];
    const series = members.map((member) => seriesPart(chart, member.one, member.i, member.type, look));
    const stacked = type.endsWith("Stacked");
    const grouping = set("grouping", stacked ? "stacked" : layer === "barChart" ? "clustered" : "standard");
    const ids = [set("axId", axisIds.category), set("axId", axisIds.value)];
    if (layer !== "barChart") {
      const marker = layer === "lineChart" ? [set("marker", 1)] : [];
      return [element(`c:${layer}`, {}, grouping, set("varyColors", 0), ...series, ...marker, ...ids)];
    }
    const lies = type === "BarClustered";
    return [
      element(
        "c:barChart",
        {},
        set("barDir", lies ? "bar" : "col"),
        grouping,
        set("varyColors", 0),
        ...series,
        set("gapWidth", lies ? 40 : 60),
        ...(stacked || chart.facing || chart.inPlace ? [set("overlap", 100)] : []),
        ...ids,
      ),
    ];
  });
}

/** The elements of a series in the schema's order, which differs from plot to plot. */
function seriesPart(
  { categories }: PlacedChart,
  one: PlacedSeries,
  i: number,
  type: ChartType,
  look: ReadPlace,
): string {
  const colour = one.fill ?? lineColours[i % lineColours.length]!;
  const naming = [
    set("idx", i),
    set("order", i),
    element("c:tx", {}, element("c:v", {}, escapeXml(one.name))),
  ];
  const data = [
    element("c:cat", {}, reference(categories, look)),
    element("c:val", {}, reference(one.values, look, true)),
  ];
  const none = element("a:noFill");
  if (isLine(type)) {
    const line =
      one.fill === "none"
        ? element("a:ln", {}, none)
        : element("a:ln", { w: 28575, cap: "rnd" }, solid(colour));
    return element(
      "c:ser",
      {},
      ...naming,
      element("c:spPr", {}, line),
      ...marker(one, type),
      ...labels(one, one.labelsBelow ? "b" : "t"),
      ...data,
      set("smooth", 0),
    );
  }
  const shape = element("c:spPr", {}, one.fill === "none" ? none : solid(colour));
  return type === "AreaStacked"
    ? element("c:ser", {}, ...naming, shape, ...data)
    : element(
        "c:ser",
        {},
        ...naming,
        shape,
        set("invertIfNegative", 0),
        ...labels(one, type === "ColumnStacked" ? "ctr" : "outEnd"),
        ...data,
      );
}

function marker({ marker: wanted }: PlacedSeries, type: ChartType): string[] {
  if (!wanted) return type === "LineMarkers" ? [] : [element("c:marker", {}, set("symbol", "none"))];
  return [
    element(
      "c:marker",
      {},
      set("symbol", wanted.shape.toLowerCase()),
      set("size", 8),
      element(
        "c:spPr",
        {},
        solid(wanted.hollow ? "#FFFFFF" : wanted.colour),
        element("a:ln", {}, solid(wanted.colour)),
      ),
    ),
  ];
}

function labels({ labels: wanted }: PlacedSeries, position: string): string[] {
  if (!wanted) return [];
  return [
    element(
      "c:dLbls",
      {},
      element("c:numFmt", { formatCode: wanted.numberFormat, sourceLinked: 0 }),
      element("c:spPr", {}, element("a:noFill")),
      textLook(900, wanted.colour ?? "#404040"),
      set("dLblPos", position),
      set("showLegendKey", 0),
      set("showVal", 1),
      set("showCatName", 0),
      set("showSerName", 0),
      set("showPercent", 0),
      set("showBubbleSize", 0),
    ),
  ];
}

/** How the text of a part looks; sizes are hundredths of a point. */
export const textLook = (size: number, colour: string): string =>
  element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, element("a:defRPr", { sz: size }, solid(colour))),
      element("a:endParaRPr", { lang: "en-US" }),
    ),
  );

/** The cells that are drawn, and what stood there when the file was written. Errors and blanks leave a gap. */
function reference(place: Place, look: ReadPlace, numbers = false): string {
  const shown = look(place);
  const kind = numbers || shown.every((cell) => typeof cell === "number") ? "num" : "str";
  const points = shown.flatMap((cell, idx) => {
    if (cell === null || typeof cell === "object") return [];
    if (kind === "num" && typeof cell !== "number") return [];
    const written = typeof cell === "number" ? numberText(cell) : escapeXml(String(cell));
    return [element("c:pt", { idx }, element("c:v", {}, written))];
  });
  return element(
    `c:${kind}Ref`,
    {},
    element("c:f", {}, escapeXml(placeName(place))),
    element(
      `c:${kind}Cache`,
      {},
      kind === "num" ? element("c:formatCode", {}, "General") : "",
      set("ptCount", shown.length),
      ...points,
    ),
  );
}
