import type { Place, PlacedChart, Stored } from "./book";
import { placeName } from "./references";
import { numberText } from "./sheetPart";
import { declaration, element, escapeXml } from "./xml";

/** What stands in the cells of a place, row by row. */
export type ReadPlace = (place: Place) => readonly (Stored | null)[];

const value = (val: string | number) => ({ val });
const set = (name: string, val: string | number) => element(`c:${name}`, value(val));
const fill = (colour: string) =>
  element("a:solidFill", {}, element("a:srgbClr", value(colour.replace("#", ""))));
const text = { body: "595959", line: "D9D9D9" };
/** For series that name none, dark to light. */
const palette = ["44546A", "2E75B6", "C55A11", "7F6000", "548235", "7030A0", "9DC3E6", "F4B183", "A9D18E"];

/** A chart with the numbers it draws, its elements in the schema's order (ISO/IEC 29500-1, 21.2). */
export function chartPart(chart: PlacedChart, look: ReadPlace): string {
  const lines = chart.type.startsWith("Line");
  const legend = chart.series.filter(({ fill }) => fill !== "none").length > 1;
  const hidden = chart.series.flatMap(({ fill }, i) => (fill === "none" ? [i] : []));
  return (
    declaration +
    element(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      },
      set("roundedCorners", 0),
      element(
        "c:chart",
        {},
        title(chart.title),
        set("autoTitleDeleted", 0),
        element(
          "c:plotArea",
          {},
          element("c:layout"),
          lines ? lineChart(chart, look) : barChart(chart, look),
          categoryAxis(chart),
          valueAxis(chart, look),
        ),
        legend
          ? element(
              "c:legend",
              {},
              set("legendPos", "b"),
              ...hidden.map((i) => element("c:legendEntry", {}, set("idx", i), set("delete", 1))),
              set("overlay", 0),
            )
          : "",
        set("plotVisOnly", 1),
        set("dispBlanksAs", "gap"),
      ),
    )
  );
}

function title(words: string): string {
  const look = (name: string) => element(name, { sz: 1400, b: 0 }, fill(text.body));
  return element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        element("a:bodyPr"),
        element(
          "a:p",
          {},
          element("a:pPr", {}, look("a:defRPr")),
          element("a:r", {}, look("a:rPr"), element("a:t", {}, escapeXml(words))),
        ),
      ),
    ),
    set("overlay", 0),
  );
}

function lineChart({ type, series, categories }: PlacedChart, look: ReadPlace): string {
  return element(
    "c:lineChart",
    {},
    set("grouping", "standard"),
    set("varyColors", 0),
    ...series.map((one, i) =>
      element(
        "c:ser",
        {},
        ...naming(one.name, i),
        element(
          "c:spPr",
          {},
          element("a:ln", { w: 28575, cap: "rnd" }, fill(one.fill ?? palette[i % palette.length]!)),
        ),
        type === "LineMarkers" ? "" : element("c:marker", {}, set("symbol", "none")),
        ...data(one.values, categories, look),
        set("smooth", 0),
      ),
    ),
    set("marker", 1),
    ...axisIds,
  );
}

function barChart({ type, series, categories, facing }: PlacedChart, look: ReadPlace): string {
  const stacked = type === "ColumnStacked";
  return element(
    "c:barChart",
    {},
    set("barDir", stacked ? "col" : "bar"),
    set("grouping", stacked ? "stacked" : "clustered"),
    set("varyColors", 0),
    ...series.map((one, i) =>
      element(
        "c:ser",
        {},
        ...naming(one.name, i),
        element(
          "c:spPr",
          {},
          one.fill === "none" ? element("a:noFill") : fill(one.fill ?? palette[i % palette.length]!),
        ),
        set("invertIfNegative", 0),
        ...data(one.values, categories, look),
      ),
    ),
    set("gapWidth", stacked ? 60 : 40),
    ...(stacked || facing ? [set("overlap", 100)] : []),
    ...axisIds,
  );
}

const axes = { category: 111111111, value: 222222222 };
const axisIds = [set("axId", axes.category), set("axId", axes.value)];

function naming(name: string, i: number): string[] {
  return [set("idx", i), set("order", i), element("c:tx", {}, element("c:v", {}, escapeXml(name)))];
}

function data(values: Place, categories: Place, look: ReadPlace): string[] {
  return [
    element("c:cat", {}, reference(categories, look)),
    element("c:val", {}, reference(values, look, true)),
  ];
}

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

const line = (colour: string) => element("c:spPr", {}, element("a:ln", { w: 9525 }, fill(colour)));
const tickText = element(
  "c:txPr",
  {},
  element("a:bodyPr"),
  element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", { sz: 900 }, fill(text.body))),
    element("a:endParaRPr", { lang: "en-US" }),
  ),
);

function categoryAxis({ type, facing }: PlacedChart): string {
  return element(
    "c:catAx",
    {},
    set("axId", axes.category),
    element("c:scaling", {}, set("orientation", facing ? "maxMin" : "minMax")),
    set("delete", 0),
    set("axPos", type === "BarClustered" ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    set("majorTickMark", "none"),
    set("minorTickMark", "none"),
    set("tickLblPos", "low"),
    line(text.line),
    tickText,
    set("crossAx", axes.value),
    set("crosses", "autoZero"),
    set("auto", 1),
    set("lblAlgn", "ctr"),
    set("lblOffset", 100),
    set("noMultiLvlLbl", 0),
  );
}

function valueAxis({ type, series, numberFormat = "General", facing }: PlacedChart, look: ReadPlace): string {
  // The length of a bar tells its value only from 0 on.
  const negative = series.some(({ values }) =>
    look(values).some((cell) => typeof cell === "number" && cell < 0),
  );
  const fromZero = type === "ColumnStacked" && !negative;
  return element(
    "c:valAx",
    {},
    set("axId", axes.value),
    element("c:scaling", {}, set("orientation", "minMax"), fromZero ? set("min", 0) : ""),
    set("delete", 0),
    set("axPos", type === "BarClustered" ? "b" : "l"),
    element("c:majorGridlines", {}, line(text.line)),
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    set("majorTickMark", "none"),
    set("minorTickMark", "none"),
    set("tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    tickText,
    set("crossAx", axes.category),
    set("crosses", facing ? "max" : "autoZero"),
    set("crossBetween", "between"),
  );
}
