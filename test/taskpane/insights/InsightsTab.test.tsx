/** @jest-environment ./test/taskpane/pageWithWorkbook.js */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { report } from "../../../src/edition";
import type { Language } from "../../../src/reports/types";
import { InsightsTab } from "../../../src/taskpane/insights/InsightsTab";
import { openWorkbook, type TestWorkbook } from "../../workbook/support/workbook";
import { violations } from "../axe";
import { openDialogsInPage } from "../dialogs";
import { loadFunctions } from "../functionsInPage";
import { renderInPane } from "../renderInPane";

openDialogsInPage();
// Every sync waits until the grid has calculated.
jest.setTimeout(60_000);

let book: TestWorkbook;
beforeAll(async () => {
  // Excel answers in its own time, and React shows it without being asked to.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await loadFunctions();
  book = await openWorkbook();
});
afterEach(cleanup);
afterAll(() => book.close());

const first = report.findings[0]!;
const topicOf = (id: string) => report.topics.find((topic) => topic.id === id)!;
const items = () => within(screen.getAllByRole("list")[0]!).getAllByRole("listitem");
function open(language: Language = "en") {
  renderInPane(<InsightsTab />, language);
  return userEvent.setup();
}
const note = (cell: string) =>
  book.run(async (context) => {
    const found = context.workbook.notes.getItemOrNullObject(cell);
    found.load("content");
    await context.sync();
    return found.isNullObject ? null : found.content;
  });

describe("browsing", () => {
  test("all findings are there in the report's order, with where they stand", async () => {
    open();
    expect(items()).toHaveLength(report.findings.length);
    expect(items()[0]!.textContent).toContain(first.text.en);
    expect(items()[0]!.textContent).toContain(
      `${topicOf(first.topic).name.en}, paragraph ${first.paragraph}`,
    );
    expect(await violations()).toEqual([]);
  });

  test("a topic shows its own, in the pane's language", async () => {
    const user = open("zh-TW");
    const topic = report.topics[2]!;
    await user.selectOptions(screen.getByRole("combobox"), topic.id);
    const own = report.findings.filter((finding) => finding.topic === topic.id);
    expect(items()).toHaveLength(own.length);
    expect(items()[0]!.textContent).toContain(own[0]!.text["zh-TW"]);
  });

  test("a search forgives a letter, and says what to do where nothing is found", async () => {
    const user = open();
    const search = screen.getByRole("searchbox");
    await user.type(search, "tarifs");
    await waitFor(() => expect(items()[0]!.textContent).toMatch(/tariff/i));
    await user.clear(search);
    await user.type(search, "zebrafish");
    expect(await screen.findByText(/Try another word/)).toBeTruthy();
  });
});

describe("inserting", () => {
  test("a finding goes into a cell as text, and its citation below it as a formula", async () => {
    await book.sheet("Cells", "B2");
    const user = open();
    await user.click(screen.getByRole("button", { name: `Insert: ${first.text.en}` }));
    expect(await screen.findByText("Inserted in Cells!B2:B3.")).toBeTruthy();
    expect(await book.formulas("Cells!B2:B3")).toEqual([
      [first.text.en],
      [`=LLM.SOURCE("${first.id}","en")`],
    ]);
  });

  test("as a note it holds finding and citation; a note that is there is kept unless a person says otherwise", async () => {
    await book.sheet("Notes", "C3");
    const user = open();
    const button = screen.getByRole("button", { name: `As a note: ${first.text.en}` });
    await user.click(button);
    expect(await screen.findByText("The note is at Notes!C3.")).toBeTruthy();
    const written = (await note("Notes!C3"))!;
    const [text, citation] = written.split("\n");
    expect(text).toBe(first.text.en);
    expect(citation).toContain(topicOf(first.topic).name.en);
    expect(await book.formulas("Notes!C3")).toEqual([[""]]);

    await user.click(button);
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/./, { selector: "blockquote" }).textContent).toBe(written);
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(await note("Notes!C3")).toBe(written);

    await user.click(button);
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Add below it" }));
    await screen.findByText("The note is at Notes!C3.");
    expect(await note("Notes!C3")).toBe(`${written}\n\n${written}`);
  });

  test("where Excel has no notes for add-ins, none are offered", () => {
    const { requirements } = Office.context;
    const supported = jest
      .spyOn(requirements, "isSetSupported")
      .mockImplementation((_, version) => Number(version) < 1.18);
    open();
    expect(screen.queryAllByRole("button", { name: /^As a note/ })).toEqual([]);
    expect(screen.getAllByRole("button", { name: /^Insert: / }).length).toBe(report.findings.length);
    supported.mockRestore();
  });
});
