import { eventually } from "./eventually";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const shortcut = (letter: string) => bench.press(`Control+Alt+Shift+${letter}`);
const pane = () => bench.page.locator("#pane");

test("the forecast is inserted at the selected cell by keyboard alone", async () => {
  await bench.click("Sheet1!B2");
  await shortcut("F");
  // The report's figure for 2032, as it prints it.
  await eventually(async () =>
    (await bench.readAll("Sheet1!B2:E40")).flat().some(({ value }) => value === 41.44),
  );
});

test("the cell that is asked about opens a pane that was closed, and its explanation takes the focus", async () => {
  await pane().getByRole("button", { name: "Close" }).click();
  await pane().waitFor({ state: "hidden" });
  await bench.enter("Sheet1!H2", "=LLM.FORECAST(2030)");
  await bench.settled();
  await bench.click("Sheet1!H2");
  await shortcut("E");
  await pane().waitFor();
  const toggle = bench.pane().locator("#cell-toggle");
  await toggle.waitFor();
  expect(await toggle.getAttribute("aria-expanded")).toBe("true");
  await bench.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
});

test("the pane is shown by its own shortcut", async () => {
  await pane().getByRole("button", { name: "Close" }).click();
  await pane().waitFor({ state: "hidden" });
  await bench.click("Sheet1!J2");
  await shortcut("L");
  await pane().waitFor();
});

test("nothing was complained of in the console", () => expect(bench.complaints).toEqual([]));
