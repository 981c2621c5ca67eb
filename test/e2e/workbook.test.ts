import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

/** What the pane would have Excel do, as its own code does it: with the library that is in its page. */
const inPane = <T>(work: string) => bench.pane().evaluate(work) as Promise<T>;

describe("a native chart", () => {
  test("is drawn over the cells from what they hold, and anew when they change", async () => {
    await bench.enter("Charted!A1:C2", [
      ["2026", "2027", "2028"],
      ["=LLM.FORECAST(A1)", "=LLM.FORECAST(B1)", "=LLM.FORECAST(C1)"],
    ]);
    await bench.settled();
    await inPane(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Charted");
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("A2:C2"), "Rows");
      chart.title.text = "Growing";
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A1:C1"));
      chart.setPosition("A4", "F18");
      sheet.activate();
      await context.sync();
    })`);
    const heights = () =>
      bench.page.$$eval('svg[aria-label^="Growing"] circle', (dots) =>
        dots.map((dot) => Number(dot.getAttribute("cy"))),
      );
    await bench.page.waitForSelector('svg[aria-label^="Growing"]');
    const [first, second, third] = await heights();
    // Published values grow year by year, so that the points climb.
    expect(first).toBeGreaterThan(second!);
    expect(second).toBeGreaterThan(third!);
    await bench.enter("Charted!A1", "2032");
    await bench.settled();
    await bench.page.waitForFunction(
      (before) =>
        Number(document.querySelector('svg[aria-label^="Growing"] circle')?.getAttribute("cy")) < before!,
      first,
    );
  });
});
