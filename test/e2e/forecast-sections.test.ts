import { openWorkbench, type Workbench } from "./openWorkbench";
import { openTab } from "./openTab";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await openTab(bench, "forecast");
}, 180_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const pane = () => bench.pane();
const chart = (title: string) => bench.page.locator(`svg[aria-label*="${title}"]`);

/** A part of the tab, opened. */
async function open(title: string) {
  const section = pane().locator("details").filter({ hasText: title }).first();
  if ((await section.getAttribute("open")) === null) await section.locator("summary").click();
  return section;
}

/** Presses a button of the pane while the cell is selected, and reads what came: its address and its cells. */
async function insertAt(address: string, button: string) {
  await bench.enter(address.replace(/!.*/, "!A1"), "kept");
  await bench.page.evaluate((a) => window.workbench.select(a), address);
  await pane().getByRole("button", { name: button, exact: true }).click();
  const status = pane()
    .getByRole("status")
    .filter({ hasText: `Inserted in ${address}` });
  await status.waitFor();
  await bench.settled();
  const place = /\S+![A-Z]+\d+(:[A-Z]+\d+)?/.exec(await status.innerText())![0];
  return bench.readAll(place);
}

/** The row of an inserted block that begins with this, as plain values. */
const rowOf = (cells: Awaited<ReturnType<typeof insertAt>>, first: unknown) =>
  cells.find((row) => row[0]!.value === first)!.map(({ value }) => value);

test("the forecast with a native chart comes, and goes by one undo", async () => {
  await pane().getByRole("checkbox", { name: "With a chart" }).first().check();
  await insertAt("Chart!B3", "Insert");
  await chart("Large language model market, worldwide, 2025–2032").waitFor();
  await bench.page.evaluate(() => window.workbench.undo());
  await chart("Large language model market, worldwide, 2025–2032").waitFor({ state: "detached" });
  await bench.settled();
  const left = (await bench.readAll("Chart!A1:F40")).flat().filter(({ value }) => value !== null);
  expect(left.map(({ value }) => value)).toEqual(["kept"]);
});

test("a band of the person's own volatility, called assumed", async () => {
  const section = await open("A range of outcomes");
  await section.getByLabel("Volatility a year").fill("20");
  await section.getByText(/^Assumed: at 20/).waitFor();
  await section.getByRole("checkbox", { name: "With a chart" }).check();
  const cells = await insertAt("Band!B3", "Insert: A range of outcomes");
  // SciPy: 27.5072624486198 × exp(∓norm.ppf(0.9) × 0.2 × √5), the spread of five years at 20% a year.
  const [, low, central, high] = rowOf(cells, 2030);
  expect(low).toBeCloseTo(15.507484454312, 10);
  expect(central).toBeCloseTo(27.5072624486198, 12);
  expect(high).toBeCloseTo(48.792535607338, 10);
  await chart("Band around the path").waitFor();
});

test("saturation at the person's ceiling", async () => {
  const section = await open("Saturation beyond the report");
  await section.getByLabel("Ceiling").fill("40");
  await section.getByText("Enter a ceiling above").waitFor();
  await section.getByLabel("Ceiling").fill("100");
  const cells = await insertAt("Ceiling!B3", "Insert: Saturation beyond the report");
  const years = cells.find((row) => row.some(({ value }) => value === 2040))!;
  const column = years.findIndex(({ value }) => value === 2040);
  const values = cells[cells.indexOf(years) + 1]!;
  // By hand: the logistic curve through 10.18 in 2025 and 41.44 in 2032 under 100, in Python's floats.
  expect(values[column]!.value).toBeCloseTo(85.16278543314249, 9);
});

