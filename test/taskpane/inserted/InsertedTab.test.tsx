/** @jest-environment ./test/taskpane/pageWithWorkbook.js */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../src/reports/types";
import { InsertedTab } from "../../../src/taskpane/inserted/InsertedTab";
import { openWorkbook, type TestWorkbook } from "../../workbook/support/workbook";
import { violations } from "../axe";
import { openDialogsInPage } from "../dialogs";
import { renderInPane } from "../renderInPane";

openDialogsInPage();
// Every sync waits until the grid has calculated.
jest.setTimeout(60_000);

let book: TestWorkbook;
beforeAll(async () => {
  // Excel answers in its own time, and React shows it without being asked to.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  book = await openWorkbook();
});
afterEach(cleanup);
afterAll(() => book.close());

/** A row of years with a formula of the grid in place of one of the add-in, which this page has not loaded. */
const row = [
  ["Year", "", 2026, 2027, 2028],
  ["Market size", "", "=IFERROR(LLM.NONE(C2),C2*2)", "=IFERROR(LLM.NONE(D2),D2*2)", 99],
];

const group = async (name: string) =>
  within((await screen.findByText(new RegExp(name), { selector: "li *" })).closest("li")!);
const offered = async (name: string) =>
  (await group(name)).getAllByRole("button").map((button) => button.textContent);
async function open(language: Language = "en") {
  renderInPane(<InsertedTab />, language);
  const user = userEvent.setup();
  return async (name: string, action: string) =>
    user.click((await group(name)).getByRole("button", { name: action }));
}

test("an empty workbook is told what will be here", async () => {
  await open();
  expect(await screen.findByText(/^Nothing of the add-in’s is in this workbook yet/)).toBeTruthy();
});

describe("a row of years", () => {
  beforeAll(async () => {
    await book.sheet("Row");
    await book.enter("Row!A2:E3", row);
    await book.run((context) =>
      context.workbook.names.add(
        "LLM_Forecast_1",
        context.workbook.worksheets.getItem("Row").getRange("A2:E3"),
      ),
    );
  });

  test("shows its kind, name and place, and only what it allows", async () => {
    await open();
    expect(await screen.findByText("LLM_Forecast_1 · Row!A2:E3")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Forecast 2026–2028" })).toBeTruthy();
    expect(await offered("LLM_Forecast_1")).toEqual([
      "Go to",
      "Put back what is missing",
      "As ordinary formulas",
      "As values",
      "Remove",
    ]);
    expect(await violations()).toEqual([]);
  });

  test("refreshed it has its formula again, and says how many came back", async () => {
    const act = await open();
    await act("LLM_Forecast_1", "Put back what is missing");
    expect(await screen.findByText(/^One row or formula of Forecast 2026–2028 is back/)).toBeTruthy();
    expect(await book.formulas("Row!E3")).toEqual([["=IFERROR(LLM.NONE(E2),E2*2)"]]);
    await act("LLM_Forecast_1", "Put back what is missing");
    expect(await screen.findByText(/Nothing of Forecast 2026–2028 was missing/)).toBeTruthy();
  });

  test("as values it is called so and can be brought back to life, in Chinese, too", async () => {
    const act = await open("zh-CN");
    await act("LLM_Forecast_1", "转为数值");
    expect(await screen.findByText(/预测 2026–2028 的 3 个单元格现为纯数值/)).toBeTruthy();
    // By hand: twice each year.
    expect(await book.formulas("Row!C3:E3")).toEqual([[4052, 4054, 4056]]);
    expect(await screen.findByText("LLM_Forecast_1 · Row!A2:E3 · 数值")).toBeTruthy();
    expect(await offered("LLM_Forecast_1")).toEqual(["转到", "恢复实时公式", "转为普通公式", "删除"]);
    await act("LLM_Forecast_1", "恢复实时公式");
    expect(await screen.findByText("预测 2026–2028 的加载项公式已恢复。")).toBeTruthy();
    expect((await book.formulas("Row!D3"))[0]![0]).toBe("=IFERROR(LLM.NONE(D2),D2*2)");
  });

  test("a failure says what to do, and can be tried again", async () => {
    await book.enter("Row!D3", [["=LLM.NONE(D2)"]]);
    const act = await open();
    await act("LLM_Forecast_1", "As values");
    expect(await screen.findByText(/Mend that cell, then try again/)).toBeTruthy();
    await book.enter("Row!D3", [["=IFERROR(LLM.NONE(D2),D2*2)"]]);
    await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/3 cells of Forecast 2026–2028 are plain values now/)).toBeTruthy();
  });

  test("what no ordinary formula gives is named, and nothing changes before it is agreed to", async () => {
    const user = userEvent.setup();
    const act = await open();
    await act("LLM_Forecast_1", "As ordinary formulas");
    const dialog = within(await screen.findByRole("dialog"));
    expect(
      dialog.getByText(/^3 cells become values, since no ordinary formulas give them: LLM.NONE \(3\)/),
    ).toBeTruthy();
    expect(dialog.getByText("No cell gets an ordinary formula.")).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(await book.formulas("Row!C3")).toEqual([[4052]]);
  });

  test("is not removed before what would be lost is named and agreed to", async () => {
    const user = userEvent.setup();
    const act = await open();
    await act("LLM_Forecast_1", "Remove");
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/Row!A2:E3 is emptied: 8 filled cells would be lost, none of them/)).toBeTruthy();
    expect(dialog.getByText(/The 3 formulas kept for it/)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect((await book.formulas("Row!A3"))[0]![0]).toBe("Market size");
    await act("LLM_Forecast_1", "Remove");
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Remove" }));
    expect(await screen.findByText("Removed: Forecast 2026–2028.")).toBeTruthy();
    expect((await book.formulas("Row!A2:E3")).flat().join("")).toBe("");
  });
});

test("the focus does not get lost with the button that had it", async () => {
  await book.sheet("Two");
  await book.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Two");
    context.workbook.names.add("LLM_Band_1", sheet.getRange("A1"));
    context.workbook.names.add("LLM_Band_2", sheet.getRange("A2"));
  });
  const act = await open();
  await act("LLM_Band_1", "Remove");
  await userEvent
    .setup()
    .click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^What the add-in has put/));
});

test("one whose cells are gone can only be removed", async () => {
  await book.run((context) => context.workbook.worksheets.getItem("Two").delete());
  await open();
  expect(await screen.findByText(/Its cells have been deleted/)).toBeTruthy();
  expect(await offered("LLM_Band_2")).toEqual(["Remove"]);
});
