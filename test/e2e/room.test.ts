import type { Frame, Locator } from "playwright-core";
import { eventually } from "./eventually";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  // The narrowest pane, 800 px high: the frame around it and the bar above take the rest.
  await bench.page.locator("[role=separator]").focus();
  await bench.press("Home");
  const { height } = (await bench.page.locator("#pane iframe").boundingBox())!;
  await bench.page.setViewportSize({ width: 1100, height: 700 + Math.round(800 - height) });
  pane = await openTab(bench, "forecast");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const panel = (tab: string) => pane.locator(`#panel-${tab}`);
const notice = () => pane.getByRole("status").last();
const box = async (place: Locator) => (await place.boundingBox())!;
const select = (address: string) => bench.page.evaluate((a) => window.workbench.select(a), address);
const insertForecast = () => panel("forecast").getByRole("button", { name: "Insert", exact: true });

test("the tab keeps three fifths of a pane of 800 px, with a notice and the selected cell below it", async () => {
  await bench.calculate("Room!A1", "=LLM.TORNADO(2030,A9:F12,1,2)");
  await select("Room!H2");
  await insertForecast().click();
  await notice()
    .getByText(/Inserted in Room!H2/)
    .waitFor();
  await select("Room!A1");
  await pane.locator("#cell-toggle").getByText("TORNADO").waitFor();
  const frame = await box(bench.page.locator("#pane iframe"));
  expect(frame).toMatchObject({ width: expect.closeTo(320, -1), height: 800 });
  const { height } = await box(panel("forecast"));
  expect(height).toBeGreaterThanOrEqual(0.6 * 800);
});

test.each([
  ["=LLM.FORECAST(2050)", "FORECAST", "#"],
  ['=LLM.TRIANGULATE({"A",2025,10,2030,20;"B",2025,10,2030,21},2030)', "TRIANGULATE", "Range"],
  ['=LLM.FORECAST(2036,"headline")', "FORECAST", "Extrapolated"],
])("the cell's panel is one line of its own words: %s", async (formula, called) => {
  await bench.calculate("Room!AAA12345", formula);
  await bench.click("Room!A30");
  await select("Room!AAA12345");
  const toggle = pane.locator("#cell-toggle");
  await toggle.getByText(called).waitFor();
  expect(await toggle.getAttribute("aria-expanded")).toBe("false");
  // One line of text with its padding; wrapped it would be two.
  expect((await box(toggle)).height).toBeLessThanOrEqual(36);
  expect(await toggle.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
});

test("the panel is opened and closed by keys, and remembered as it was left", async () => {
  const toggle = pane.locator("#cell-toggle");
  await toggle.focus();
  await bench.page.keyboard.press("Enter");
  await pane.locator("#cell-content").waitFor();
  expect(await toggle.getAttribute("aria-expanded")).toBe("true");
  await bench.page.keyboard.press("Enter");
  await pane.locator("#cell-content").waitFor({ state: "detached" });
  expect(await pane.evaluate(() => Object.entries(localStorage))).toContainEqual([
    expect.stringMatching(/cellPanel$/),
    "closed",
  ]);
});

describe("what inserts", () => {
  /** Whether all of a button lies in what shows of its tab. */
  async function inSight(button: Locator, tab: string) {
    const [inner, outer] = [await box(button), await box(panel(tab))];
    return inner.y >= outer.y - 1 && inner.y + inner.height <= outer.y + outer.height + 1;
  }
  const scroll = (tab: string, to: number) => panel(tab).evaluate((e, top) => e.scrollTo(0, top), to);

  test("stays in sight while the fields and the picture above it scroll by", async () => {
    await scroll("forecast", 0);
    expect(await inSight(insertForecast(), "forecast")).toBe(true);
    await scroll("forecast", 300);
    expect(await inSight(insertForecast(), "forecast")).toBe(true);
    await openTab(bench, "segments");
    const insert = panel("segments").getByRole("button", { name: "Insert table" });
    await insert.waitFor();
    expect(await inSight(insert, "segments")).toBe(true);
    const share = panel("segments").getByRole("textbox", { name: /Share/ }).first();
    await share.scrollIntoViewIfNeeded();
    expect(await inSight(insert, "segments")).toBe(true);
  });

  test("covers nothing that has the focus", async () => {
    const fields = await panel("segments")
      .locator(":is(input, select, button, [role=treeitem]):not([disabled], [tabindex='-1'])")
      .all();
    const covered: string[] = [];
    await scroll("segments", 0);
    const bar = await panel("segments").getByRole("button", { name: "Insert table" }).elementHandle();
    for (const field of fields) {
      if (!(await field.isVisible())) continue;
      await field.focus();
      const hidden = await field.evaluate((element, button) => {
        const bar = button!.parentElement!;
        if (bar.contains(element)) return false;
        const [inner, outer] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
        return inner.top >= outer.top && inner.bottom <= outer.bottom;
      }, bar);
      if (hidden) covered.push(await field.evaluate((e) => e.outerHTML.slice(0, 80)));
    }
    expect(fields.length).toBeGreaterThan(5);
    expect(covered).toEqual([]);
  });
});

test("a notice goes with what it speaks of, by Undo", async () => {
  await openTab(bench, "forecast");
  await bench.enter("Undone!A1", "kept");
  await bench.click("Undone!B2");
  await insertForecast().click();
  await notice()
    .getByText(/Inserted in Undone!B2/)
    .waitFor();
  const list = panel("inserted");
  await openTab(bench, "inserted");
  await list.getByText(/Undone!B2/).waitFor();
  await bench.page.evaluate(() => window.workbench.undo());
  await list.getByText(/Undone!B2/).waitFor({ state: "detached" });
  await notice()
    .getByText(/Inserted in Undone/)
    .waitFor({ state: "detached" });
  // No cell has been selected since: Redo is seen by what it does to the cells.
  await bench.click("Undone!A1");
  await bench.press("Control+y");
  await list.getByText(/Undone!B2/).waitFor();
  await eventually(async () => (await bench.read("Undone!B2")).value !== null);
});
