import { eventually } from "./eventually";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

// functions.md's worked values, computed with Python's decimal module at 50 digits.
const published2030 = 27.5072624486198;
const headline2030 = 27.7284824672611;

const choices = () => bench.page.locator("#choices");
const chosen = () => choices().locator('[aria-selected="true"]');
/** The grid's list of functions, and what it shows of the parameters of one. */
const functionsList = () => bench.page.locator('[data-u-comp="sheets-formula-editor"] > li');
const parametersHint = () => bench.page.locator('[data-u-comp="rect-popup"]').filter({ hasText: "[method]" });

/** The metadata that the add-in was built with. */
async function metadata() {
  return (await (await fetch(`${bench.address}/functions.json`)).json()) as {
    functions: { name: string; description: string; parameters: { name: string; customEnumId?: string }[] }[];
    enums: { id: string; values: { stringValue: string; tooltip?: string }[] }[];
  };
}

test("completion lists the add-in's functions with their descriptions, and Tab takes one", async () => {
  const { functions } = await metadata();
  await bench.click("Sheet1!B2");
  await bench.type("=LLM.");
  await functionsList()
    .nth(functions.length - 1)
    .waitFor();
  expect((await functionsList().allTextContents()).sort()).toEqual(
    functions.map(({ name, description }) => `LLM.${name}${description}`).sort(),
  );
  await bench.type("FOREC");
  await bench.page.waitForFunction(
    () => document.querySelectorAll('[data-u-comp="sheets-formula-editor"] > li').length === 1,
  );
  await bench.press("Tab");
  await parametersHint().waitFor();
  expect(await parametersHint().textContent()).toContain(
    "LLM.FORECAST(years,[method],[assumptions],[scenario])",
  );
  await bench.type("2030");
  await bench.type(")");
  await bench.press("Enter");
  await bench.settled();
  const cell = await bench.read("Sheet1!B2");
  expect(cell.formula).toBe("=LLM.FORECAST(2030)");
  expect(cell.value).toBeCloseTo(published2030, 12);
});

test("an enumerated parameter offers its values with their meaning; arrows and Tab take one", async () => {
  const { functions, enums } = await metadata();
  const forecast = functions.find(({ name }) => name === "FORECAST")!;
  const { values } = enums.find(({ id }) => id === forecast.parameters[1]!.customEnumId)!;
  await bench.click("Sheet1!B4");
  await bench.type("=LLM.FORECAST(2030,");
  await choices().waitFor();
  expect(await choices().locator("li").allTextContents()).toEqual(
    values.map(({ stringValue, tooltip }) => `"${stringValue}"${tooltip ?? ""}`),
  );
  await bench.press("ArrowDown");
  await bench.press("ArrowDown");
  expect(await chosen().textContent()).toContain(`"${values[2]!.stringValue}"`);
  await bench.press("Tab");
  await choices().waitFor({ state: "hidden" });
  await bench.type(")");
  await bench.press("Enter");
  await bench.settled();
  const cell = await bench.read("Sheet1!B4");
  expect(cell.formula).toBe(`=LLM.FORECAST(2030,"${values[2]!.stringValue}")`);
  expect(cell.value).toBeCloseTo(headline2030, 12);
});

test("typing narrows the values, Escape leaves the text alone", async () => {
  await bench.click("Sheet1!B6");
  await bench.type('=LLM.FORECAST(2030,"he');
  await choices().waitFor();
  expect(await choices().locator("li").count()).toBe(1);
  await bench.press("Escape");
  await choices().waitFor({ state: "hidden" });
  await bench.type('adline")');
  await bench.press("Enter");
  await bench.settled();
  expect((await bench.read("Sheet1!B6")).value).toBeCloseTo(headline2030, 12);
});

test("values can be taken with the pointer, and in the formula bar", async () => {
  await bench.enter("Sheet1!B8", "=LLM.FORECAST(2030)");
  await bench.settled();
  await bench.click("Sheet1!B8");
  await bench.press("F2");
  await bench.press("ArrowLeft");
  await bench.type(",");
  await choices().waitFor();
  await choices().getByText('"headline"').click();
  await choices().waitFor({ state: "hidden" });
  await bench.press("Enter");
  await bench.settled();
  expect((await bench.read("Sheet1!B8")).value).toBeCloseTo(headline2030, 12);

  await bench.click("Sheet1!B8");
  await bench.page
    .locator('[data-u-comp="formula-bar"] canvas')
    .first()
    .click({ position: { x: 400, y: 10 } });
  // The grid takes the focus into the cell first, and gives it back.
  await bench.drawn();
  await bench.type("*2+LLM.FORECAST(2030,");
  await choices().waitFor();
  await bench.press("Tab");
  await choices().waitFor({ state: "hidden" });
  await bench.press("Enter");
  await bench.settled();
  const cell = await bench.read("Sheet1!B8");
  expect(cell.formula).toBe('=LLM.FORECAST(2030,"headline")*2+LLM.FORECAST(2030,"published")');
  expect(cell.value).toBeCloseTo(2 * headline2030 + published2030, 11);
});

test("what was typed is undone and done again by keyboard", async () => {
  // The grid takes in what is typed in turns of its own.
  const filled = async () => {
    await eventually(async () => (await bench.read("Sheet1!E2")).value !== null);
    // Before it is at rest, a key may still reach what was typed in.
    await bench.settled();
    await bench.drawn();
  };
  await bench.click("Sheet1!E2");
  await bench.type("=LLM.FORECAST(2030)*2");
  // On a busy machine the grid now and then goes on editing after a first Enter: a person presses it again.
  await eventually(async () => {
    await bench.press("Enter");
    await bench.page.waitForTimeout(1000);
    await bench.settled();
    return (await bench.read("Sheet1!E2")).value !== null;
  });
  await filled();
  expect((await bench.read("Sheet1!E2")).value).toBeCloseTo(2 * published2030, 11);
  await bench.press("Control+z");
  await eventually(async () => (await bench.read("Sheet1!E2")).value === null);
  expect(await bench.read("Sheet1!E2")).toEqual({ value: null, formula: null, error: null, message: null });
  await bench.press("Control+y");
  await filled();
  expect((await bench.read("Sheet1!E2")).value).toBeCloseTo(2 * published2030, 11);
});

test("an error says why when its cell is pointed at, and when it is selected", async () => {
  const card = bench.page.locator("#explanation");
  await bench.enter("Sheet1!D2:D3", [["=LLM.FORECAST(2050)"], ["=1/0"]]);
  await bench.settled();
  await bench.click("Sheet1!F9");
  await card.waitFor({ state: "hidden" });
  await bench.hover("Sheet1!D2");
  await card.waitFor();
  expect(await card.textContent()).toMatch(/^#N\/A.*2050.*headline/s);
  await bench.hover("Sheet1!F9");
  await card.waitFor({ state: "hidden" });

  await bench.click("Sheet1!D1");
  await bench.hover("Sheet1!F9");
  await bench.press("ArrowDown");
  await card.waitFor();
  expect(await card.textContent()).toContain("2050");
  await bench.press("ArrowDown");
  await card.getByText("#DIV/0!").waitFor();
  await bench.press("ArrowDown");
  await card.waitFor({ state: "hidden" });
});

test("nothing was complained of in the console", () => expect(bench.complaints).toEqual([]));
