import type { Frame } from "playwright-core";
import { openCell } from "./openCell";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "segments");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

const segments = () => pane.locator("#panel-segments");
const inserted = () => pane.locator("#panel-inserted");
const show = (tab: string) => pane.locator(`#tab-${tab}`).click();
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();
const act = (name: string, action: string) =>
  inserted().getByRole("listitem").filter({ hasText: name }).getByRole("button", { name: action }).click();
/** Goes to a cell of a sheet, which is added where there is none. */
async function goTo(address: string) {
  await bench.enter(`${address.split("!")[0]}!Z99`, "");
  await bench.click(address);
}
const formulas = async (address: string) =>
  (await bench.readAll(address)).map((row) => row.map(({ formula }) => formula));
const values = async (address: string) =>
  (await bench.readAll(address)).map((row) => row.map(({ value }) => value));

test("an empty workbook is told what will be here", async () => {
  await show("inserted");
  await inserted().getByText("Nothing of the add-in’s is in this workbook yet").waitFor();
});

describe("a segment table", () => {
  test("is found where it stands, by its kind and name", async () => {
    await show("segments");
    await segments().getByRole("treeitem", { name: "Region", exact: true }).click();
    for (const [name, share] of [
      ["Americas", "50"],
      ["Europe, Middle East & Africa", "30"],
      ["Asia-Pacific", "20"],
    ]) {
      await segments()
        .getByRole("textbox", { name: `${name} Share 2026`, exact: true })
        .fill(share!);
    }
    await goTo("Plan!B2");
    await segments().getByRole("button", { name: "Insert table" }).click();
    await notice(/Inserted in Plan!B2:O18/);
    await show("inserted");
    await inserted().getByRole("heading", { name: "Region 2025–2032" }).waitFor();
    await inserted().getByText("LLM_Segments_1 · Plan!B2:O18").waitFor();
  });

  test("refreshed after rows were inserted above and shares changed, it has its rows and formulas, and the user's shares", async () => {
    await bench.settled();
    // Three rows above, by the grid's own command, as a person inserts them.
    await bench.click("Plan!A1");
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("1:3").insert("Down");
        await context.sync();
      });
    });
    await bench.calculate("Shares!B10:B12", [[0.6], ["=0.3-0.1"], [0.2]]);
    // An accident: the formula of Asia-Pacific in 2026 is overwritten.
    await bench.calculate("Plan!F18", 7);
    await show("inserted");
    await bench.click("Plan!A2");
    await inserted().getByText("LLM_Segments_1 · Plan!B5:O21").waitFor();
    await act("LLM_Segments_1", "Put back what is missing");
    await notice(/One row or formula of Region 2025–2032 is back/);
    await bench.settled();
    expect(await values("Plan!B16:C18")).toEqual([
      ["Americas", 0.6],
      ["Europe, Middle East & Africa", expect.closeTo(0.2, 12)],
      ["Asia-Pacific", 0.2],
    ]);
    expect((await bench.read("Shares!B11")).formula).toBe("=0.3-0.1");
    // By hand: 12.12 × 0.6, × 0.2, × 0.2.
    const parts = (await values("Plan!F16:F19")).map(([value]) => value as number);
    [7.272, 2.424, 2.424, 12.12].forEach((expected, i) => expect(parts[i]).toBeCloseTo(expected, 12));
    await act("LLM_Segments_1", "Put back what is missing");
    await notice(/Nothing of Region 2025–2032 was missing/);
  });

  test("as values it holds no formulas of the add-in, alive again it calculates", async () => {
    const before = await formulas("Plan!B5:O21");
    const shown = await values("Plan!B5:O21");
    await act("LLM_Segments_1", "As values");
    await notice(/cells of Region 2025–2032 are plain values now/);
    await inserted()
      .getByText(/· Values$/)
      .waitFor();
    expect(await inserted().getByRole("button", { name: "Put back what is missing" }).count()).toBe(0);
    await bench.settled();
    const frozen = await formulas("Plan!B5:O21");
    expect(frozen.flat().filter((formula) => String(formula).includes("LLM."))).toEqual([]);
    expect(await values("Plan!B5:O21")).toEqual(shown);
    await act("LLM_Segments_1", "Live again");
    await notice(/formulas of Region 2025–2032 are back/);
    await bench.settled();
    expect(await formulas("Plan!B5:O21")).toEqual(before);
    expect(await values("Plan!B5:O21")).toEqual(shown);
  });

  test("as ordinary formulas it shows the same, follows its inputs without the add-in, and comes alive again", async () => {
    const before = await formulas("Plan!B5:O21");
    const shown = await values("Plan!B5:O21");
    const same = async () => {
      const now = await values("Plan!B5:O21");
      // Fourteen digits: a spreadsheet rounds at each step.
      for (const [r, row] of now.entries()) {
        for (const [c, cell] of row.entries()) {
          const expected = shown[r]![c];
          if (typeof expected !== "number") expect(cell).toEqual(expected);
          else expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
        }
      }
    };
    await act("LLM_Segments_1", "As ordinary formulas");
    await notice(/cells of Region 2025–2032 are ordinary formulas now/);
    await inserted()
      .getByText(/· Ordinary formulas$/)
      .waitFor();
    await inserted().getByRole("heading", { name: "Report's figures" }).waitFor();
    await bench.settled();
    const native = await formulas("Plan!B5:O21");
    expect(native.flat().filter((formula) => /LLM\.[A-Z]/.test(String(formula)))).toEqual([]);
    await same();
    // By hand: 12.12 at the stated growth rate, 12.12 × 1.2219, by the method of the estimated figure.
    const method = (await values("Plan!B5:C12")).findIndex(([label]) => label === "Method");
    await bench.calculate(`Plan!C${5 + method}`, "estimate");
    expect((await bench.read("Plan!G15")).value).toBeCloseTo(14.809428, 12);
    await bench.calculate(`Plan!C${5 + method}`, "published");
    await act("LLM_Segments_1", "Live again");
    await notice(/formulas of Region 2025–2032 are back/);
    await bench.settled();
    expect(await formulas("Plan!B5:O21")).toEqual(before);
    expect(await values("Plan!B5:O21")).toEqual(shown);
    await act("LLM_Data", "Remove");
    await pane.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await notice(/Removed: Report.s figures/);
  });

  test("changed while it held values, it says what to do", async () => {
    await act("LLM_Segments_1", "As values");
    await notice(/plain values now/);
    const cell = (await formulas("Plan!F15:F15"))[0]![0];
    expect(cell).toBeNull();
    const kept = (await bench.read("Plan!F15")).value as number;
    await bench.calculate("Plan!F15", 1);
    await act("LLM_Segments_1", "Live again");
    await notice(/is no longer what took the place of its formulas: F15/);
    await bench.calculate("Plan!F15", kept);
    await act("LLM_Segments_1", "Live again");
    await notice(/formulas of Region 2025–2032 are back/);
  });

  test("is led to, and its actions stand in the panel of the selected cell, too", async () => {
    await goTo("Elsewhere!A1");
    await act("LLM_Segments_1", "Go to");
    await openCell(pane);
    const cell = pane.getByRole("region", { name: "Selected cell" });
    await cell.getByText("Part of Region 2025–2032.").waitFor();
    await cell.getByRole("button", { name: "As values" }).waitFor();
    await cell.getByRole("button", { name: "Put back what is missing" }).click();
    await notice(/Nothing of Region 2025–2032 was missing/);
    expect(await cell.getByRole("button", { name: "Go to" }).count()).toBe(0);
  });

  test("gets a check block, whose master check tells red from green", async () => {
    await goTo("Plan!A1");
    await inserted().getByRole("button", { name: "Add checks" }).click();
    await notice(/All checks are met/);
    await inserted()
      .getByText(/LLM_Checks · Checks!A1/)
      .waitFor();
    await bench.calculate("Shares!B12", 0.3);
    await inserted().getByRole("button", { name: "Redo the checks" }).click();
    await notice(/At least one is not met/);
    // Nothing has been lost, and yet all is not well: shares of 110%.
    await act("LLM_Segments_1", "Put back what is missing");
    await notice(
      /Nothing of Region 2025–2032 was missing.*still not met, in Plan!B\d+: Wrong: 2026 adds up to 110%/,
    );
    await bench.calculate("Shares!B12", 0.2);
    await act("LLM_Checks", "Remove");
    await pane.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await notice(/Removed: Checks/);
  });

  test("is removed only when told so, and undone by one step", async () => {
    const before = await formulas("Plan!B5:O21");
    const shown = await values("Plan!B5:O21");
    await act("LLM_Segments_1", "Remove");
    const dialog = pane.getByRole("dialog");
    await dialog
      .getByText(/Plan!B5:O21 is emptied: \d+ filled cells would be lost, \d+ of them formulas/)
      .waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(await formulas("Plan!B5:O21")).toEqual(before);
    await act("LLM_Segments_1", "Remove");
    await dialog.getByRole("button", { name: "Remove" }).click();
    await notice(/Removed: Region 2025–2032/);
    await bench.settled();
    expect((await values("Plan!B5:O21")).flat().every((value) => value === null || value === "")).toBe(true);
    await inserted().getByText("LLM_Segments_1").waitFor({ state: "detached" });
    await bench.page.evaluate(() => window.workbench.undo());
    await bench.settled();
    expect(await formulas("Plan!B5:O21")).toEqual(before);
    expect(await values("Plan!B5:O21")).toEqual(shown);
    await bench.click("Plan!B6");
    await inserted().getByText("LLM_Segments_1 · Plan!B5:O21").waitFor();
  });

  test("that takes its shares from a share table is named before that is removed", async () => {
    await act("LLM_Shares_1", "Remove");
    const dialog = pane.getByRole("dialog");
    await dialog
      .getByText("A table takes its shares from it and will show none: Region 2025–2032.")
      .waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
  });

  test("was handled without an error in the page", () => {
    expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
  });
});
