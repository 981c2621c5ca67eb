import type { Frame } from "playwright-core";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "segments");
  await panel().getByRole("treeitem", { name: "Deployment", exact: true }).click();
  await panel().getByText("Cross with a second axis").click();
  await second().waitFor();
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const panel = () => pane.locator("#panel-segments");
const second = () => panel().getByRole("combobox", { name: "Second axis" });
const share = (name: string) => panel().getByRole("textbox", { name: `${name} Share 2026`, exact: true });
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();
const insert = () => panel().getByRole("button", { name: "Insert cross-tab" }).click();
/** Goes to a cell of a sheet, which is added where there is none. */
async function goTo(address: string) {
  await bench.enter(`${address.split("!")[0]}!Z99`, "");
  await bench.click(address);
}
const values = async (address: string) =>
  (await bench.readAll(address)).map((row) => row.map(({ value }) => value));
const near = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.map((value) => expect.closeTo(value, 11)));
const heatMap = async () =>
  (await panel().locator("table.heat tbody tr").allInnerTexts()).map((row) => row.split("\t"));

const regions = ["Americas", "Europe, Middle East & Africa", "Asia-Pacific"];

test("without shares it comes with empty input cells, says so, and shows no number", async () => {
  await panel().getByText("The heat map comes when the shares").waitFor();
  expect(await second().inputValue()).toBe("Region");
  await goTo("Blank!A1");
  await insert();
  await notice(/Inserted in Blank!A1/);
  await bench.settled();
  const shown = (await values("Blank!A11:E14")).map((row) =>
    row.map((value) => (value === "" ? null : value)),
  );
  expect(shown).toEqual([
    ["Deployment", "Share", null, "Region", "Share"],
    ["Cloud", null, null, regions[0], null],
    ["On-Premises", null, null, regions[1], null],
    ["Total", 0, null, regions[2], null],
  ]);
  expect(String((await bench.read("Blank!A19")).value)).toMatch(/^Open: enter shares/);
});

test("by the shares of both axes it is what a person works out, in the pane and in the sheet", async () => {
  await share("Cloud").fill("60");
  await share("On-Premises").fill("40");
  for (const [i, percent] of ["50", "30", "20"].entries()) await share(regions[i]!).fill(percent);
  // By hand: 12.12 × 0.6 × 0.5 = 3.636, and so on.
  const byHand = [
    [3.636, 2.1816, 1.4544, 7.272],
    [2.424, 1.4544, 0.9696, 4.848],
    [6.06, 3.636, 2.424, 12.12],
  ];
  await panel().getByText("Deployment × Region in 2026, USD bn (assumed)").waitFor();
  expect(await heatMap()).toEqual(
    byHand.map((row, r) => [["Cloud", "On-Premises", "Total"][r], ...row.map((value) => value.toFixed(2))]),
  );
  await goTo("Crossed!A1");
  await insert();
  await notice(/Inserted in Crossed!A1/);
  await bench.settled();
  expect(await values("Crossed!B12:B13")).toEqual([[0.6], [0.4]]);
  expect(await values("Crossed!A19:E19")).toEqual([[null, ...regions, "Total"]]);
  expect(await values("Crossed!B20:E22")).toEqual(near(byHand));
  // The shares are inputs of the share table: the cross-tab follows them.
  await bench.calculate("Shares!B11:B12", [[0.75], [0.25]]);
  // By hand: 12.12 × 0.75 × 0.5.
  expect((await bench.read("Crossed!B20")).value).toBeCloseTo(4.545, 12);
  await bench.calculate("Shares!B11:B12", [[0.6], [0.4]]);
});

test("with weights from the sheet it meets both sets of shares, and zeros stay zero", async () => {
  await bench.enter("Weights!B2:D3", [
    [1, 2, 3],
    [4, 5, 0],
  ]);
  const field = panel().getByRole("textbox", { name: "Weights (optional)" });
  await field.fill("Weights!B2:C3");
  await panel().getByText("2 rows and 3 columns of weights are needed").waitFor();
  await bench.page.evaluate(() => window.workbench.select("Weights!B2:D3"));
  await panel().getByRole("button", { name: "Use the selected cells for Weights (optional)" }).click();
  await panel().getByText("your weights, balanced to your shares").waitFor();
  expect(await field.inputValue()).toBe("Weights!B2:D3");
  // Iterative proportional fitting in NumPy, 5,000 rounds.
  const fitted = [
    [2.764431325159142, 2.0835686748408575, 2.424],
    [3.2955686748408577, 1.5524313251591426, 0],
  ];
  expect((await heatMap()).slice(0, 2).map((row) => row.slice(1, 4))).toEqual(
    fitted.map((row) => row.map((value) => value.toFixed(2))),
  );
  await goTo("Weighted!A1");
  await insert();
  await notice(/Inserted in Weighted!A1/);
  await bench.settled();
  expect(await values("Weighted!A19:D21")).toEqual([
    ["Weights (your input)", ...regions],
    ["Cloud", 1, 2, 3],
    ["On-Premises", 4, 5, 0],
  ]);
  expect(await values("Weighted!B24:D25")).toEqual(near(fitted));
});

test("weights that no table meets are told of, not hidden", async () => {
  await bench.calculate("Weights!B2:D3", [
    [0, 0, 1],
    [1, 1, 0],
  ]);
  const field = panel().getByRole("textbox", { name: "Weights (optional)" });
  await field.fill("");
  await field.fill("Weights!B2:D3");
  await panel().getByText("With these weights no table meets both sets of shares").waitFor();
  await bench.calculate("Weights!C2", "many");
  await field.fill("");
  await field.fill("Weights!B2:D3");
  await panel().getByText("“many” in row 1, column 2 is no weight").waitFor();
});

test("was made without an error in the page", () => {
  expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
});
