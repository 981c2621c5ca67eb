/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BandSection } from "../../../src/taskpane/forecast/BandSection";
import { computeForecast } from "../../../src/taskpane/market/computeForecast";
import { PeriodsSection } from "../../../src/taskpane/forecast/PeriodsSection";
import { PublishersSection } from "../../../src/taskpane/forecast/PublishersSection";
import { SaturationSection } from "../../../src/taskpane/forecast/SaturationSection";
import { violations } from "../axe";
import { renderInPane } from "../renderInPane";

afterEach(cleanup);
jest.setTimeout(60_000);

const { forecast } = computeForecast({ method: "published", from: "2025", to: "2032", assumptions: null });
const content = { forecast: forecast!, assumptions: null };
const marks = () =>
  within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map((mark) => mark.getAttribute("aria-label"));

describe("a range of outcomes", () => {
  // SciPy: norm.ppf(0.9) × 0.1 × √5 = 0.286564; 27.5072624486198 × exp(∓0.286564) = 20.6534 and 36.6354.
  test("opens by the person's volatility, and is called assumed", async () => {
    const user = userEvent.setup();
    renderInPane(<BandSection {...content} />);
    expect(screen.queryByRole("figure")).toBeNull();
    await user.type(screen.getByLabelText(/^Volatility/), "10");
    expect(marks()[5]).toBe("2030, USD 27.51 bn, Derived, 80% range, assumed: USD 20.65 bn – USD 36.64 bn");
    expect(screen.getByText(/^Assumed: at 10% volatility a year, 80% of outcomes in 2032/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("refuses a volatility of nought", async () => {
    const user = userEvent.setup();
    renderInPane(<BandSection {...content} />);
    await user.type(screen.getByLabelText(/^Volatility/), "0");
    expect(screen.getByText("Enter a volatility above 0% and up to 200%.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Insert/ })).toBeNull();
  });
});

describe("saturation", () => {
  // By hand, logistic with K = 100: A = 100/10.18 − 1, q = ((100/41.44 − 1)/A)^(1/7), 100/(1 + A × q^15) = 85.1628 in 2040.
  test("goes through the printed figures towards the person's ceiling", async () => {
    const user = userEvent.setup();
    renderInPane(<SaturationSection />);
    await user.type(screen.getByLabelText(/^Ceiling/), "100");
    expect(marks()[0]).toBe("2025, USD 10.18 bn, Published");
    expect(marks()[7]).toBe("2032, USD 41.44 bn, Published");
    expect(marks()[15]).toBe("2040, USD 85.16 bn, Assumed");
    await user.clear(screen.getByLabelText(/^Ceiling/));
    await user.type(screen.getByLabelText(/^Ceiling/), "41");
    expect(screen.getByText("Enter a ceiling above the last printed figure, USD 41.44 bn.")).toBeTruthy();
  });
});

describe("quarters, months and fiscal years", () => {
  // functions.md: PHASE(2029) = 5.17933484184807, 5.45207804408017, 5.73894458403003, 6.04063983019439.
  test("come from the year, and say that they are derived", async () => {
    const user = userEvent.setup();
    renderInPane(<PeriodsSection {...content} />);
    await user.selectOptions(screen.getByLabelText("Year"), "2029");
    expect(marks()).toEqual([
      "Q1 2029, USD 5.18 bn",
      "Q2 2029, USD 5.45 bn",
      "Q3 2029, USD 5.74 bn",
      "Q4 2029, USD 6.04 bn",
    ]);
    expect(screen.getByText(/^Derived: the report has years only\./)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Show"), "months");
    expect(marks()).toHaveLength(12);
    expect(marks()[0]).toMatch(/^January 2029, /);
    expect(await violations()).toEqual([]);
  });

  // mpmath, the system of 96 months and 8 multipliers: 5.45207804408017, …, 6.35795710035995, in all 23.5896195589445.
  test("are those of a fiscal year where one is chosen", async () => {
    const user = userEvent.setup();
    renderInPane(<PeriodsSection {...content} />);
    await user.selectOptions(screen.getByLabelText("Year"), "2025");
    await user.selectOptions(screen.getByLabelText("The fiscal year starts in"), "April");
    const years = screen.getByLabelText<HTMLSelectElement>("Fiscal year");
    expect([years.value, years.options[0]!.value]).toEqual(["2026", "2026"]);
    await user.selectOptions(years, "2030");
    expect(marks()).toEqual([
      "Q1 of fiscal year 2030, USD 5.45 bn",
      "Q2 of fiscal year 2030, USD 5.74 bn",
      "Q3 of fiscal year 2030, USD 6.04 bn",
      "Q4 of fiscal year 2030, USD 6.36 bn",
    ]);
    expect(
      screen.getByText(/add up to USD 23\.59 bn, the fiscal year 2030, which starts in April 2029\.$/),
    ).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Show"), "months");
    expect(marks().map((mark) => mark!.split(",")[0])).toEqual(
      expect.arrayContaining(["April 2029", "December 2029", "January 2030", "March 2030"]),
    );
    expect(await violations()).toEqual([]);
  });

  test("a fiscal year counts where all its months are the report's", async () => {
    const user = userEvent.setup();
    renderInPane(<PeriodsSection {...content} />);
    await user.selectOptions(screen.getByLabelText("Show"), "fiscal");
    expect(marks().map((mark) => mark!.slice(0, 16))).toEqual(
      [2026, 2027, 2028, 2029, 2030, 2031, 2032].map((year) => `Fiscal year ${year}`),
    );
  });
});

describe("other publishers", () => {
  test("stand beside this report once their figures are whole", async () => {
    const user = userEvent.setup();
    renderInPane(<PublishersSection {...content} />);
    const fill = async (label: RegExp | string, text: string) =>
      user.type(screen.getByLabelText(label), text);
    await fill("Source", "Alpha");
    await fill("Start year", "2025");
    await fill(/^Start value/, "8");
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.getByText(/^A publisher counts once/)).toBeTruthy();
    await fill("End year", "2027");
    await fill(/^End value/, "32");
    // By hand: 8, 16, 32 a year; beside 10.18, 12.12, 14.8760903590326 the medians are 9.09, 14.06, 23.44.
    expect(marks().slice(0, 3)).toEqual([
      "2025, Highest: USD 10.18 bn, Median: USD 9.09 bn, Lowest: USD 8 bn",
      "2026, Highest: USD 16 bn, Median: USD 14.06 bn, Lowest: USD 12.12 bn",
      "2027, Highest: USD 32 bn, Median: USD 23.44 bn, Lowest: USD 14.88 bn",
    ]);
    await user.click(screen.getByRole("button", { name: "Remove Alpha" }));
    expect(screen.queryByRole("figure")).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test("are typed in yi where the pane speaks Chinese", async () => {
    const user = userEvent.setup();
    renderInPane(<PublishersSection {...content} />, "zh-CN");
    await user.type(screen.getByLabelText("来源"), "甲");
    await user.type(screen.getByLabelText("起始年份"), "2025");
    await user.type(screen.getByLabelText(/^起始值/), "80");
    await user.type(screen.getByLabelText("结束年份"), "2026");
    await user.type(screen.getByLabelText(/^结束值/), "160");
    expect(marks()[0]).toBe("2025，最高：101.8 亿美元，中位数：90.9 亿美元，最低：80 亿美元");
  });
});
