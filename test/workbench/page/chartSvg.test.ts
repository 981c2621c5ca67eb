/** @jest-environment jsdom */
// Expected places: by hand, on a picture whose plot is 300 wide and 200 high, from the axes that the comments name.
import type { DrawnChart } from "../../../workbench/contract";
import { chartSvg } from "../../../workbench/page/chartSvg";

const chart = (part: Partial<DrawnChart>): DrawnChart => ({
  id: "1",
  sheetId: "s1",
  type: "ColumnStacked",
  title: "Rain",
  legend: false,
  covers: { startRow: 0, endRow: 14, startColumn: 0, endColumn: 5 },
  reverseCategories: false,
  labelsLow: false,
  overlap: 0,
  categories: ["May", "June"],
  series: [],
  ...part,
});

const series = (name: string, values: (number | null)[], fill: string | null = null) => ({
  name,
  fill,
  values,
});

const draw = (part: Partial<DrawnChart>) => {
  const page = document.createElement("div");
  page.innerHTML = chartSvg(chart(part), 372, 280);
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
  const page = draw({ series: [series("A", [1, 2], "none"), series("B", [2, 2])] });
  expect(numbers(page.querySelectorAll("rect"), "y", "height")).toEqual([
    [50, 100],
    [0, 100],
  ]);
});

test("columns side by side fill seven tenths of their category's room", () => {
  const page = draw({ type: "ColumnClustered", series: [series("A", [1, 2]), series("B", [2, 1])] });
  expect(numbers(page.querySelectorAll("rect"), "x", "width")).toEqual([
    [22.5, 52.5],
    [172.5, 52.5],
    [75, 52.5],
    [225, 52.5],
  ]);
});

test("bars lie over each other, the first category on top, their names beside them", () => {
  // The names take 105 of the 300; from -2 to 2 there are 48.75 to one, and zero lies at 202.5.
  const page = draw({
    type: "BarClustered",
    reverseCategories: true,
    labelsLow: true,
    overlap: 100,
    series: [series("A", [-2, -1]), series("B", [2, null])],
  });
  expect(numbers(page.querySelectorAll("rect"), "x", "width", "y", "height")).toEqual([
    [105, 97.5, 20, 60],
    [153.75, 48.75, 120, 60],
    [202.5, 97.5, 20, 60],
  ]);
});

test("a line goes over what is missing, with a mark at each value, also below zero", () => {
  // From -1 to 3, 50 to one.
  const page = draw({
    type: "LineMarkers",
    categories: ["May", "June", "July"],
    series: [series("A", [3, null, -1])],
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
