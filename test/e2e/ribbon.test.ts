import { eventually } from "./eventually";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const press = (name: string) => bench.page.locator("#bar .ribbon").getByRole("button", { name }).click();
const closePane = async () => {
  if (!(await bench.page.locator("#pane").isVisible())) return;
  await bench.page.locator("#pane").getByRole("button", { name: "Close" }).click();
  await bench.page.locator("#pane").waitFor({ state: "hidden" });
};
const notice = (text: RegExp) => bench.pane().getByRole("status").filter({ hasText: text }).first().waitFor();
/** Goes to a cell of a sheet, which is added where there is none. */
async function goTo(address: string) {
  await bench.enter(`${address.split("!")[0]}!Z99`, "");
  await bench.click(address);
}

test("Insert forecast writes at the selected cell, also with the pane closed, and asks before it overwrites", async () => {
  await goTo("Ribbon!B2");
  await closePane();
  await press("Insert forecast");
  const written = () => bench.readAll("Ribbon!B2:E20").then((rows) => rows.flat());
  await eventually(async () => (await written()).some(({ value }) => value === 41.44));
  await bench.settled();
  const cells = await written();
  // The report's figures for 2025 and 2032, as it prints them.
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([10.18, 41.44]));
  expect(await bench.page.locator("#pane").isVisible()).toBe(false);

  await press("Insert forecast");
  // A question needs the pane: it comes up by itself.
  await bench.page.locator("#pane").waitFor();
  const dialog = bench.pane().getByRole("dialog");
  await dialog.getByText(/would lose their content/).waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await written()).toEqual(cells);
});

test("Insert segments leads to the tab where axis and shares are chosen, and writes nothing by itself", async () => {
  await goTo("Ribbon segments!A1");
  await closePane();
  await press("Insert segments");
  await bench.page.locator("#pane").waitFor();
  const pane = bench.pane();
  await pane.locator("#panel-segments").getByRole("treeitem", { name: "Region", exact: true }).click();
  expect(await pane.locator("#tab-segments").getAttribute("aria-selected")).toBe("true");
  await notice(/Choose an axis and enter your shares/);
  expect((await bench.read("Ribbon segments!A1")).value ?? "").toBe("");
  await pane.locator("#panel-segments").getByRole("button", { name: "Insert table" }).click();
  await notice(/Inserted in 'Ribbon segments'!A1/);
  await bench.settled();
  expect((await bench.read("Ribbon segments!A12")).value).toBe("Americas");
});

test("Explain cell opens the explanation and gives it the focus", async () => {
  await bench.calculate("Ribbon!J2", "=LLM.FORECAST(2030)");
  await bench.click("Ribbon!J2");
  const toggle = bench.pane().locator("#cell-toggle");
  expect(await toggle.getAttribute("aria-expanded")).toBe("false");
  await press("Explain cell");
  await bench.pane().waitForFunction(() => document.activeElement?.id === "cell-toggle");
  expect(await toggle.getAttribute("aria-expanded")).toBe("true");
  const cell = bench.pane().getByRole("region", { name: "Selected cell" });
  await cell.getByText("Worked out between figures that the report prints.").waitFor();
});

test("Help leads to the reference of the functions, in a page of its own", async () => {
  await closePane();
  await press("Help");
  const link = bench.pane().getByRole("status").getByRole("button", { name: "Open help" });
  await link.waitFor();
  const [help] = await Promise.all([bench.page.context().waitForEvent("page"), link.click()]);
  await help.waitForLoadState();
  expect(help.url()).toMatch(/help\.html$/);
  await help
    .getByRole("heading", { name: /FORECAST/ })
    .first()
    .waitFor();
  await help.close();
});

test("was done without an error in the page", () => {
  expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
});
