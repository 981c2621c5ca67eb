/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PathChart, type PathChartProps } from "../../../src/taskpane/charts/PathChart";
import type { PathPoint } from "../../../src/taskpane/charts/path";
import { violations } from "../axe";

const kinds = ["published", "derived", "extrapolated", "assumed"] as const;
/** 1 in 2001 to 8 in 2008. */
const points = Array.from({ length: 8 }, (_, i): PathPoint => ({
  year: 2001 + i,
  value: i + 1,
  kind: kinds[i % 4]!,
}));
const props: PathChartProps = {
  title: "Size, units",
  summary: "From 1 to 8.",
  path: { name: "Path", points },
  kindNames: { published: "Published", derived: "Derived", extrapolated: "Extrapolated", assumed: "Assumed" },
  format: (value) => `${value} units`,
  formatTick: String,
};
const options = () => screen.getAllByRole("option");
const names = () => options().map((option) => option.getAttribute("aria-label"));
const tooltip = () => document.querySelector(".tooltip")?.textContent ?? null;
const focused = () => document.activeElement?.getAttribute("aria-label");

afterEach(cleanup);

describe("the picture", () => {
  // By hand, on the 320 pixels assumed before layout: values 0 to 8 over the heights 218 to 24, so 24.25 a unit;
  // a one-digit axis takes 16, so the years lie from 24 to 304, 40 apart.
  test("puts every point where its year and value say", () => {
    render(<PathChart {...props} />);
    const markers = [...document.querySelectorAll(".plot .dot")].map((dot) =>
      dot
        .getAttribute("transform")!
        .match(/[\d.]+/g)!
        .map((pixels) => Number(Number(pixels).toFixed(6))),
    );
    expect(markers).toEqual(points.map(({ value }, i) => [24 + 40 * i, 218 - 24.25 * value]));
  });

  test("labels the axes with whole years and formatted values", () => {
    render(<PathChart {...props} />);
    const ticks = [...document.querySelectorAll(".tick")].map((tick) => tick.textContent);
    expect(ticks).toEqual(["0", "2", "4", "6", "8", ...points.map(({ year }) => String(year))]);
  });

  test("tells the four kinds apart by shape and by line", () => {
    render(<PathChart {...props} />);
    const shapes = kinds.map((kind) => {
      const dot = document.querySelector(`.plot .dot.${kind}`)!;
      return `${dot.getAttribute("d")} ${/published|assumed/.test(kind)}`;
    });
    expect(new Set(shapes).size).toBe(4);
    const legend = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(legend).toEqual(["Published", "Derived", "Extrapolated", "Assumed"]);
  });

  test("names in its legend only what it shows", () => {
    render(<PathChart {...props} path={{ name: "Path", points: points.slice(0, 2) }} />);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Published", "Derived"]);
  });

  test("draws a band between its lows and highs", () => {
    const years = [
      { year: 2001, low: 0, high: 2 },
      { year: 2008, low: 4, high: 8 },
    ];
    render(<PathChart {...props} bands={[{ name: "P5–P95", years }]} />);
    // 0, 2, 4 and 8 units lie at 218, 169.5, 121 and 24.
    expect(document.querySelector(".plot .band")?.getAttribute("d")).toBe("M24,169.5L304,24L304,121L24,218Z");
    expect(names()[0]).toBe("2001, 1 units, Published, P5–P95: 0 units – 2 units");
    expect(names()[1]).toBe("2002, 2 units, Derived");
  });

  test("stands for a single year, and for values that are all nought", () => {
    render(
      <PathChart {...props} path={{ name: "Path", points: [{ year: 2001, value: 0, kind: "derived" }] }} />,
    );
    expect(document.querySelector(".plot .dot")?.getAttribute("transform")).toMatch(
      /^translate\([\d.]+,218\)$/,
    );
    expect(names()).toEqual(["2001, 0 units, Derived"]);
  });

  test("leaves out the markers of derived points where they would run into one another", () => {
    const century = Array.from({ length: 101 }, (_, i): PathPoint => ({
      year: 2000 + i,
      value: i,
      kind: i === 50 ? "published" : "derived",
    }));
    render(<PathChart {...props} path={{ name: "Path", points: century }} />);
    expect(document.querySelectorAll(".plot .dot")).toHaveLength(1);
    expect(options()).toHaveLength(101);
  });
});

describe("by keyboard", () => {
  test("one stop of the Tab key, arrows along the points, Home and End", async () => {
    const user = userEvent.setup();
    render(<PathChart {...props} />);
    await user.tab();
    expect(focused()).toBe("2001, 1 units, Published");
    expect(tooltip()).toBe("20011 unitsPublished");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("2003, 3 units, Extrapolated");
    await user.keyboard("{End}{ArrowRight}");
    expect(focused()).toBe("2008, 8 units, Assumed");
    await user.keyboard("{ArrowLeft}{Home}{ArrowLeft}");
    expect(focused()).toBe("2001, 1 units, Published");
    await user.keyboard("{ArrowRight}");
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    expect(tooltip()).toBeNull();
    await user.tab({ shift: true });
    expect(focused()).toBe("2002, 2 units, Derived");
  });

  test("Escape takes the tooltip away, and only then leaves the chart's surroundings alone", async () => {
    const user = userEvent.setup();
    const outside = jest.fn();
    render(
      // What a dialog does with the key.
      <div onKeyDown={(event) => event.key === "Escape" && outside()}>
        <PathChart {...props} />
      </div>,
    );
    await user.tab();
    await user.keyboard("{Escape}");
    expect(tooltip()).toBeNull();
    expect(outside).not.toHaveBeenCalled();
    expect(focused()).toBe("2001, 1 units, Published");
    await user.keyboard("{Escape}");
    expect(outside).toHaveBeenCalledTimes(1);
  });

  test("up and down change the line, and every line is a group with its name", async () => {
    const user = userEvent.setup();
    const higher = points.map((point) => ({ ...point, value: point.value + 1 }));
    render(<PathChart {...props} others={[{ name: "Upside", points: higher }]} />);
    expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
      "Path",
      "Upside",
    ]);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(focused()).toBe("2002, Upside, 3 units, Derived");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("2002, Path, 2 units, Derived");
  });
});

test("the pointer shows the point of the year it is over, and takes it away", async () => {
  const user = userEvent.setup();
  render(<PathChart {...props} />);
  const svg = document.querySelector(".plot > svg")!;
  await user.pointer({ target: svg, coords: { clientX: 24 + 40 * 4 + 19, clientY: 10 } });
  expect(tooltip()).toBe("20055 unitsPublished");
  await user.pointer({ target: document.body });
  expect(tooltip()).toBeNull();
});

test("is a figure with its caption, and axe has nothing against it", async () => {
  render(
    <PathChart {...props} others={[{ name: "Upside", points }]} bands={[{ name: "Band", years: [] }]} />,
  );
  const figure = screen.getByRole("figure", { name: "Size, units" });
  expect(within(figure).getByRole("listbox", { name: "Size, units" })).toBeTruthy();
  const described = figure.getAttribute("aria-describedby")!;
  expect(document.getElementById(described)?.textContent).toBe("From 1 to 8.");
  expect(await violations()).toEqual([]);
});
