/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { parseAssumptions } from "../../../src/engine/scenarios/assumptions";
import { BridgeSection } from "../../../src/taskpane/scenarios/BridgeSection";
import { SimulationSection } from "../../../src/taskpane/scenarios/SimulationSection";
import { TornadoSection } from "../../../src/taskpane/scenarios/TornadoSection";
import { violations } from "../axe";
import { renderInPane } from "../renderInPane";

afterEach(cleanup);
jest.setTimeout(60_000);

type Row = readonly [driver: string, from: number | "", to: number | "", ...effects: number[]];

const two: readonly Row[] = [
  ["Tariffs", 2026, 2028, -0.03, 0, 0.005],
  ["Regulation", 2027, 2030, -0.01, 0, 0.01],
];

function content(rows: readonly Row[] = two) {
  const scenarios = ["Downside", "Base", "Upside"];
  const cells = [["Driver", "From", "To", ...scenarios], ...rows];
  const nameCells = ["Plan!$D$1", "Plan!$E$1", "Plan!$F$1"];
  const chosen = {
    reference: "LLM_Assumptions",
    scenario: "Downside",
    scenarios,
    nameCells,
    scenarioCells: "Plan!$D$1:$F$1",
    cells,
  };
  return { chosen, block: parseAssumptions(cells) };
}

const marks = () => screen.getAllByRole("option").flatMap((mark) => mark.getAttribute("aria-label") ?? []);
const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the bridge", () => {
  // LMDI-I (Ang 2005) with mpmath at 60 digits, as in test/engine/bridge.test.ts.
  test("leads from the report to the scenario of the tab, as a picture and as a table", async () => {
    const user = userEvent.setup();
    renderInPane(<BridgeSection {...content()} />);
    await user.selectOptions(screen.getByLabelText("Year"), "2030");
    expect(marks()).toEqual([
      "Report’s path, 27.51",
      "Tariffs, -1.96, 25.55",
      "Regulation, -0.86, 24.69",
      "Downside, 24.69",
    ]);
    expect(screen.getByText(/^Assumed: the effects of Downside move the market of 2030/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("radio", { name: "Table" }));
    expect(rows()).toEqual([
      ["Step", "USD bn"],
      ["Report’s path", "27.51"],
      ["Tariffs", "-1.96"],
      ["Regulation", "-0.86"],
      ["Downside", "24.69"],
    ]);
    expect(await violations()).toEqual([]);
  });

  test("asks for an effect first where the scenario has none", async () => {
    const user = userEvent.setup();
    renderInPane(<BridgeSection {...content()} />);
    await user.selectOptions(screen.getByLabelText("Scenario"), "Base");
    expect(screen.getByText(/^Set an effect first: Base has none yet/)).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Insert/ })).toBeNull();
  });

  test("says so where the effects leave no market", () => {
    renderInPane(<BridgeSection {...content([["Ban", 2027, 2027, -1.3, 0, 0]])} />);
    expect(screen.getByText(/^The effects of Downside leave no market/)).toBeTruthy();
  });
});

