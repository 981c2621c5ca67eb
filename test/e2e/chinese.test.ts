import { openCell } from "./openCell";
import { openTab } from "./openTab";
import { openWorkbench } from "./openWorkbench";

jest.setTimeout(180_000);

/** Three English words in a row are a sentence that somebody forgot; names are shorter, lists have commas. */
const sentences = (text: string) =>
  text
    .split("\n")
    .filter((line) => !/LLM[._]|^=/.test(line))
    .filter((line) => /(?:\b[a-z]{2,}\b +){2}[a-z]{2,}\b/i.test(line));

test.each([
  ["zh-CN", "2050 年不在 published 路径之内", "插入", "B3“我的”"],
  ["zh-TW", "2050 年不在 published 路徑之內", "插入", "B3「我的」"],
] as const)(
  "what goes wrong is said in the pane's language: %s",
  async (language, message, insert, obstacle) => {
    const bench = await openWorkbench({ language });
    try {
      const pane = await openTab(bench, "functions");
      const cell = pane.locator("section:has(#cell-toggle)");
      await openCell(pane);
      await bench.calculate("Errors!A1:A3", [
        ["=LLM.FORECAST(2050)"],
        ['=LLM.SPLIT("Deployment",2030,{"Cloud",0.5;"On-Premises",0.6})'],
        ['=LLM.SEGMENT("Regoin")'],
      ]);
      const said: string[] = [];
      for (const [at, text] of [
        ["A1", message],
        ["A2", "1.1"],
        ["A3", "Region"],
      ]) {
        await bench.click(`Errors!${at}`);
        await cell.getByText(text!).first().waitFor();
        said.push(await cell.innerText());
      }
      // The builder says so before it is in a cell.
      await pane
        .locator("#panel-functions button")
        .filter({ hasText: /^FORECAST/ })
        .first()
        .click();
      await pane.locator("#panel-functions input").first().fill("2050");
      await pane.locator("#panel-functions").getByText(message).waitFor();
      said.push(await pane.locator("#panel-functions [class]").last().innerText());
      // What is in the way.
      await bench.enter("Taken!B3", "我的");
      await bench.click("Taken!B2");
      await pane.locator("#panel-functions input").first().fill("2028-2030");
      await pane.locator("#panel-functions").getByText("18.2589").waitFor();
      await pane
        .locator("#panel-functions")
        .getByRole("button", { name: insert, exact: true })
        .first()
        .click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByText(obstacle).waitFor();
      said.push(await dialog.innerText());
      await dialog.getByRole("button").last().click();
      for (const tab of ["forecast", "segments", "scenarios", "insights", "inserted"]) {
        await pane.locator(`#tab-${tab}`).click();
        await pane.locator(`#panel-${tab} :is(button, p, input, div)`).first().waitFor();
        await pane.waitForTimeout(500);
        said.push(await pane.locator(`#panel-${tab}`).innerText());
      }
      expect(said.flatMap(sentences)).toEqual([]);
    } finally {
      await bench.close();
    }
  },
);
