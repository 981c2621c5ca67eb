import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { Frame } from "playwright-core";
import { customFunctions } from "../functions/runtime";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { chooseTheme } from "./theme";
import { violations, wrongColours } from "./violations";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "scenarios");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(180_000);

/** Goes to a cell of a sheet, which is added where there is none. */
async function goTo(address: string) {
  await bench.enter(`${address.split("!")[0]}!Z99`, "");
  await bench.click(address);
}
const panel = () => pane.locator("#panel-scenarios");
const section = (title: string) =>
  panel()
    .locator("details")
    .filter({ has: pane.locator("summary", { hasText: title }) });
const mark = (within: ReturnType<typeof panel>, name: RegExp) =>
  within.getByRole("option", { name }).first().waitFor({ state: "attached" });
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).last().waitFor();
const values = async (address: string) =>
  (await bench.readAll(address)).map((row) => row.map(({ value }) => value));
const formula = async (address: string) => (await bench.read(address)).formula;
/** What the pane would have Excel do, as its own code does it: with the library that is in its page. */
const inPane = <T>(work: string) => pane.evaluate(work) as Promise<T>;
const selected = () =>
  inPane<string>(`Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  })`);
const picture = (title: string) => bench.page.locator(`svg[aria-label*="${title}"]`);

test("a new block is empty, asks for an effect first, is edited in its cells, and moves its scenario", async () => {
  await goTo("Model!A1");
  await panel().getByRole("button", { name: "New assumption block" }).click();
  const effect = panel().getByRole("textbox", { name: "Tariffs on hardware, Effect, Downside" });
  await effect.waitFor();
  await bench.settled();
  expect((await values("Model!A4:F4")).flat()).toEqual([
    "Driver",
    "From",
    "To",
    "Downside",
    "Base",
    "Upside",
  ]);
  // No effect until a person sets one, and no picture.
  const effects = (await values("Model!D5:F15")).flat();
  expect(effects.every((value) => value === null || value === "")).toBe(true);
  await panel()
    .getByText(/^Set an effect first\./)
    .waitFor();
  expect(await panel().locator("figure").count()).toBe(0);

  await panel().getByRole("textbox", { name: "Tariffs on hardware, From" }).fill("2026");
  await panel().getByRole("textbox", { name: "Tariffs on hardware, To" }).fill("2026");
  await effect.fill("-5");
  await effect.press("Enter");
  // By hand: 10.18 × (12.12 ÷ 10.18 − 0.05) = 12.12 − 0.509.
  await mark(panel(), /^2026, Downside, USD 11\.61 bn, Assumed/);
  expect((await values("Model!B5:D5")).flat()).toEqual([2026, 2026, -0.05]);
  const moved = await bench.calculate("Model!J1", '=LLM.FORECAST(2026,,LLM_Assumptions,"Downside")');
  expect(moved.value).toBeCloseTo(11.611, 12);

  // The cell is the truth: what is typed into the sheet shows in the pane.
  await bench.enter("Model!D5", -0.02);
  await bench.click("Model!J3");
  await mark(panel(), /^2026, Downside, USD 11\.92 bn, Assumed/);
  expect(await effect.inputValue()).toBe("-2");
});

// Expected numbers of this block: mpmath at 50 digits; steps by LMDI-I (Ang 2005).
const block = [
  ["Driver", "From", "To", "Downside", "Base", "Upside"],
  ["Tariffs", 2026, 2028, -0.03, 0, 0.005],
  ["Regulation", 2027, 2030, -0.02, 0, 0.01],
];
const in2030 = {
  report: 27.5072624486198,
  downside: 23.8764476198032,
  upside: 28.7651124181212,
  steps: { Tariffs: -1.93466362674193, Regulation: -1.6961512020747 },
  alone: {
    Tariffs: [25.5193757768439, 27.8482934234675, 2.32891764662355],
    Regulation: [25.7577299677789, 28.4147173159199, 2.65698734814097],
  },
};
const close = (value: number) => expect.closeTo(value, 12);

async function openSection(title: string) {
  const details = section(title);
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  return details;
}
async function insert(part: ReturnType<typeof panel>, name: string, chart = true) {
  const box = part.getByRole("checkbox", { name: "With a chart" }).first();
  await box.setChecked(chart);
  await part.getByRole("button", { name: `Insert: ${name}` }).click();
}

