/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import { ChartTable } from "../../../src/taskpane/charts/ChartTable";
import { HeatMap } from "../../../src/taskpane/charts/HeatMap";
import { violations } from "../axe";

afterEach(cleanup);

describe("ChartTable", () => {
  const table = (
    <ChartTable
      title="Size"
      columns={["Year", "Units", "Status"]}
      numbers={[1]}
      rows={[
        ["2001", "1.00", "Published"],
        ["2002", "2.00", "Derived"],
      ]}
    />
  );

  test("is a table with a name, column heads and row heads", () => {
    render(table);
    const found = screen.getByRole("table", { name: "Size" });
    expect(
      within(found)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Year", "Units", "Status"]);
    expect(
      within(found)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["2001", "2002"]);
    expect(
      within(found)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["1.00", "Published", "2.00", "Derived"]);
  });

  test("aligns numbers at their end", () => {
    render(table);
    expect(screen.getByText("2.00").className).toContain("number");
    expect(screen.getByText("Derived").className).not.toContain("number");
  });

  test("passes axe", async () => {
    render(table);
    expect(await violations()).toEqual([]);
  });
});

describe("HeatMap", () => {
  const map = (
    <HeatMap
      title="Cross"
      summary="A by B."
      corner="A"
      columns={["One", "Two"]}
      rows={[
        { name: "First", values: [1, 4] },
        { name: "Second", values: [0, 2] },
      ]}
      totals={{ name: "Total", rows: [5, 2], columns: [1, 6], whole: 7 }}
      format={(value) => value.toFixed(1)}
    />
  );

  test("is a table of all values and totals", () => {
    render(map);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["A", "One", "Two", "Total"],
      ["First", "1.0", "4.0", "5.0"],
      ["Second", "0.0", "2.0", "2.0"],
      ["Total", "1.0", "6.0", "7.0"],
    ]);
  });

  test("passes axe", async () => {
    render(map);
    expect(await violations()).toEqual([]);
  });
});
