import type { Frame } from "playwright-core";
import { openTab } from "./openTab";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { violations } from "./violations";

let bench: Workbench;
let pane: Frame;
beforeAll(async () => {
  bench = await openWorkbench();
  pane = await openTab(bench, "insights");
}, 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const panel = () => pane.locator("#panel-insights");
const notice = (text: RegExp) => pane.getByRole("status").filter({ hasText: text }).first().waitFor();
const noteButton = (at: number) =>
  panel()
    .getByRole("button", { name: /^As a note: / })
    .nth(at);
const finding = (at: number) => panel().locator("li").nth(at).locator("div > div").first().innerText();
/** All notes of the workbook, by cell. */
const notes = () =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { notes } = context.workbook;
      notes.load("items/content");
      await context.sync();
      const cells = notes.items.map((note) => note.getLocation());
      cells.forEach((cell) => cell.load("address"));
      await context.sync();
      return Object.fromEntries(notes.items.map((note, i) => [cells[i]!.address, note.content]));
    }),
  );

test("a finding goes into a note with its citation, and one undo takes it away", async () => {
  await bench.enter("Model!B2", "12.12");
  await bench.click("Model!B2");
  const text = await finding(0);
  await noteButton(0).click();
  await notice(/The note is at Model!B2/);
  const [written, citation] = (await notes())["Model!B2"]!.split("\n");
  expect(written).toBe(text);
  // The citation is what the function says of the same finding, which stands in its id.
  expect(citation).toMatch(/Large Language Model.*\d/);
  expect((await bench.read("Model!B2")).value).toBe(12.12);
  await bench.page.evaluate(() => window.workbench.undo());
  expect(await notes()).toEqual({});
});

test("a note that is there is shown, and goes only when a person says so", async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Model").notes.add("B2", "Mine: ask Kim.");
      await context.sync();
    }),
  );
  const text = await finding(1);
  const dialog = pane.getByRole("dialog");
  await noteButton(1).click();
  await dialog.getByText("Mine: ask Kim.").waitFor();
  expect(await violations(pane)).toEqual([]);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await notes()).toEqual({ "Model!B2": "Mine: ask Kim." });

  await noteButton(1).click();
  await dialog.getByRole("button", { name: "Add below it" }).click();
  await notice(/The note is at Model!B2/);
  expect((await notes())["Model!B2"]).toMatch(new RegExp(`^Mine: ask Kim\\.\n\n${escaped(text)}\n`));

  await noteButton(1).click();
  await dialog.getByRole("button", { name: "Replace it" }).click();
  await dialog.waitFor({ state: "hidden" });
  await notice(/The note is at Model!B2/);
  await expect(notes().then((all) => all["Model!B2"]!.startsWith(text))).resolves.toBe(true);
});

test("on a protected sheet it says what to do", async () => {
  await bench.enter("Locked!A1", "1");
  await bench.click("Locked!A1");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Locked").protection.protect();
      await context.sync();
    }),
  );
  await noteButton(0).click();
  await notice(/Excel does not allow changes here/);
});

test("was done without an error in the page", () => {
  expect(bench.complaints.filter((text) => !/telemetry|404|localStorage/.test(text))).toEqual([]);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