describe("a block of one's own", () => {
  beforeAll(async () => {
    await bench.enter("Drivers!A1:F3", block);
    await bench.settled();
    await bench.page.evaluate(() => window.workbench.select("Drivers!A1:F3"));
    await panel()
      .getByRole("button", { name: /selected cells for Assumptions/ })
      .click();
    await mark(panel(), /^2030, Downside, USD 23\.88 bn, Assumed/);
  });

  test("puts its scenarios side by side into the sheet, under names that are the block's own cells", async () => {
    await goTo("Paths!B2");
    await insert(panel(), "Scenarios side by side");
    await notice(/Inserted in Paths!B2/);
    await bench.settled();
    expect((await values("Paths!D9:K9"))[0]).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]);
    expect((await values("Paths!B10:B13")).flat()).toEqual(["Report's path", "Downside", "Base", "Upside"]);
    expect((await values("Paths!I10:I13")).flat()).toEqual(
      [in2030.report, in2030.downside, in2030.report, in2030.upside].map(close),
    );
    expect(await formula("Paths!B11")).toBe("=Drivers!$D$1");
    expect(await formula("Paths!I11")).toBe("=LLM.FORECAST(I$9,$C$7,Drivers!$A$1:$F$3,$B11)");
    expect((await bench.read("Paths!B4")).value).toMatch(/^Assumed/);
    await picture("Scenarios side by side").waitFor();

    // A scenario that is called another name in the block is called so here.
    await bench.calculate("Drivers!D1", "Tariffs stay");
    expect((await bench.read("Paths!I11")).value).toEqual(close(in2030.downside));
    expect((await bench.read("Paths!B11")).value).toBe("Tariffs stay");
    await bench.calculate("Drivers!D1", "Downside");
    await bench.click("Paths!B1");
    await mark(panel(), /^2030, Downside, USD 23\.88 bn/);
  });

  test("leads from the report to a scenario, on the picture and in the cells", async () => {
    const bridge = await openSection("From the report to a scenario");
    await bridge.getByRole("combobox", { name: "Year" }).selectOption("2030");
    await mark(bridge, /^Tariffs, -1\.93, 25\.57$/);
    await mark(bridge, /^Downside, 23\.88$/);
    await goTo("Bridge!B2");
    await insert(bridge, "From the report to a scenario");
    await notice(/Inserted in Bridge!B2/);
    await bench.settled();
    expect(await formula("Bridge!B12")).toBe("=LLM.BRIDGE($C$8,Drivers!$A$1:$F$3,$C$9,$C$10)");
    expect(await values("Bridge!B13:C16")).toEqual([
      ["Published path", close(in2030.report)],
      ["Tariffs", close(in2030.steps.Tariffs)],
      ["Regulation", close(in2030.steps.Regulation)],
      ["Downside", close(in2030.downside)],
    ]);
    await picture("Bridge from the report").waitFor();
  });

  test("shows each driver alone, on the picture and in the cells", async () => {
    const tornado = await openSection("What each driver does alone");
    await tornado.getByRole("combobox", { name: "Year" }).selectOption("2030");
    await mark(tornado, /^Regulation, Downside, 25\.76$/);
    await goTo("Tornado!B2");
    await insert(tornado, "What each driver does alone");
    await notice(/Inserted in Tornado!B2/);
    await bench.settled();
    expect(await values("Tornado!B16:E17")).toEqual([
      ["Regulation", ...in2030.alone.Regulation.map(close)],
      ["Tariffs", ...in2030.alone.Tariffs.map(close)],
    ]);
    expect((await bench.read("Tornado!C13")).value).toEqual(close(in2030.report));
    await picture("Sensitivity to each driver").waitFor();
  });

  test("draws a fan of a simulation, the same in the pane, in the cells, and in Node", async () => {
    const simulation = await openSection("Simulation of the drivers");
    await simulation.getByRole("combobox", { name: "To year" }).selectOption("2030");
    await simulation.getByText(/^Assumed: in 2030, 90% of 10,000 trials \(seed 1\)/).waitFor();
    await goTo("Fan!B2");
    await insert(simulation, "Simulation of the drivers");
    await notice(/Inserted in Fan!B2/);
    await bench.settled();
    const cells = await values("Fan!B17:H22");
    expect(cells.map(([year]) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(cells[0]!.slice(1)).toEqual(Array(6).fill(10.18));
    // In 2026 one driver alone is at work: 12.12 + 10.18 × e, e of SciPy's triang(c=6/7, loc=-0.03, scale=0.035);
    // ten thousand strata leave an error far below the third decimal.
    const expected = [
      12.0351666667, 11.8883611076, 11.9795348508, 12.0478531029, 12.1002755415, 12.1407871539,
    ];
    expected.forEach((value, i) => expect(cells[1]![1 + i]).toBeCloseTo(value, 3));
    const last = cells[5] as number[];
    const shown = last.map((value) =>
      new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value),
    );
    await mark(simulation, new RegExp(`^2030, USD ${shown[4]} bn, Assumed, P5 to P95: USD ${shown[2]} bn`));
    await picture("Simulation of the drivers").waitFor();

    // Bit for bit what the built file gives without any browser around it.
    const { associated, CustomFunctions } = customFunctions();
    vm.runInContext(readFileSync("dist/functions.js", "utf8"), vm.createContext({ CustomFunctions }));
    const years = [[2025], [2026], [2027], [2028], [2029], [2030]];
    const args = [years, block, "Downside", "Base", "Upside", 10_000, 1, "published", false];
    expect(JSON.stringify(cells)).toBe(JSON.stringify(associated.get("SIMULATE")!(...args)));
  });

  test("an effect that changes in the sheet changes every picture that is open", async () => {
    await bench.enter("Drivers!D2", -0.06);
    await bench.settled();
    await bench.click("Drivers!H1");
    // By hand: the drivers' growth of 2026 is 12.12 ÷ 10.18 − 0.06; mpmath gives 22.089… for 2030, 23.629… with Tariffs alone.
    await mark(section("From the report to a scenario"), /^Downside, 22\.09$/);
    await mark(section("What each driver does alone"), /^Tariffs, Downside, 23\.63$/);
    await bench.enter("Drivers!D2", -0.03);
    await bench.settled();
    await bench.click("Drivers!H2");
    await mark(section("From the report to a scenario"), /^Downside, 23\.88$/);
  });

  test("where something is in the way it is named; below it there is room; one undo takes it back", async () => {
    await bench.enter("Busy!B9", "my budget");
    await bench.click("Busy!B2");
    const bridge = await openSection("From the report to a scenario");
    await insert(bridge, "From the report to a scenario");
    const dialog = pane.getByRole("dialog");
    await dialog.getByText(/B9 “my budget”/).waitFor();
    expect((await values("Busy!B2:C8")).flat().every((value) => value === null)).toBe(true);
    await dialog.getByRole("button", { name: /^Below/ }).click();
    await notice(/Inserted in Busy!B11/);
    await bench.settled();
    expect((await bench.read("Busy!B25")).value).toBe("Downside");
    await picture("Bridge from the report").waitFor();
    await bench.page.evaluate(() => window.workbench.undo());
    await bench.settled();
    const left = (await values("Busy!A1:H40")).flat().filter((value) => value !== null);
    expect(left).toEqual(["my budget"]);
    await picture("Bridge from the report").waitFor({ state: "detached" });
  });

  test("a bad cell is named, shown on request, and once mended the pictures are back", async () => {
    await bench.enter("Drivers!E3", "a lot");
    await bench.settled();
    await bench.click("Drivers!H3");
    await panel()
      .getByText(/Regulation, Base: “a lot” is no number\./)
      .waitFor();
    await panel().locator("figure").first().waitFor({ state: "hidden" });
    await bench.click("Paths!A1");
    await panel().getByRole("button", { name: "Select that cell" }).click();
    for (let i = 0; i < 20 && (await selected()) !== "Drivers!E3"; i++) await bench.page.waitForTimeout(100);
    expect(await selected()).toBe("Drivers!E3");
    await bench.enter("Drivers!E3", 0);
    await bench.settled();
    await bench.click("Drivers!H4");
    await mark(panel(), /^2030, Downside, USD 23\.88 bn/);
  });

  test("cells that are no block are refused with what is missing, and the block chosen before stays", async () => {
    await bench.page.evaluate(() => window.workbench.select("Drivers!A2:F3"));
    await panel()
      .getByRole("button", { name: /selected cells for Assumptions/ })
      .click();
    await panel()
      .getByText(/^Not an assumption block: .* “Tariffs” stands in place of Driver\.$/)
      .waitFor();
    await mark(panel(), /^2030, Downside, USD 23\.88 bn/);
    await panel().getByRole("combobox", { name: "Assumptions" }).selectOption({ label: "Drivers!$A$1:$F$3" });
    await panel()
      .getByText(/^Not an assumption block/)
      .waitFor({ state: "detached" });
  });

  test("a long simulation shows how far it is, leaves the pane awake, and stops when told to", async () => {
    const simulation = await openSection("Simulation of the drivers");
    await simulation.getByText(/90% of 10,000 trials/).waitFor();
    // A mouse may come too late: the page itself cancels the first one, and notes what is told of each.
    await pane.evaluate(() => {
      const seen = { frames: 0, told: [] as string[], cancelled: false };
      const count = () => {
        seen.frames++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const look = (_: unknown, observer: MutationObserver) => {
        const section = document.querySelector("#panel-scenarios details[open]:last-of-type");
        if (!section) return observer.disconnect();
        const told = /Simulating: \d+%/.exec(section.textContent!)?.[0];
        if (told) seen.told.push(told);
        const buttons = [...section.querySelectorAll("button")];
        const cancel = buttons.find(({ textContent }) => textContent === "Cancel");
        if (!cancel || seen.cancelled) return;
        seen.cancelled = true;
        cancel.click();
      };
      new MutationObserver(look).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      Object.assign(window, { seen });
    });
    const seen = () =>
      pane.evaluate(() => (window as unknown as { seen: { frames: number; told: string[] } }).seen);
    await simulation.getByRole("spinbutton", { name: "Trials" }).fill("1000000");
    await simulation.getByText("Cancelled.").waitFor();
    expect(await simulation.getByRole("progressbar").count()).toBe(0);
    expect((await seen()).told.length).toBeGreaterThan(0);
    const before = (await seen()).frames;
    await simulation.getByRole("button", { name: "Simulate" }).click();
    await simulation.getByText(/^Assumed: in 2030, 90% of 1,000,000 trials/).waitFor();
    // In one piece it would let none be drawn. How long the pieces are, `npm run bench` measures.
    expect((await seen()).frames - before).toBeGreaterThan(10);
    await simulation.getByRole("spinbutton", { name: "Trials" }).fill("10000");
    await simulation.getByText(/^Assumed: in 2030, 90% of 10,000 trials/).waitFor();
  });

  test("checks of all that was inserted are added, tell their verdict, and are redone in their place", async () => {
    await goTo("Verdicts!B2");
    await panel().getByRole("button", { name: "Add checks" }).click();
    await notice(/^All checks are met, in Checks!A1/);
    expect((await bench.read("Checks!B3")).value).toBe("OK");
    // What spoils one of them is told the next time.
    await bench.enter("Paths!I10", "=1/0");
    await bench.settled();
    await bench.click("Verdicts!A1");
    await panel().getByRole("button", { name: "Add checks" }).click();
    await notice(/At least one is not met/);
    expect((await bench.read("Checks!B3")).value).toMatch(/^Wrong: 1 of /);

    // One insertion more needs a line more, where somebody has written meanwhile.
    const filled = (await values("Checks!A1:A40")).flatMap(([value], row) => (value === null ? [] : [row]));
    const below = filled.at(-1)! + 2;
    await bench.enter(`Checks!A${below}`, "my note");
    await goTo("One more!B2");
    const bridge = await openSection("From the report to a scenario");
    await insert(bridge, "From the report to a scenario", false);
    await notice(/Inserted in 'One more'!B2/);
    await panel().getByRole("button", { name: "Add checks" }).click();
    const dialog = pane.getByRole("dialog");
    await dialog.getByText(/“my note”/).waitFor();
    expect((await bench.read("Checks!B3")).value).toMatch(/^Wrong: 1 of /);
    await dialog.getByRole("button", { name: /new sheet/ }).click();
    await notice(/The checks stand in (?!Checks!)/);
    const left = (await values("Checks!A1:H40")).flat().filter((value) => value !== null);
    expect(left).toEqual(["my note"]);
  });
});

test("axe has nothing against the tab with all of it open, in any language or theme, nor is it cut off", async () => {
  const found: Record<string, unknown> = {};
  const look = async (place: string, wrong: string[]) => {
    const wide = await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wrong.length || wide > 0) found[place] = [...wrong, wide];
  };
  for (const language of ["zh-CN", "zh-TW", "en"]) {
    await pane.locator("header select").selectOption(language);
    await pane.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await look(language, await violations(pane));
  }
  for (const theme of ["dark", "contrast"] as const) {
    await chooseTheme(bench.page, pane, theme);
    await look(theme, await wrongColours(pane));
  }
  expect(found).toEqual({});
});

test("nothing was complained of in the console", () => expect(bench.complaints).toEqual([]));
