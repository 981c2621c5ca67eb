// Expected: what was there before the keys, as Microsoft's "Undo, redo, or repeat an action" has it.
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const contents = async (address: string) => {
  await bench.settled();
  return (await bench.readAll(address)).map((row) => row.map(({ value, formula }) => [value, formula]));
};

/** Selects a cell of a new sheet, lets the pane insert there, and takes that back and brings it again by keys. */
async function undoAndRedo(sheet: string, insert: () => Promise<void>) {
  const all = `${sheet}!A1:M40`;
  await bench.enter(`${sheet}!A1`, "kept");
  await bench.click(`${sheet}!B2`);
  const before = await contents(all);
  await insert();
  await bench
    .pane()
    .getByRole("status")
    .filter({ hasText: `Inserted in ${sheet}!B2` })
    .first()
    .waitFor();
  const after = await contents(all);
  expect(after.flat().filter(([, formula]) => formula !== null).length).toBeGreaterThan(0);
  // The keys belong to the grid once it has the focus.
  await bench.click(`${sheet}!A1`);
  await bench.press("Control+z");
  expect(await contents(all)).toEqual(before);
  await bench.press("Control+y");
  expect(await contents(all)).toEqual(after);
}

test("a forecast with its formats and its chart comes back by Ctrl+Y", async () => {
  const pane = await openTab(bench, "forecast");
  await pane.getByRole("checkbox", { name: "With a chart" }).first().check();
  await undoAndRedo("Forecasted", () => pane.getByRole("button", { name: "Insert", exact: true }).click());
  await bench.page.locator('svg[aria-label^="Large language model market, worldwide, 2025–2032"]').waitFor();
});

test("a segment table comes back by Ctrl+Y with all of its formulas", async () => {
  const pane = await openTab(bench, "segments");
  const panel = pane.locator("#panel-segments");
  await panel.getByRole("treeitem", { name: "Region", exact: true }).click();
  await panel.getByRole("textbox", { name: "Americas Share 2026", exact: true }).fill("100");
  await undoAndRedo("Segmented", () => panel.getByRole("button", { name: "Insert table" }).click());
});
