import { openCell } from "./openCell";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.pane().getByRole("button", { name: "Start" }).click();
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const button = (name: string | RegExp) => bench.pane().getByRole("button", { name, exact: true });
const openTab = (name: string) => bench.pane().getByRole("tab", { name }).click();
const select = (address: string) => bench.page.evaluate((a) => window.workbench.select(a), address);
const status = () => bench.pane().getByRole("status").last();

/** Opens a function's builder from the list, whatever the tab shows. */
async function openBuilder(name: string) {
  await openTab("Functions");
  const back = bench.pane().getByRole("button", { name: "All functions" });
  if (await back.isVisible()) await back.click();
  await bench.pane().getByRole("searchbox").last().fill(name);
  await bench
    .pane()
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

// Expected numbers: functions.md's worked values, computed with Python's decimal module at 50 digits.
describe("the functions tab", () => {
  test("shows beforehand what a call gives, and inserts it where it spills freely", async () => {
    await bench.enter("Builder!A1", "x");
    await select("Builder!C3");
    await openBuilder("FORECAST");
    await bench.pane().getByRole("textbox", { name: "years" }).fill("2028-2030");
    await bench.pane().getByText("18.2589").waitFor();
    await button("Insert").first().click();
    await status()
      .getByText(/Builder!C3:C5/)
      .waitFor();
    await bench.settled();
    expect((await bench.read("Builder!C3")).value).toBeCloseTo(18.2589162021537, 12);
    expect((await bench.read("Builder!C5")).value).toBeCloseTo(27.5072624486198, 12);
  });

  test("names what is in the way, leaves it alone, and goes below when told so", async () => {
    await bench.enter("Occupied!B3", "my share");
    await select("Occupied!B2");
    await openBuilder("FORECAST");
    await bench.pane().getByRole("textbox", { name: "years" }).fill("2028-2030");
    await bench.pane().getByText("18.2589").waitFor();
    await button("Insert").first().click();
    const dialog = bench.pane().getByRole("dialog");
    await dialog.getByText(/my share/).waitFor();
    expect((await bench.read("Occupied!B3")).value).toBe("my share");
    await dialog.getByRole("button", { name: /^Below/ }).click();
    await status()
      .getByText(/Occupied!B5:B7/)
      .waitFor();
    await bench.settled();
    expect((await bench.read("Occupied!B3")).value).toBe("my share");
    expect((await bench.read("Occupied!B7")).value).toBeCloseTo(27.5072624486198, 12);
  });
});

describe("the insights tab", () => {
  test("finds, and inserts a finding over its citation", async () => {
    await bench.enter("Findings!A1", "x");
    await select("Findings!B2");
    await openTab("Insights");
    await bench.pane().getByRole("searchbox").fill("tariffs");
    const first = bench
      .pane()
      .getByRole("button", { name: /^Insert: / })
      .first();
    await first.click();
    await status()
      .getByText(/Findings!B2:B3/)
      .waitFor();
    await bench.settled();
    expect(String((await bench.read("Findings!B2")).value).length).toBeGreaterThan(20);
    expect((await bench.read("Findings!B3")).value).toContain("1988294");
  });
});

describe("the panel of the selected cell", () => {
  test("explains a cell, and an error with its message", async () => {
    await bench.enter("Cell!A1:A2", [["2030"], ["2050"]]);
    await bench.enter("Cell!B1", "=LLM.FORECAST(A1:A2)");
    await bench.settled();
    await select("Cell!D1");
    await select("Cell!B1");
    await openCell(bench.pane());
    const panel = bench.pane().getByRole("region", { name: "Selected cell" });
    await panel.getByText(/12\.12.*41\.44/).waitFor();
    await panel.getByText("Derived", { exact: true }).waitFor();
    await select("Cell!B2");
    await panel.getByText(/2050.*headline/).waitFor();
  });
});

test("the main job by keyboard alone", async () => {
  await bench.enter("Keys!A1", "x");
  await select("Keys!B2");
  await openTab("Functions");
  const pane = bench.pane();
  const back = pane.getByRole("button", { name: "All functions" });
  if (await back.isVisible()) await back.click();
  const keyboard = bench.page.keyboard;
  await pane.getByRole("tab", { name: "Functions" }).focus();
  await keyboard.press("Tab");
  await keyboard.press("Control+A");
  await keyboard.type("FORECAST");
  await pane
    .getByRole("button", { name: /^FORECAST/ })
    .first()
    .waitFor();
  const tabTo = async (target: ReturnType<typeof button>) => {
    for (let i = 0; i < 8 && !(await target.evaluate((e) => e === document.activeElement)); i++) {
      await keyboard.press("Tab");
    }
  };
  await tabTo(pane.getByRole("button", { name: /^FORECAST/ }).first());
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("2030");
  await pane.getByText("27.5072624486198").waitFor();
  const insert = pane.getByRole("region", { name: "Result" }).getByRole("button", { name: "Insert" });
  await tabTo(insert);
  await keyboard.press("Enter");
  await status()
    .getByText(/Keys!B2/)
    .waitFor();
  await bench.settled();
  expect((await bench.read("Keys!B2")).value).toBeCloseTo(27.5072624486198, 12);
});
