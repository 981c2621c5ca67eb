/** @jest-environment ./test/taskpane/pageWithWorkbook.js */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readMetadata } from "../../../scripts/metadata.js";
import type { Catalogue } from "../../../src/taskpane/functions/catalogue";
import { FunctionBuilder } from "../../../src/taskpane/functions/FunctionBuilder";
import { findCall } from "../../../src/workbook/formulas/formula";
import { openWorkbook, type TestWorkbook } from "../../workbook/support/workbook";
import { violations } from "../axe";
import { openDialogsInPage } from "../dialogs";
import { loadFunctions } from "../functionsInPage";
import { renderInPane } from "../renderInPane";

openDialogsInPage();
// Every sync waits until the grid has calculated.
jest.setTimeout(60_000);

let book: TestWorkbook;
let catalogue: Catalogue;
const back = jest.fn();
beforeAll(async () => {
  // Excel answers in its own time, and React shows it without being asked to.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await loadFunctions();
  catalogue = (await readMetadata()) as Catalogue;
  book = await openWorkbook();
});
afterEach(cleanup);
afterAll(() => book.close());

function open(id: string, edited?: { address: string; formula: string }) {
  const entry = catalogue.functions.find((one) => one.id === id)!;
  renderInPane(
    <FunctionBuilder
      entry={entry}
      enums={catalogue.enums}
      editing={edited ? { ...edited, call: findCall(edited.formula)! } : null}
      onBack={back}
    />,
  );
  return userEvent.setup();
}
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const result = () => within(screen.getByRole("region", { name: "Result" }));
const formula = () => result().getByText(/^=/).textContent;

describe("a new formula", () => {
  test("has a field for each argument, lists where only some values are accepted, and asks for what is missing", async () => {
    open("FORECAST");
    expect(screen.getAllByRole("textbox").map((box) => box.getAttribute("name") ?? box.id).length).toBe(3);
    expect(
      within(screen.getByRole("combobox", { name: "method" }))
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(expect.arrayContaining(["published", "smooth", "headline", "estimate", "endpoint"]));
    expect(await result().findByText(/years/)).toBeTruthy();
    expect(formula()).toBe("=LLM.FORECAST()");
    expect(await violations()).toEqual([]);
  });

  test("warns of a volatility that must have missed its percent sign", async () => {
    const user = open("BAND");
    await user.type(field("years"), "2030");
    await user.type(field("volatility"), "10");
    expect(
      await screen.findByText("10 is 1000% a year. If 10% is meant, enter it with the percent sign."),
    ).toBeTruthy();
    await user.type(field("volatility"), "%");
    expect(screen.queryByText(/is 1000% a year/)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test("is written as it is filled in, shows what it gives, and is inserted with room for its result", async () => {
    await book.sheet("New", "B2");
    await book.enter("New!B4", [["mine"]]);
    const user = open("FORECAST");
    await user.type(field("years"), "2028-2030");
    await user.selectOptions(screen.getByRole("combobox", { name: "method" }), "published");
    expect(formula()).toBe('=LLM.FORECAST({2028;2029;2030},"published")');
    // functions.md's worked value, computed with Python's decimal module at 50 digits.
    expect(await result().findByText("18.2589")).toBeTruthy();
    await user.click(result().getByRole("button", { name: "Insert" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/B4 “mine”/)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: /^Below/ }));
    await screen.findByText("Inserted in New!B6:B8.");
    expect((await book.formulas("New!B6"))[0]![0]).toBe('=LLM.FORECAST({2028;2029;2030},"published")');
  });

  test("reads the cells that it refers to", async () => {
    await book.sheet("Years", "A1");
    await book.enter("Years!A1", [[2030]]);
    const user = open("FORECAST");
    await user.type(field("years"), "Years!A1");
    expect(await result().findByText("27.5072624486198")).toBeTruthy();
    expect(formula()).toBe("=LLM.FORECAST(Years!A1)");
  });

  test("shows the message of a wrong argument before it is in a cell", async () => {
    const user = open("FORECAST");
    await user.type(field("years"), "2050");
    expect(await result().findByText(/headline/)).toBeTruthy();
    expect(result().getByText("#N/A")).toBeTruthy();
  });
});

describe("a formula of the sheet", () => {
  const address = "Edited!B2";
  const edited = { address, formula: '=ROUND(LLM.FORECAST(2030,"smooth"),2)' };
  const update = () => result().getByRole("button", { name: `Update ${address}` });
  beforeAll(() => book.sheet("Edited", "B2"));
  beforeEach(() => book.enter(address, [[edited.formula]]));

  test("is taken apart into its fields, and written back around the same rest", async () => {
    const user = open("FORECAST", edited);
    expect(field("years").value).toBe("2030");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "method" }).value).toBe("smooth");
    await user.clear(field("years"));
    await user.type(field("years"), "2031");
    await user.click(update());
    await screen.findByText("Inserted in Edited!B2.");
    expect(await book.formulas(address)).toEqual([['=ROUND(LLM.FORECAST(2031,"smooth"),2)']]);
    await user.clear(field("years"));
    await user.type(field("years"), "2032");
    await user.click(update());
    await screen.findByText("Inserted in Edited!B2.");
    expect(await book.formulas(address)).toEqual([['=ROUND(LLM.FORECAST(2032,"smooth"),2)']]);
  });

  test("is not put over another one that the cell holds by now", async () => {
    const user = open("FORECAST", edited);
    await book.enter(address, [["=1+1"]]);
    await user.clear(field("years"));
    await user.type(field("years"), "2031");
    await user.click(update());
    await screen.findByText(/another formula by now.*press Edit/);
    expect(await book.formulas(address)).toEqual([["=1+1"]]);
  });

  test("does not run into what a larger result would cover", async () => {
    const small = { address, formula: "=LLM.FORECAST(2030)" };
    await book.enter("Edited!B2:B3", [[small.formula], ["mine"]]);
    const user = open("FORECAST", small);
    await user.clear(field("years"));
    await user.type(field("years"), "2029-2030");
    await user.click(update());
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/B3 “mine”/)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(await book.formulas("Edited!B2:B3")).toEqual([[small.formula], ["mine"]]);
  });
});
