import { openWorkbench, type Workbench } from "./openWorkbench";
import { chooseTheme } from "./theme";
import { violations } from "./violations";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.pane().getByRole("button", { name: "Start" }).click();
}, 180_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

// functions.md's worked values, computed with Python's decimal module at 50 digits.
const published = { 2025: 10.18, 2028: 18.2589162021537, 2030: 27.5072624486198, 2032: 41.44 };

const pane = () => bench.pane();
const select = (address: string) => bench.page.evaluate((a) => window.workbench.select(a), address);
const layout = (name: string) => pane().getByLabel("Insert as").selectOption(name);
async function insert(address: string) {
  await select(address);
  await pane().getByRole("button", { name: "Insert", exact: true }).click();
}
async function inserted(address: RegExp) {
  await pane().getByRole("status").filter({ hasText: address }).waitFor();
  await bench.settled();
}

test("one spilled formula, whose options stand in cells", async () => {
  await bench.enter("Spilled!A1", "kept");
  await insert("Spilled!B3");
  await inserted(/Inserted in Spilled!B3:E20/);
  const { formula } = await bench.read("Spilled!B12");
  expect(formula).toBe('=IFNA(LLM.SERIES($C$8,$C$9,$C$10),"n/a")');
  const rows = (await bench.readAll("Spilled!B12:E20")).map((row) => row.map(({ value }) => value));
  expect(rows[0]).toEqual(["Year", "USD bn", "Growth", "Status"]);
  expect(rows[1]![1]).toBe(published[2025]);
  expect(rows[6]![0]).toBe(2030);
  expect(rows[6]![1]).toBeCloseTo(published[2030], 12);
  expect(rows[8]).toEqual([2032, published[2032], expect.any(Number), "published"]);

  // The cells are the options: another last year is another result.
  await bench.enter("Spilled!C9", 2027);
  await bench.settled();
  expect((await bench.read("Spilled!B16")).value).toBeNull();
  expect((await bench.read("Spilled!A1")).value).toBe("kept");
});

test("one formula per year along a row, the year in a header cell, the same formula across", async () => {
  await bench.enter("Row!A1", "kept");
  await layout("row");
  await insert("Row!B3");
  await inserted(/Inserted in Row!B3/);
  const years = (await bench.readAll("Row!D9:K9"))[0]!;
  expect(years.map(({ value }) => value)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]);
  const sizes = (await bench.readAll("Row!D10:K10"))[0]!;
  expect(sizes.map(({ formula }) => formula)).toEqual(
    [..."DEFGHIJK"].map((column) => `=LLM.FORECAST(${column}$9,$C$7)`),
  );
  expect(sizes[3]!.value).toBeCloseTo(published[2028], 12);
  expect(sizes[7]!.value).toBe(published[2032]);
});

test("values with what they rest on, and no formula", async () => {
  await bench.enter("Values!A1", "kept");
  await layout("values");
  await insert("Values!B3");
  await inserted(/Inserted in Values!B3/);
  const block = (await bench.readAll("Values!B3:F17")).flat();
  expect(block.filter(({ formula }) => formula)).toEqual([]);
  const row = (await bench.readAll("Values!B3:F17")).find(([year]) => year!.value === 2030)!;
  expect(row[1]!.value).toBeCloseTo(published[2030], 12);
  expect(row[3]!.value).toBe("derived");
  expect(String(row[4]!.value)).toContain("published");
});

test("what is in the way is named, and another place found for the insertion", async () => {
  await layout("spilled");
  await bench.enter("Busy!B5", "budget");
  await insert("Busy!B3");
  const dialog = pane().getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain("budget");
  await dialog.getByRole("button", { name: /new sheet/ }).click();
  await inserted(/Inserted in/);
  expect((await bench.read("Busy!B5")).value).toBe("budget");
});

test("an assumption block picked in the sheet moves the picture and the formulas", async () => {
  await bench.enter("What if!A1:D2", [
    ["Driver", "From", "To", "Downside"],
    ["Tariffs", 2027, 2028, -0.05],
  ]);
  await bench.settled();
  await select("What if!A1:D2");
  await pane()
    .getByRole("button", { name: /selected cells for Assumptions/ })
    .click();
  // By hand: 12.12 × ((41.44 ÷ 12.12)^(1/6) − 0.05).
  await pane().getByRole("option", { name: "2027, Downside, USD 14.27 bn, Assumed, +17.7%" }).waitFor();
  await layout("row");
  await insert("What if!A5");
  await inserted(/Inserted in 'What if'!A5/);
  const cells = (await bench.readAll("What if!A5:J20")).flat();
  const moved = cells.find(({ formula }) => /^=LLM\.FORECAST\(E/.test(formula ?? ""))!;
  expect(moved.formula).toMatch(/'What if'!\$A\$1:\$D\$2/);
  expect(moved.value).toBeCloseTo(14.2700903590326, 12);

  // Who changes an effect and goes on to another cell sees what it does.
  await bench.enter("What if!D2", 0);
  await bench.settled();
  await select("What if!F1");
  await pane().getByRole("option", { name: "2027, USD 14.88 bn, Derived, +22.7%" }).waitFor();
  await pane().getByLabel("Assumptions", { exact: true }).selectOption("");
});

test("the main job by keyboard alone", async () => {
  await layout("spilled");
  await bench.enter("Keys!A1", "kept");
  await select("Keys!B3");
  await pane().getByRole("tab", { name: "Forecast" }).focus();
  const focused = () => pane().evaluate(() => document.activeElement?.textContent);
  for (let presses = 0; presses < 20 && (await focused()) !== "Insert"; presses++) {
    await bench.press("Tab");
  }
  expect(await focused()).toBe("Insert");
  await bench.press("Enter");
  await inserted(/Inserted in Keys!B3/);
  expect((await bench.read("Keys!C18")).value).toBeCloseTo(published[2030], 12);
});

test("the chart is one stop of the Tab key, and arrow keys read it", async () => {
  await pane().getByRole("option", { name: /^2025/ }).focus();
  await bench.press("End");
  const label = () => pane().evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(await label()).toBe("2032, USD 41.44 bn, Published, +22.7%");
  await bench.press("ArrowLeft");
  expect(await label()).toMatch(/^2031, /);
});

test("axe has nothing against the tab, in light and in dark, with the report held against itself", async () => {
  for (const theme of ["light", "dark"] as const) {
    await chooseTheme(bench.page, pane(), theme);
    await pane()
      .getByRole("button", { name: /agree with itself/ })
      .click();
    expect(await violations(pane())).toEqual([]);
    await bench.press("Escape");
  }
});

test("nothing was complained of in the console", () => expect(bench.complaints).toEqual([]));