describe("the tornado", () => {
  // One effect in one year, by hand: V(2026) = 12.12 + 10.18 × e.
  test("shows each driver alone, widest swing first, and not those that move nothing", async () => {
    const user = userEvent.setup();
    const block = content([
      ["Tariffs", 2026, 2026, -0.01, 0, 0.01],
      ["Regulation", 2026, 2026, -0.1, 0, 0.05],
      ["Talent", 2026, 2026, 0, 0, 0],
    ]);
    renderInPane(<TornadoSection {...block} />);
    await user.selectOptions(screen.getByLabelText("Year"), "2026");
    expect(marks()).toEqual([
      "Regulation, Downside, 11.10",
      "Regulation, Upside, 12.63",
      "Tariffs, Downside, 12.02",
      "Tariffs, Upside, 12.22",
    ]);
    expect(
      screen.getByText(
        "Assumed: Regulation swings the market of 2026 most, between USD 11.1 bn and USD 12.63 bn.",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Table" }));
    expect(rows()).toEqual([
      ["Driver", "Downside", "Upside", "Swing"],
      ["Regulation", "11.10", "12.63", "1.53"],
      ["Tariffs", "12.02", "12.22", "0.20"],
      ["Talent", "12.12", "12.12", "0.00"],
    ]);
    expect(await violations()).toEqual([]);
    // The others at Upside: 12.12 + 10.18 × (0.05 + 0.01) where both are there.
    await user.selectOptions(screen.getByLabelText("The others at"), "Upside");
    expect(rows()[1]).toEqual(["Regulation", "11.20", "12.73", "1.53"]);
  });

  test("asks for an effect first", () => {
    renderInPane(<TornadoSection {...content([["Tariffs", "", "", 0, 0.1, 0]])} />);
    expect(screen.getByText(/^Set an effect first: Downside, Upside has none yet/)).toBeTruthy();
  });
});

describe("the simulation", () => {
  const type = async (label: string, text: string) => {
    const user = userEvent.setup({ delay: null });
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
    return user;
  };

  // One uniform-free triangle in one year: the market of 2026 is 12.12 + 10.18 × e, and SciPy's
  // triang.ppf([0.05, 0.25, 0.5, 0.75, 0.95], 0.5, -0.04, 0.08) gives e = -0.0273508894, -0.0117157288, 0,
  // 0.0117157288, 0.0273508894; 11.8416, 12.0007, 12.12, 12.2393, 12.3984 USD bn.
  test("draws a fan of the percentiles, called assumed, and the table of its numbers", async () => {
    const user = userEvent.setup();
    renderInPane(<SimulationSection {...content([["Tariffs", 2026, 2026, -0.04, 0, 0.04]])} />);
    await user.selectOptions(screen.getByLabelText("To year"), "2026");
    await screen.findByText(/^Assumed: in 2026, 90% of 10,000 trials \(seed 1\) lie between USD 11.84 bn/);
    expect(marks()).toContain(
      "2026, USD 12.12 bn, Assumed, P5 to P95: USD 11.84 bn – USD 12.4 bn, " +
        "P25 to P75: USD 12 bn – USD 12.24 bn",
    );
    expect(marks()).toContain(
      "2025, USD 10.18 bn, Published, P5 to P95: USD 10.18 bn – USD 10.18 bn, " +
        "P25 to P75: USD 10.18 bn – USD 10.18 bn",
    );
    await user.click(screen.getByRole("radio", { name: "Table" }));
    expect(rows()[0]).toEqual(["Year", "Mean", "P5", "P25", "P50", "P75", "P95"]);
    expect(rows()[2]).toEqual(["2026", "12.12", "11.84", "12.00", "12.12", "12.24", "12.40"]);
    expect(await violations()).toEqual([]);
  });

  test("tells how far it is, stops when told to, and starts again", async () => {
    renderInPane(<SimulationSection {...content()} />);
    await type("Trials", "1000000");
    const bar = await screen.findByRole("progressbar", { name: "Simulation of the drivers" });
    expect(screen.getByText(/^Simulating: \d+%$/)).toBeTruthy();
    const before = Number(bar.getAttribute("aria-valuenow"));
    await waitFor(() => expect(Number(bar.getAttribute("aria-valuenow"))).toBeGreaterThan(before));
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Cancelled.")).toBeTruthy();
    // What was under way has ended for good.
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(screen.getByText("Cancelled.")).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Simulate" }));
    await screen.findByText(/^Assumed: in 2032, 90% of 1,000,000 trials/, {}, { timeout: 50_000 });
  });

  test("gives up what is under way when a field changes", async () => {
    renderInPane(<SimulationSection {...content()} />);
    await type("Trials", "1000000");
    await screen.findByRole("progressbar");
    await type("Trials", "500");
    await screen.findByText(/^Assumed: in 2032, 90% of 500 trials/);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("leads to the driver whose effects do not ascend, and refuses a part of a trial", async () => {
    renderInPane(<SimulationSection {...content([["Tariffs", "", "", 0.02, 0, 0.01]])} />);
    expect(
      screen.getByText(/^Tariffs: the effects of Downside, Base and Upside have to ascend/),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Select that cell" })).toBeTruthy();
    await type("Trials", "0.5");
    expect(screen.getByText("Enter a whole number from 1 to 1,000,000.")).toBeTruthy();
  });

  test("asks for an effect first", () => {
    renderInPane(<SimulationSection {...content([["Tariffs", "", "", 0, 0, 0]])} />);
    expect(screen.getByText(/^Set an effect first: Downside, Base, Upside/)).toBeTruthy();
  });
});
