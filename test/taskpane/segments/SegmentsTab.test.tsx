/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SegmentsTab } from "../../../src/taskpane/segments/SegmentsTab";
import { violations } from "../axe";
import { renderInPane } from "../renderInPane";

afterEach(cleanup);
jest.setTimeout(30_000);

const share = (segment: string, year = 2026) =>
  screen.getByRole<HTMLInputElement>("textbox", { name: `${segment} Share ${year}` });
const node = (name: string) => screen.getByRole("treeitem", { name });
const tiles = async () =>
  within(await screen.findByRole("figure"))
    .getAllByRole("option")
    .map((tile) => tile.getAttribute("aria-label"));
const paste = (field: HTMLElement, text: string) =>
  fireEvent.paste(field, { clipboardData: { getData: () => text } });

describe("the tree of axes", () => {
  test("is walked, opened and chosen from by keyboard", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    expect(screen.getAllByRole("treeitem")).toHaveLength(8);
    await user.tab();
    expect(document.activeElement).toBe(node("Offering"));
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(node("Deployment Mode").getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(node("Hybrid"));
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Hybrid" })).toBeTruthy();
    expect(screen.getByText("Part of Cloud")).toBeTruthy();
    await user.keyboard("{Home}{End}");
    expect(document.activeElement).toBe(node("Region"));
    await user.keyboard("t");
    expect(document.activeElement).toBe(node("Type"));
    await user.keyboard("{ArrowUp} ");
    expect(node("Offering").getAttribute("aria-selected")).toBe("true");
  });

  test("folding a branch takes the focus up to it", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    await user.click(screen.getByText("Region"));
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(node("Americas"));
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(document.activeElement).toBe(node("Region"));
    expect(screen.queryByRole("treeitem", { name: "Americas" })).toBeNull();
  });

  test("tells what a name means, where the report says so, and that two axes overlap", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    expect(screen.getByText(/What is sold/)).toBeTruthy();
    expect(screen.getByText("Report, Segmentation, paragraph 1")).toBeTruthy();
    expect(screen.queryByText(/cuts the market twice/)).toBeNull();
    await user.click(screen.getByText("Deployment Mode"));
    expect(
      screen.getByText(/by Deployment Mode and by Deployment: .*divides Cloud into Hybrid, Private, Public/),
    ).toBeTruthy();
    await user.click(screen.getByText("Deployment"));
    expect(screen.getByText(/by Deployment and by Deployment Mode: Deployment Mode divides/)).toBeTruthy();
  });
});

