import { isListed } from "../workbook/writing/layout";
import type { PlacedChart } from "./book";
import { axisIds, plots, set, solid, textLook, type ReadPlace } from "./chartPlots";
import { placeName } from "./references";
import { declaration, element, escapeXml } from "./xml";

const colour = { text: "#595959", line: "#D9D9D9" };

/** What the title of a chart says. */
export function titleText({ title }: PlacedChart, look: ReadPlace): string {
  return typeof title === "string" ? title : String(look(title)[0] ?? "");
}

/** A chart with the numbers it draws, its elements in the schema's order (ISO/IEC 29500-1, 21.2). */
export function chartPart(chart: PlacedChart, look: ReadPlace): string {
  const listed = chart.series.map(isListed);
  const hidden = listed.flatMap((isThere, i) => (isThere ? [] : [i]));
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
        title(chart, look),
        set("autoTitleDeleted", 0),
        element(
          "c:plotArea",
          {},
          element("c:layout"),
          ...plots(chart, look),
          categoryAxis(chart),
          valueAxis(chart, look),
        ),
        listed.filter(Boolean).length > 1
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

/** A title is a text, or shows what a cell says. */
function title(chart: PlacedChart, look: ReadPlace): string {
  const words = titleText(chart, look);
  if (typeof chart.title === "string") return texts(words, 1400);
  const cache = element(
    "c:strCache",
    {},
    set("ptCount", 1),
    element("c:pt", { idx: 0 }, element("c:v", {}, escapeXml(words))),
  );
  return element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element("c:strRef", {}, element("c:f", {}, escapeXml(placeName(chart.title))), cache),
    ),
    set("overlay", 0),
    textLook(1400, colour.text),
  );
}

/** @param size in hundredths of a point */
function texts(words: string, size: number): string {
  const look = (name: string) => element(name, { sz: size, b: 0 }, solid(colour.text));
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

const line = (of: string) => element("c:spPr", {}, element("a:ln", { w: 9525 }, solid(of)));
const tickText = textLook(900, colour.text);

function categoryAxis({ type, axes, facing }: PlacedChart): string {
  return element(
    "c:catAx",
    {},
    set("axId", axisIds.category),
    element("c:scaling", {}, set("orientation", facing ? "maxMin" : "minMax")),
    set("delete", 0),
    set("axPos", type === "BarClustered" ? "l" : "b"),
    axes.categories ? texts(axes.categories, 1000) : "",
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    set("majorTickMark", "none"),
    set("minorTickMark", "none"),
    set("tickLblPos", "low"),
    line(colour.line),
    tickText,
    set("crossAx", axisIds.value),
    set("crosses", "autoZero"),
    set("auto", 1),
    set("lblAlgn", "ctr"),
    set("lblOffset", 100),
    set("noMultiLvlLbl", 0),
  );
}

function valueAxis({ type, axes, series, numberFormat, facing }: PlacedChart, look: ReadPlace): string {
  // The length of a bar tells its value only from 0 on.
  const negative = series.some(({ values }) =>
    look(values).some((cell) => typeof cell === "number" && cell < 0),
  );
  const fromZero = type.startsWith("Column") && !negative;
  return element(
    "c:valAx",
    {},
    set("axId", axisIds.value),
    element("c:scaling", {}, set("orientation", "minMax"), fromZero ? set("min", 0) : ""),
    set("delete", 0),
    set("axPos", type === "BarClustered" ? "b" : "l"),
    element("c:majorGridlines", {}, line(colour.line)),
    texts(axes.values, 1000),
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    set("majorTickMark", "none"),
    set("minorTickMark", "none"),
    set("tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    tickText,
    set("crossAx", axisIds.category),
    set("crosses", facing ? "max" : "autoZero"),
    set("crossBetween", "between"),
  );
}
