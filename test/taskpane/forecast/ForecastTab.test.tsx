/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ForecastTab } from "../../../src/taskpane/forecast/ForecastTab";
import { violations } from "../axe";
import { renderInPane } from "../renderInPane";

afterEach(cleanup);
jest.setTimeout(60_000);

const chart = () => screen.findByRole("figure");
const points = async () =>
  within(await chart())
    .getAllByRole("option")
    .map((point) => point.getAttribute("aria-label"));
const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

// 27.5072624486198 and 22.2070% are the contract's worked values; the growth after 2026 is (41.44 ÷ 12.12)^(1/6) − 1.
test("begins with the report's own figures, as a picture and as a table", async () => {
  renderInPane(<ForecastTab />);
  expect((await points())[5]).toBe("2030, USD 27.51 bn, Derived, +22.7%");
  expect(rows()[0]).toEqual(["Year", "USD bn", "Growth", "Status"]);
  expect(rows()[1]).toEqual(["2025", "10.18", "n/a", "Published"]);
  expect(rows()[6]).toEqual(["2030", "27.51", "+22.7%", "Derived"]);
  expect(screen.getByText("From USD 10.18 bn in 2025 to USD 41.44 bn in 2032: 22.21% a year.")).toBeTruthy();
});

test("a year beyond the path is refused with the methods that reach it, and one of them shows it", async () => {
  const user = userEvent.setup();
  renderInPane(<ForecastTab />);
  const to = screen.getByLabelText("To year");
  await user.clear(to);
  await user.type(to, "2033");
  expect(screen.getByText(/Methods that reach 2033: headline, estimate, endpoint\./)).toBeTruthy();
  expect(to.getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByRole("button", { name: "Insert" })).toBeNull();
  await user.selectOptions(screen.getByLabelText("Method"), "headline");
  expect((await points()).at(-1)).toMatch(/^2033, .*, Extrapolated, \+22\.2%$/);
  expect(to.getAttribute("aria-invalid")).toBeNull();
});

test("tells where the report disagrees with itself", async () => {
  const user = userEvent.setup();
  renderInPane(<ForecastTab />);
  expect(screen.getByText(/states 22\.19% a year from 2025 to 2032; its figures give 22\.21%/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Method"), "headline");
  // 10.18 × 1.2219^7 = 41.3997226488113
  expect(
    await screen.findByText(/reaches USD 41\.4 bn in 2032; the report prints USD 41\.44 bn/),
  ).toBeTruthy();
});

test("where there is no Excel, Insert says so", async () => {
  const user = userEvent.setup();
  renderInPane(<ForecastTab />);
  await user.click(screen.getByRole("button", { name: "Insert" }));
  expect(await screen.findByText(/not open in Excel/)).toBeTruthy();
});

// 10.18 is the report's figure of 2025 in billions, 101.8 what its Chinese edition prints in yi.
test.each([
  ["zh-CN", "窗格以亿美元显示，单元格以十亿美元计：101.8 亿美元在单元格中为 10.18。"],
  ["zh-TW", "窗格以億美元顯示，儲存格以十億美元計：101.8 億美元在儲存格中為 10.18。"],
] as const)("says once that cells count in another unit: %s", async (language, text) => {
  renderInPane(<ForecastTab />, language);
  await chart();
  expect(screen.getAllByText(text)).toHaveLength(1);
});

test("says nothing of units where the pane's is the cells'", async () => {
  renderInPane(<ForecastTab />);
  await chart();
  expect(screen.queryByText(/Cells count in/)).toBeNull();
});

test("speaks Chinese, in yi", async () => {
  renderInPane(<ForecastTab />, "zh-CN");
  expect((await points())[5]).toBe("2030，275.07 亿美元，推算，+22.7%");
  expect(rows()[6]).toEqual(["2030", "275.07", "+22.7%", "推算"]);
});

test("axe has nothing against it", async () => {
  renderInPane(<ForecastTab />);
  await chart();
  expect(await violations()).toEqual([]);
});
