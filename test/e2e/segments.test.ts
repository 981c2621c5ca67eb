import type { Frame } from "playwright-core";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { violations } from "./violations";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "segments");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

/** Goes to a cell of a sheet, which is added where there is none. */
async function goTo(address: string) {
  await bench.enter(`${address.split("!")[0]}!Z1`, "");
  await bench.click(address);
}
const panel = () => pane.locator("#panel-segments");
const choose = (axis: string) => panel().getByRole("treeitem", { name: axis, exact: true }).click();
const share = (name: string) => panel().getByRole("textbox", { name, exact: true });
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();
const insert = () => panel().getByRole("button", { name: "Insert table" }).click();
const formulas = async (address: string) =>
  (await bench.readAll(address)).map((row) => row.map(({ formula }) => formula));
const values = async (address: string) =>
  (await bench.readAll(address)).map((row) => row.map(({ value }) => value));

describe("a segment table", () => {
  test("brings a share table with the shares as inputs, and values that follow them", async () => {
    await choose("Region");
    await share("Americas Share 2026").fill("50");
    await share("Europe, Middle East & Africa Share 2026").fill("30");
    await share("Asia-Pacific Share 2026").fill("20");
    await goTo("Typed!B2");
    await insert();
    await notice(/Inserted in Typed!B2:O18.*shares are entered in Shares!A1:/);
    await bench.settled();
    expect(await values("Typed!B13:C15")).toEqual([
      ["Americas", 0.5],
      ["Europe, Middle East & Africa", 0.3],
      ["Asia-Pacific", 0.2],
    ]);
    // Column F is 2026. By hand: 12.12 × 0.5, × 0.3, × 0.2.
    const parts = (await values("Typed!F13:F16")).map(([value]) => value as number);
    [6.06, 3.636, 2.424, 12.12].forEach((expected, i) => expect(parts[i]).toBeCloseTo(expected, 12));
    expect((await formulas("Typed!F12:F13")).flat()).toEqual([
      "=LLM.FORECAST(F$11,$C$8)",
      expect.stringMatching(/\$C13\/.*\*F\$12/),
    ]);
    expect((await values("Typed!C16:E17")).map(([share, , value]) => [share, value])).toEqual([
      [1, expect.closeTo(10.18, 12)],
      ["OK", "OK"],
    ]);
    expect(await values("Shares!A10:B10")).toEqual([["Americas", 0.5]]);
    await bench.calculate("Shares!B10", "0.6");
    expect((await bench.read("Typed!F13")).value).toBeCloseTo(7.272, 12);
    expect((await bench.read("Typed!C17")).value).toBe("Wrong");
    expect((await bench.read("Typed!B18")).value).toBe("Wrong: 2026 adds up to 110%");
    expect((await bench.read("Typed!B4")).value).toMatch(/^Assumed/);
  });

  test("without shares brings empty input cells, and has no number but the market's", async () => {
    await choose("Modality");
    await goTo("Blank!A1");
    await panel().getByText("The table refers to a share table with empty input cells").waitFor();
    await insert();
    await notice(/Inserted in Blank!A1/);
    await bench.settled();
    expect((await bench.read("Blank!A3")).value).toMatch(/^No shares yet/);
    const cells = await bench.readAll("Blank!B12:K15");
    expect(cells.flat().every(({ value }) => value === null || value === "")).toBe(true);
    expect((await bench.read("Blank!A18")).value).toBe("Open: enter shares");
  });

  test("asks before it would overwrite, and goes where it is told", async () => {
    await choose("Region");
    await bench.enter("Taken!C5", "mine");
    await bench.click("Taken!A1");
    await insert();
    const dialog = pane.getByRole("dialog");
    await dialog.getByText("C5 “mine”").waitFor();
    await dialog.getByRole("button", { name: "Below, in the next free rows" }).click();
    await notice(/Inserted in Taken!A7/);
    await bench.settled();
    expect((await bench.read("Taken!C5")).value).toBe("mine");
    expect((await bench.read("Taken!A18")).value).toBe("Americas");
  });

  test("takes shares from the sheet, by name and for two years", async () => {
    await choose("Deployment");
    await bench.enter("Source!A1:C3", [
      ["Segment", 2026, 2032],
      ["On-Premises", 0.45, 0.3],
      ["Cloud", 0.55, 0.7],
    ]);
    await bench.page.evaluate(() => window.workbench.select("Source!A1:C3"));
    await panel().getByRole("button", { name: "Read from selection" }).click();
    await notice(/Shares of 2 segments read/);
    expect(await share("Cloud Share 2032").inputValue()).toBe("70");
    await goTo("Drift!A1");
    await insert();
    await notice(/Inserted in Drift!A1/);
    await bench.settled();
    expect(await values("Drift!A12:C13")).toEqual([
      ["Cloud", 0.55, 0.7],
      ["On-Premises", 0.45, 0.3],
    ]);
    // 2029 is half-way: 62.5% of the contract's path there, √(18.2589162021537 × 27.5072624486198) by its one rate.
    const middle = Math.sqrt(18.2589162021537 * 27.5072624486198);
    expect((await bench.read("Drift!H12")).value).toBeCloseTo(0.625 * middle, 11);
  });

  test("asks before shares are used that the workbook has otherwise", async () => {
    await choose("Region");
    await panel()
      .getByText(/From the share table of the workbook: Shares!A1:/)
      .waitFor();
    expect(await share("Americas Share 2026").inputValue()).toBe("60");
    await share("Americas Share 2026").fill("50");
    await goTo("Asked!A1");
    await insert();
    const dialog = pane.getByRole("dialog");
    await dialog.getByText(/^Region: Shares!A1:/).waitFor();
    expect(await violations(pane)).toEqual([]);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect((await bench.read("Asked!A1")).value).toBeNull();
    await insert();
    await dialog.getByRole("button", { name: "Change them to those of the fields" }).click();
    await notice(/Inserted in Asked!A1/);
    await bench.settled();
    for (const cell of ["Shares!B10", "Typed!C13", "Asked!B12"]) {
      expect((await bench.read(cell)).value).toBe(0.5);
    }
  });

  test("was made without an error in the page", () => {
    expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
  });
});
