/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MonthBars } from "../../../src/taskpane/charts/MonthBars";
import { Tornado } from "../../../src/taskpane/charts/Tornado";
import { Waterfall } from "../../../src/taskpane/charts/Waterfall";
import { violations } from "../axe";

const bars = () =>
  [...document.querySelectorAll(".plot .bar")].map((bar) => ({
    x: Number(bar.getAttribute("x")),
    width: Number(bar.getAttribute("width")),
    hollow: bar.classList.contains("hollow"),
  }));
const names = () => screen.getAllByRole("option").map((option) => option.getAttribute("aria-label"));
const texts = () => [...document.querySelectorAll(".plot text")].map((text) => text.textContent);
const rounded = ({ x, width, hollow }: ReturnType<typeof bars>[number]) => ({
  x: Number(x.toFixed(6)),
  width: Number(width.toFixed(6)),
  hollow,
});

afterEach(cleanup);

describe("Waterfall", () => {
  const signed = (value: number) => (value < 0 ? `-${-value}` : `+${value}`);
  const waterfall = (
    <Waterfall
      title="Bridge"
      summary="From 10 to 11."
      start={{ name: "Start", value: 10 }}
      changes={[
        { name: "First", value: -2 },
        { name: "Second", value: 3 },
      ]}
      end={{ name: "End", value: 11 }}
      increaseName="Increase"
      decreaseName="Decrease"
      format={String}
      formatChange={signed}
    />
  );

  // By hand: the widest value, "10", "11", "-2" or "+3", takes at most 14.4 pixels and 12 of space, so that 0 to 11
  // lie from 2 to 293.6 of the 320 pixels assumed before layout: 26.509 a unit.
  test("lets every step begin where the one before ended", () => {
    render(waterfall);
    const unit = (320 - 14.4 - 12 - 2) / 11;
    const bar = (from: number, to: number, hollow = false) =>
      rounded({ x: 2 + Math.min(from, to) * unit, width: Math.abs(to - from) * unit, hollow });
    expect(bars().map(rounded)).toEqual([bar(0, 10), bar(10, 8, true), bar(8, 11), bar(0, 11)]);
  });

  test("writes every step's value, and says where it leads", () => {
    render(waterfall);
    expect(texts()).toEqual(["Start", "10", "First", "-2", "Second", "+3", "End", "11"]);
    expect(names()).toEqual(["Start, 10", "First, -2, 8", "Second, +3, 11", "End, 11"]);
  });

  test("a path below nought stays in the picture", () => {
    render(
      <Waterfall
        {...waterfall.props}
        start={{ name: "Start", value: 1 }}
        changes={[{ name: "Fall", value: -3 }]}
        end={{ name: "End", value: -2 }}
      />,
    );
    for (const { x, width } of bars()) expect(x >= 2 && x + width <= 320).toBe(true);
  });

  test("passes axe", async () => {
    render(waterfall);
    expect(await violations()).toEqual([]);
  });
});

describe("Tornado", () => {
  const tornado = (
    <Tornado
      title="Swings"
      summary="Widest first."
      base={{ name: "Base", value: 10 }}
      lowName="Low"
      highName="High"
      drivers={[
        { name: "First", low: 8, high: 12 },
        { name: "Second", low: 11, high: 9 },
      ]}
      format={String}
    />
  );

  // By hand: "12" and "11" take 14.4 pixels and 10 of space at either side, so that 8 to 12 lie from 24.4 to 295.6:
  // 67.8 a unit, the base in the middle.
  test("swings every driver around the base", () => {
    render(tornado);
    expect(bars().map(rounded)).toEqual([
      { x: 24.4, width: 135.6, hollow: true },
      { x: 160, width: 135.6, hollow: false },
      { x: 160, width: 67.8, hollow: true },
      { x: 92.2, width: 67.8, hollow: false },
    ]);
  });

  test("left and right swing a driver, up and down change it", async () => {
    const user = userEvent.setup();
    render(tornado);
    expect(names()).toEqual(["First, Low, 8", "First, High, 12", "Second, Low, 11", "Second, High, 9"]);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowDown}");
    // The end of the second driver that lies to the right.
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Second, Low, 11");
  });

  test("passes axe", async () => {
    render(tornado);
    expect(await violations()).toEqual([]);
  });
});

describe("MonthBars", () => {
  const months = (
    <MonthBars
      title="Quarters"
      summary="Four."
      periods={[1, 2, 3, 4].map((n) => ({ label: `Q${n}`, name: `Q${n} 2001`, value: n }))}
      format={(value) => `${value} units`}
      formatTick={String}
    />
  );

  // By hand: 0 to 4 lie over the heights 198 to 18, 45 a unit.
  test("makes columns as high as their values", () => {
    render(months);
    const heights = [...document.querySelectorAll(".plot .bar")].map((bar) => [
      Number(bar.getAttribute("y")),
      Number(bar.getAttribute("height")),
    ]);
    expect(heights).toEqual([
      [153, 45],
      [108, 90],
      [63, 135],
      [18, 180],
    ]);
  });

  test("says every period in full", () => {
    render(months);
    expect(names()).toEqual(["Q1 2001, 1 units", "Q2 2001, 2 units", "Q3 2001, 3 units", "Q4 2001, 4 units"]);
  });

  test("labels as many of many periods as fit", () => {
    const periods = Array.from({ length: 24 }, (_, i) => ({ label: "Jan", name: `${i}`, value: i }));
    render(<MonthBars {...months.props} periods={periods} />);
    expect(texts().filter((text) => text === "Jan")).toHaveLength(8);
    expect(names()).toHaveLength(24);
  });

  test("passes axe", async () => {
    render(months);
    expect(await violations()).toEqual([]);
  });
});