describe("shares", () => {
  test("add up while they are typed, and then split the market", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    expect(screen.getByText("No shares yet.")).toBeTruthy();
    await user.type(share("Services"), "62.4");
    expect(screen.getByText("1 segment is still without a share; 37.6% left.")).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
    await user.type(share("Software"), "40");
    expect(screen.getByText("2.4% too much.")).toBeTruthy();
    await user.clear(share("Software"));
    await user.type(share("Software"), "37");
    expect(screen.getByText("0.6% missing to 100%.")).toBeTruthy();
    await user.type(share("Software"), ".6");
    expect(screen.getByText("Adds up to 100%.")).toBeTruthy();
    // By hand: 12.12 × 0.624 = 7.56288 and 12.12 × 0.376 = 4.55712.
    expect(await tiles()).toEqual(["Services, 62.4%, USD 7.56 bn", "Software, 37.6%, USD 4.56 bn"]);
    expect(screen.getByText("Offering in 2026, USD bn (assumed)")).toBeTruthy();
  });

  test("that are none are marked and told", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    await user.type(share("Services"), "most");
    expect(share("Services").getAttribute("aria-invalid")).toBe("true");
    const told = document.getElementById(share("Services").getAttribute("aria-describedby")!)!;
    expect(told.textContent).toBe("1 field holds no share: enter a number from 0 to 100.");
    await user.click(screen.getByRole("button", { name: "Insert table" }));
    expect(screen.getByText("Mend the marked fields first.")).toBeTruthy();
  });

  test("drift between two years", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    await user.click(screen.getByRole("checkbox", { name: /drift/ }));
    paste(share("Services"), "60\t40\r\n60");
    expect(share("Software", 2032).value).toBe("");
    paste(share("Services"), "60\t40\r\n40\t60\r\n");
    expect(
      screen.getByText("Shares of 2 segments read. The numbers were taken as percentages."),
    ).toBeTruthy();
    expect(screen.getByText("2032: Adds up to 100%.")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Table" }));
    const cells = within(screen.getByRole("table", { name: /Offering, USD bn/ }))
      .getAllByRole("row")
      .map((row) => [...row.children].map((cell) => cell.textContent));
    // By hand, from the contract's 18.2589162021537 of 2028: a third of the drift from 60% to 40% is done, 53.33%.
    expect(cells[0]).toEqual(["Segment", "2025", "2026", "2027", "2028", "2029", "2030", "2031", "2032"]);
    expect(cells[1]![4]).toBe("9.74");
    expect(cells[2]![4]).toBe("8.52");
    expect(cells[3]![4]).toBe("18.26");
    // Flat before the first share year: 10.18 × 0.6.
    expect(cells[1]![1]).toBe("6.11");
  });

  test("of a last year that comes first are refused", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    await user.click(screen.getByRole("checkbox", { name: /drift/ }));
    await user.clear(screen.getByLabelText("Last year"));
    await user.type(screen.getByLabelText("Last year"), "2026");
    expect(screen.getByText("The last year comes before the first.")).toBeTruthy();
  });

  test("pasted by name go to their segments, and what is none is told", () => {
    renderInPane(<SegmentsTab />);
    paste(share("Services"), "Software\t30%\r\nServices\t60%\r\nHardware\t10%\r\n");
    expect([share("Services").value, share("Software").value]).toEqual(["60", "30"]);
    expect(
      screen.getByText(/Shares of 2 segments read\. Not segments of Offering, and left out: Hardware\./),
    ).toBeTruthy();
  });

  test("of each axis and level stay as they were left", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    await user.type(share("Services"), "60");
    await user.click(screen.getByRole("radio", { name: "Sub-segments" }));
    await user.type(share("Services Consulting"), "10");
    await user.click(screen.getByText("Region"));
    expect(share("Americas").value).toBe("");
    await user.click(screen.getByText("Offering"));
    expect(share("Services Consulting").value).toBe("10");
    await user.click(screen.getByRole("radio", { name: "Segments" }));
    expect(share("Services").value).toBe("60");
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(share("Services").value).toBe("");
  });

  test("Enter and the arrow keys lead from field to field", async () => {
    const user = userEvent.setup();
    renderInPane(<SegmentsTab />);
    await user.type(share("Services"), "60{Enter}40");
    expect(share("Software").value).toBe("40");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(share("Services"));
  });
});

test("years beyond the path are told where the years are", async () => {
  const user = userEvent.setup();
  renderInPane(<SegmentsTab />);
  await user.clear(screen.getByLabelText("To year"));
  await user.type(screen.getByLabelText("To year"), "2033");
  expect(screen.getByText(/Methods that reach 2033: headline/)).toBeTruthy();
  expect(document.querySelector("details")!.open).toBe(true);
});

test.each(["en", "zh-CN", "zh-TW"] as const)("axe has nothing against it in %s", async (language) => {
  renderInPane(<SegmentsTab />, language);
  const fields = screen
    .getAllByRole("textbox")
    .filter((field) => field.getAttribute("inputmode") === "decimal");
  fireEvent.change(fields[0]!, { target: { value: "60" } });
  fireEvent.change(fields[1]!, { target: { value: "40" } });
  await screen.findByRole("figure");
  expect(await violations()).toEqual([]);
});
