/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RangeChart } from "../../../src/taskpane/charts/RangeChart";
import { violations } from "../axe";

const chart = (
  <RangeChart
    title="Publishers"
    summary="Two and this."
    lowName="Lowest"
    medianName="Median"
    highName="Highest"
    estimateName="Another publisher"
    ownName="This report"
    format={(value) => `${value} units`}
    formatTick={String}
    years={[
      {
        year: 2001,
        low: 2,
        median: 4,
        high: 8,
        estimates: [
          { source: "Alpha", value: 2 },
          { source: "Beta", value: 8 },
          { source: "This report", value: 4, own: true },
        ],
      },
      {
        year: 2002,
        low: 5,
        median: 6,
        high: 7,
        estimates: [
          { source: "Beta", value: 7 },
          { source: "This report", value: 5, own: true },
        ],
      },
    ]}
  />
);

afterEach(cleanup);

// By hand: 0 to 8 lie over the heights 218 to 12, 25.75 a unit.
test("spans from the lowest to the highest, with the median across and a dot an estimate", () => {
  render(chart);
  const spans = [...document.querySelectorAll(".plot .span")].map((span) => [
    Number(span.getAttribute("y")),
    Number(span.getAttribute("height")),
  ]);
  expect(spans).toEqual([
    [12, 6 * 25.75],
    [218 - 7 * 25.75, 2 * 25.75],
  ]);
  const medians = [...document.querySelectorAll(".plot .median")].map((line) =>
    Number(line.getAttribute("y1")),
  );
  expect(medians).toEqual([218 - 4 * 25.75, 218 - 6 * 25.75]);
  expect(document.querySelectorAll(".plot .dot")).toHaveLength(5);
  expect(document.querySelectorAll(".plot .dot.own")).toHaveLength(2);
});

test("years sideways, sources downwards", async () => {
  const user = userEvent.setup();
  render(chart);
  const focused = () => document.activeElement?.getAttribute("aria-label");
  await user.tab();
  expect(focused()).toBe("2001, Highest: 8 units, Median: 4 units, Lowest: 2 units");
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(focused()).toBe("2001, Alpha, 2 units");
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(focused()).toBe("2002, Beta, 7 units");
  expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
    "Lowest – Median – Highest",
    "Alpha",
    "Beta",
    "This report",
  ]);
});

test("passes axe", async () => {
  render(chart);
  expect(await violations()).toEqual([]);
});
