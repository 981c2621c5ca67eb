import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { readCells } from "../../scripts/readXlsx.js";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { violations } from "./violations";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await openTab(bench, "forecast");
}, 180_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const pane = () => bench.pane();
const notice = (text: RegExp) => pane().getByRole("status").filter({ hasText: text }).first();

/** What comes of a button: the file's name and its cells. */
async function download(button: Locator) {
  const [file] = await Promise.all([bench.page.waitForEvent("download"), button.click()]);
  const content = readFileSync(await file.path());
  return { name: file.suggestedFilename(), cells: readCells(content) };
}
type Cells = Awaited<ReturnType<typeof download>>["cells"];

/** The cells right of a label, in the first row of the sheet that begins with it. */
function row(cells: Cells, sheet: string, label: string) {
  const all = cells.get(sheet)!;
  const [at] = [...all].find(([address, { value }]) => /^A\d+$/.test(address) && value === label)!;
  return [..."BCDEFGHIJ"].map((column) => all.get(column + at.slice(1))?.value ?? null);
}

describe("the model workbook", () => {
  const section = () => pane().locator("details").filter({ hasText: "Model workbook" }).first();

  test("is downloaded in the language and along the path that were chosen, without a call of the add-in", async () => {
    await section().locator("summary").click();
    await pane().getByLabel("Method", { exact: true }).selectOption("headline");
    await section().getByText("Along the path chosen above: headline.").waitFor();
    const { name, cells } = await download(section().getByRole("button", { name: "Download" }));
    expect(name).toBe("LLM Market model.xlsx");
    await notice(/LLM Market model.xlsx is being downloaded/).waitFor();
    // By hand: 10.18 × 1.2219, the base figure at the stated rate.
    const market = row(cells, "Forecast", "Market size").filter((value) => typeof value === "number");
    expect(market[0]).toBe(10.18);
    expect(market[1]).toBeCloseTo(12.438942, 12);
    const formulas = [...cells.values()].flatMap((sheet) =>
      [...sheet.values()].map(({ formula }) => formula),
    );
    expect(formulas.filter((formula) => /\bLLM\.[A-Z]/i.test(formula ?? ""))).toEqual([]);
    await section().getByLabel("Language of the workbook").selectOption("zh-CN");
    const chinese = await download(section().getByRole("button", { name: "Download" }));
    expect([...chinese.cells.keys()][0]).toBe("关于");
    await section().getByLabel("Language of the workbook").selectOption("en");
    await pane().getByLabel("Method", { exact: true }).selectOption("published");
  });

  test("says at their fields what is wrong with shares and volatility", async () => {
    await section().getByLabel("Volatility a year").fill("-5");
    await section().getByText("Enter a volatility above 0%").waitFor();
    expect(await violations(pane())).toEqual([]);
    await section().getByLabel("Volatility a year").fill("12");
    await bench.enter("Shares!A1:B2", [
      ["Cloud", 0.7],
      ["On-Premises", 0.4],
    ]);
    await section().getByLabel("Shares of an axis").first().fill("Shares!A1:B2");
    await section().getByRole("button", { name: "Download" }).click();
    await section()
      .getByText(/sum to 1.1/)
      .waitFor();
    await bench.enter("Shares!B1", 0.6);
    const { cells } = await download(section().getByRole("button", { name: "Download" }));
    // By hand: 60% of 10.18.
    expect(row(cells, "Segments", "Cloud")).toContainEqual(0.6);
    const all = [...cells.get("Segments")!.values()].map(({ value }) => value);
    expect(all).toContainEqual(expect.closeTo(6.108, 12));
    await section().getByLabel("Shares of an axis").first().fill("");
    await section().getByLabel("Volatility a year").fill("");
  });

  test("comes by one press of the ribbon, too, in the pane's language", async () => {
    const button = bench.page.locator("#bar .ribbon").getByRole("button", { name: "Model workbook" });
    const { name, cells } = await download(button);
    expect(name).toBe("LLM Market model.xlsx");
    expect(row(cells, "Forecast", "Market size").slice(1, 3)).toEqual([10.18, 12.12]);
  });

  test("where the host does not open it as a workbook either, the download is offered again", async () => {
    await notice(/is being downloaded/)
      .getByRole("button", { name: "Open as a new workbook instead" })
      .click();
    const said = notice(/Excel did not open LLM Market model.xlsx/);
    await said.waitFor();
    await download(said.getByRole("button", { name: "Download instead" }));
  });
});

describe("what is inserted", () => {
  const inserted = () => pane().locator("#panel-inserted");
  const press = () => inserted().getByRole("button", { name: "Download as .xlsx" });

  test("is downloaded as ordinary formulas with the figures, cell by cell as it shows", async () => {
    await bench.enter("Copied!Z99", "");
    await bench.click("Copied!B2");
    await bench.page.locator("#bar .ribbon").getByRole("button", { name: "Insert forecast" }).click();
    await notice(/Inserted in Copied!B2/).waitFor();
    await openTab(bench, "inserted");
    await bench.settled();
    const shown = await bench.readAll("Copied!B2:E20");
    const { name, cells } = await download(press());
    expect(name).toMatch(/ \(ordinary formulas\)\.xlsx$/);
    expect([...cells.keys()]).toEqual(["Copied", "LLM data"]);
    const copied = cells.get("Copied")!;
    shown.forEach((row, r) =>
      row.forEach(({ value, error }, c) => {
        const at = `${"BCDE"[c]}${r + 2}`;
        expect([at, copied.get(at)?.value ?? ""]).toEqual([at, error ?? value ?? ""]);
      }),
    );
    const formulas = [...copied.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => /\bLLM\.[A-Z]/i.test(formula))).toEqual([]);
    const without = [...cells].flatMap(([sheet, all]) =>
      [...all].filter(([, cell]) => cell.value === null).map(([at]) => `${sheet}!${at}`),
    );
    expect(without).toEqual([]);
    expect(await bench.readAll("Copied!B2:E20")).toEqual(shown);
  });

  test("is named before where it becomes values, and is left where the person says so", async () => {
    await bench.calculate("Copied!H2", "=LLM.EXPLAIN(2030)");
    await bench.calculate("Copied!H3", "=Shares!B1*2");
    await press().click();
    const dialog = pane().getByRole("dialog", { name: "Download with ordinary formulas?" });
    await dialog.getByText(/One cell becomes a value.*LLM.EXPLAIN \(1\)/).waitFor();
    await dialog.getByText(/One more cell becomes a value: its formula refers to a sheet/).waitFor();
    expect(await violations(pane())).toEqual([]);
    await bench.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await press().click();
    const { cells } = await download(dialog.getByRole("button", { name: "Download as .xlsx" }));
    const { value, formula } = cells.get("Copied")!.get("H3")!;
    expect({ value, formula }).toEqual({ value: 1.2, formula: null });
    expect(cells.get("Copied")!.get("H2")!.value).toBe((await bench.read("Copied!H2")).value);
  });
});

test("was done without an error in the page", () => {
  expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
});
