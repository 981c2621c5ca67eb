/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { Treemap, type Part } from "../../../src/taskpane/charts/Treemap";
import { violations } from "../axe";

const treemap = (parts: Part[]) => (
  <Treemap
    title="Split"
    summary="A and B."
    parts={parts}
    format={(value) => `${value} units`}
    formatShare={(share) => `${(share * 100).toFixed(1)}%`}
  />
);
const twoLevels: Part[] = [
  {
    name: "Services",
    value: 6,
    parts: [
      { name: "Consulting", value: 2 },
      { name: "Support", value: 4 },
    ],
  },
  { name: "Software", value: 2 },
];
const names = () => screen.getAllByRole("option").map((option) => option.getAttribute("aria-label"));
const areas = () =>
  [...document.querySelectorAll(".tile")].map(
    (tile) => Number(tile.getAttribute("width")) * Number(tile.getAttribute("height")),
  );

afterEach(cleanup);

test("gives every part its share of the area", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 100 }), { minLength: 2, maxLength: 8 }), (values) => {
      render(treemap(values.map((value, i) => ({ name: `Part ${i}`, value }))));
      const sum = values.reduce((a, b) => a + b);
      const drawn = areas();
      const drawnSum = drawn.reduce((a, b) => a + b);
      // Five pixels between the tiles, and whole pixels, cost small tiles up to a tenth of the whole.
      drawn.forEach((area, i) => expect(Math.abs(area / drawnSum - values[i]! / sum)).toBeLessThan(0.1));
      cleanup();
    }),
    { numRuns: 25 },
  );
});

test("says share and value of parts and of what they consist of", () => {
  render(treemap(twoLevels));
  expect(names()).toEqual([
    "Services, 75.0%, 6 units",
    "Consulting, Services, 25.0%, 2 units",
    "Support, Services, 50.0%, 4 units",
    "Software, 25.0%, 2 units",
  ]);
  expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
    "Services",
    "Software",
  ]);
});

test("keeps sub-segments inside their segment", () => {
  render(treemap(twoLevels));
  const [outer, ...inner] = [...document.querySelectorAll(".tile")].slice(0, 3).map((tile) => {
    const at = (name: string) => Number(tile.getAttribute(name));
    return { left: at("x"), top: at("y"), right: at("x") + at("width"), bottom: at("y") + at("height") };
  });
  for (const tile of inner) {
    expect(tile.left).toBeGreaterThan(outer!.left);
    expect(tile.top).toBeGreaterThan(outer!.top);
    expect(tile.right).toBeLessThan(outer!.right);
    expect(tile.bottom).toBeLessThan(outer!.bottom);
  }
});

test("a part of nothing is still said, and nothing at all is no error", () => {
  render(
    treemap([
      { name: "All", value: 1 },
      { name: "None", value: 0 },
    ]),
  );
  expect(names()).toEqual(["All, 100.0%, 1 units", "None, 0.0%, 0 units"]);
  cleanup();
  render(treemap([{ name: "None", value: 0 }]));
  expect(names()).toEqual(["None, 0.0%, 0 units"]);
});

test("passes axe", async () => {
  render(treemap(twoLevels));
  expect(await violations()).toEqual([]);
});