test("quarters that add up to their year", async () => {
  const section = await open("Quarters, months, fiscal years");
  await section.getByLabel("Year", { exact: true }).selectOption("2029");
  const cells = await insertAt("Quarters!B3", "Insert: Quarters");
  const quarters = cells.filter(([label]) => /^Quarter \d/.test(String(label!.value)));
  // functions.md's worked values; the last one is what remains of 22.4109973004327.
  const expected = [5.17933484184807, 5.45207804408017, 5.73894458403003, 6.04063983047439];
  quarters.forEach((row, i) => expect(row[1]!.value).toBeCloseTo(expected[i]!, 13));
  expect(quarters).toHaveLength(4);
  expect(rowOf(cells, "Check")[1]).toBe("OK");
});

test("months of a fiscal year, which follow the input's first month", async () => {
  const section = await open("Quarters, months, fiscal years");
  await section.getByLabel("Show").selectOption("months");
  await section.getByLabel("The fiscal year starts in").selectOption("10");
  await section.getByLabel("Fiscal year", { exact: true }).selectOption("2027");
  const cells = await insertAt("Months!B3", "Insert: Months");
  // mpmath, the system of 96 months and 8 multipliers: October 2026 and September 2027.
  expect(rowOf(cells, "Oct")[1]).toBeCloseTo(1.06642449528833, 13);
  expect(rowOf(cells, "Sep")[1]).toBeCloseTo(1.29250986248064, 13);
  expect(rowOf(cells, "Check")[1]).toBe("OK");
  const input = cells.findIndex(([label]) => label!.value === "First month");
  await bench.enter(`Months!C${3 + input}`, "1");
  await bench.settled();
  const calendar = await bench.readAll(`Months!B3:C${2 + cells.length}`);
  const months = calendar.slice(calendar.findIndex(([label]) => label!.value === "Market size, USD bn") + 1);
  expect(months.slice(0, 12).map(([label]) => label!.value)).toEqual(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  );
  expect(rowOf(calendar, "Check")[1]).toBe("OK");
});

test("another publisher's estimate beside this report's: the range, and no average", async () => {
  const section = await open("Other publishers");
  await section.getByLabel("Source").fill("Another house");
  await section.getByLabel("Start year").fill("2024");
  await section.getByLabel("Start value").fill("6");
  await section.getByLabel("End year").fill("2030");
  await section.getByLabel("End value").fill("36");
  await section.getByText(/input\.$/).waitFor();
  const cells = await insertAt("Others!B3", "Insert: Other publishers");
  const header = cells.find((row) => row[0]!.value === "Source" && row.some(({ value }) => value === 2030))!;
  const column = header.findIndex(({ value }) => value === 2030);
  const after = cells.slice(cells.indexOf(header));
  // By hand: 6^(1/6) − 1, and the mean of the two in the middle of two.
  expect(rowOf(after, "Another house")[1]).toBeCloseTo(0.348006154597, 10);
  expect(rowOf(after, "Another house")[column]).toBeCloseTo(36, 12);
  expect(rowOf(after, "Lowest")[column]).toBeCloseTo(27.5072624486198, 12);
  expect(rowOf(after, "Median")[column]).toBeCloseTo(31.7536312243099, 12);
  expect(rowOf(after, "Highest")[column]).toBeCloseTo(36, 12);
});

test("a protected sheet is named, left alone, and another sheet offered", async () => {
  await bench.enter("Locked!A1", "kept");
  await pane().evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Locked").protection.protect();
    await context.sync();
  })`);
  await bench.page.evaluate((a) => window.workbench.select(a), "Locked!B3");
  await pane().getByRole("button", { name: "Insert", exact: true }).click();
  const dialog = pane().getByRole("dialog");
  await dialog.getByText("“Locked” is protected").waitFor();
  expect(await dialog.getByRole("button", { name: /Overwrite/i }).count()).toBe(0);
  await dialog.getByRole("button", { name: /new sheet/ }).click();
  await pane().getByRole("status").filter({ hasText: "Inserted in" }).waitFor();
  await bench.settled();
  const kept = (await bench.readAll("Locked!A1:F30")).flat().filter(({ value }) => value !== null);
  expect(kept.map(({ value }) => value)).toEqual(["kept"]);
});

test("nothing was complained of in the console", () => expect(bench.complaints).toEqual([]));
