import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

test("a new block is empty, is edited in its cells, and moves its scenario", async () => {
  const pane = await openTab(bench, "scenarios");
  const panel = pane.locator("#panel-scenarios");
  await bench.enter("Model!Z1", "");
  await bench.click("Model!A1");
  await panel.getByRole("button", { name: "New assumption block" }).click();
  const effect = panel.getByRole("textbox", { name: "Tariffs on hardware, Effect, Downside" });
  await effect.waitFor();
  await bench.settled();
  expect((await bench.readAll("Model!A4:F4")).flat().map(({ value }) => value)).toEqual([
    "Driver",
    "From",
    "To",
    "Downside",
    "Base",
    "Upside",
  ]);
  // No effect until a person sets one.
  const effects = (await bench.readAll("Model!D5:F15")).flat().map(({ value }) => value);
  expect(effects.every((value) => value === null || value === "")).toBe(true);

  await panel.getByRole("textbox", { name: "Tariffs on hardware, From" }).fill("2026");
  await panel.getByRole("textbox", { name: "Tariffs on hardware, To" }).fill("2026");
  await effect.fill("-5");
  await effect.press("Enter");
  // By hand: 10.18 × (12.12 ÷ 10.18 − 0.05) = 12.12 − 0.509.
  await panel.getByRole("option", { name: /^2026, Downside, USD 11\.61 bn, Assumed/ }).waitFor({
    state: "attached",
  });
  expect((await bench.readAll("Model!B5:D5")).flat().map(({ value }) => value)).toEqual([2026, 2026, -0.05]);
  const moved = await bench.calculate("Model!J1", '=LLM.FORECAST(2026,,LLM_Assumptions,"Downside")');
  expect(moved.value).toBeCloseTo(11.611, 12);

  // The cell is the truth: what is typed into the sheet shows in the pane.
  await bench.enter("Model!D5", -0.02);
  await bench.click("Model!J3");
  await panel.getByRole("option", { name: /^2026, Downside, USD 11\.92 bn, Assumed/ }).waitFor({
    state: "attached",
  });
  expect(await effect.inputValue()).toBe("-2");
});
