/** @jest-environment jsdom */
// Expected places: by hand, on a picture whose plot is 300 wide and 200 high, from the axes that the comments name.
import type { DrawnChart, DrawnSeries } from "../../../workbench/contract";
import { chartSvg } from "../../../workbench/page/chartSvg";

const chart = (part: Partial<DrawnChart>): DrawnChart => ({
  id: "1",
  sheetId: "s1",
  title: "Rain",
  categoryTitle: "",
  valueTitle: "",
  numberFormat: "General",
  gap: 200 / 3,
  legend: false,
  covers: { startRow: 0, endRow: 14, startColumn: 0, endColumn: 5 },
  reverseCategories: false,
  labelsLow: false,
  overlap: 100,
  categories: ["May", "June"],
  series: [],
  ...part,
});

const plain: Omit<DrawnSeries, "name" | "values"> = {
  type: "ColumnStacked",
  fill: null,
  line: null,
  marker: { shape: "Automatic", size: 6, edge: null, fill: null },
  labels: null,
  listed: true,
};

const series = (name: string, values: (number | null)[], look: Partial<DrawnSeries> = {}): DrawnSeries => ({
  ...plain,
  name,
  values,
  ...look,
});

/** @param width 72 more than the plot's */
const draw = (part: Partial<DrawnChart>, width = 372) => {
  const page = document.createElement("div");
  page.innerHTML = chartSvg(chart(part), width, 262, (pattern, value) => `${pattern} ${value}`);
  return page;
};

const numbers = (shapes: Iterable<Element>, ...names: string[]) =>
  [...shapes].map((shape) => names.map((name) => Math.round(Number(shape.getAttribute(name)) * 100) / 100));

test("stacked columns stand on each other, and below zero hang under each other", () => {
  // From -2 to 6, 25 to one: zero lies at 150.
  const page = draw({ series: [series("A", [3, -1]), series("B", [3, -1])] });
  expect(numbers(page.querySelectorAll("rect"), "y", "height")).toEqual([
    [75, 75],
    [150, 25],
    [0, 75],
    [175, 25],
  ]);
});

test("an invisible series lifts the one above it", () => {
  // From 0 to 4, 50 to one.
  const page = draw({ series: [series("A", [1, 2], { fill: "none" }), series("B", [2, 2])] });
  expect(numbers(page.querySelectorAll("rect"), "y", "height")).toEqual([
    [50, 100],
    [0, 100],
  ]);
});

test("columns side by side fill seven tenths of their category's room", () => {
  const type = "ColumnClustered";
  // Two columns and six sevenths of one between them: 2 in 2.857.
  const page = draw({
    overlap: 0,
    gap: 600 / 7,
    series: [series("A", [1, 2], { type }), series("B", [2, 1], { type })],
  });
  expect(numbers(page.querySelectorAll("rect"), "x", "width")).toEqual([
    [22.5, 52.5],
    [172.5, 52.5],
    [75, 52.5],
    [225, 52.5],
  ]);
});

test("bars lie over each other, the first category on top, their names beside them", () => {
  // The names take 105 of the 300; from -2 to 2 there are 48.75 to one, and zero lies at 202.5.
  const type = "BarClustered";
  const page = draw(
    {
      reverseCategories: true,
      labelsLow: true,
      categories: ["The longest month of the spring", "The first month of the summer"],
      series: [series("A", [-2, -1], { type }), series("B", [2, null], { type })],
    },
    332,
  );
  expect(numbers(page.querySelectorAll("rect"), "x", "width", "y", "height")).toEqual([
    [105, 97.5, 20, 60],
    [153.75, 48.75, 120, 60],
    [202.5, 97.5, 20, 60],
  ]);
});

test("a line goes over what is missing, with a mark at each value, also below zero", () => {
  // From -1 to 3, 50 to one.
  const page = draw({
    categories: ["May", "June", "July"],
    series: [series("A", [3, null, -1], { type: "LineMarkers" })],
  });
  expect(numbers(page.querySelectorAll("circle"), "cx", "cy")).toEqual([
    [50, 0],
    [250, 200],
  ]);
  expect(page.querySelector("path")!.getAttribute("d")).toBe("M50,0L250,200");
});

test("screen readers hear the title and the series; no text becomes markup", () => {
  const page = draw({ title: "<b>Rain & sun", series: [series('"North"', [1, 2])] });
  expect(page.querySelector("svg")!.getAttribute("aria-label")).toBe('<b>Rain & sun; "North"');
  expect(page.querySelector("b")).toBeNull();
});

test("areas are stacked from one category to the next, under the lines", () => {
  // From 0 to 4, 50 to one; the categories' middles are at 75 and 225.
  const page = draw({
    series: [
      series("A", [1, 2], { type: "Line" }),
      series("B", [1, 1], { type: "AreaStacked", fill: "none" }),
      series("C", [1, 3], { type: "AreaStacked" }),
    ],
  });
  expect([...page.querySelectorAll("path")].map((path) => path.getAttribute("d"))).toEqual([
    "M75,100L225,0L225,150L75,150Z",
    "M75,150L225,100",
  ]);
});

test("columns in place of each other share one place, and nothing is written where the format says nothing", () => {
  const type = "ColumnClustered";
  const labels = { numberFormat: "0.0", position: "OutsideEnd", colour: null };
  const page = draw({ series: [series("A", [1, 0], { type, labels }), series("B", [0, 2], { type })] });
  expect(numbers(page.querySelectorAll("rect"), "x", "width").map(([x]) => x)).toEqual([30, 180, 30, 180]);
  expect([...page.querySelectorAll(".value")].map(({ textContent }) => textContent)).toEqual([
    "0.0 1",
    "0.0 0",
  ]);
});

test("axes have their titles, a legend only what is listed, a long name its lines", () => {
  const page = draw({
    categoryTitle: "Month",
    valueTitle: "Litres",
    legend: true,
    categories: ["The longest month of the whole spring by far", "June"],
    series: [series("A", [1, 2]), series("B", [1, 2], { listed: false })],
  });
  const texts = [...page.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(["Month", "Litres", "A", "June"]));
  expect(texts).not.toContain("B");
  expect(texts.filter((text) => /longest|whole|far/.test(text!)).length).toBeGreaterThan(1);
});
