import type { TourExample } from "../../workbench/page/tour";
import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

const examples = async () =>
  ((await (await fetch(`${bench.address}/examples.json`)).json()) as { tour: TourExample[] }).tour;

describe.each([
  ["en", "Tour"],
  ["zh-CN", "导览"],
  ["zh-TW", "導覽"],
] as const)("the tour in %s", (language, sheet) => {
  beforeAll(() => bench.reopen(`?language=${language}`), 60_000);

  test("computes every formula of the add-in's examples below its title, without an error", async () => {
    const cells = await bench.readAll(`${sheet}!A1:L60`);
    const tour = await examples();
    expect(tour.length).toBeGreaterThan(3);
    for (const { title, formula, rows, columns } of tour) {
      const row = cells.findIndex((line) => line.some((cell) => cell.formula === formula));
      const column = cells[row]!.findIndex((cell) => cell.formula === formula);
      expect(cells[row - 2]![column]!.value).toBe(title[language]);
      expect(cells[row - 1]![column]!.value).toBe(formula);
      const result = cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
      expect(result.flat().filter((cell) => cell.error)).toEqual([]);
      for (const line of result) expect(line[0]!.value).not.toBeNull();
    }
  });

  test("shows every text whole: within its column, or over empty ones", async () => {
    const cells = await bench.readAll(`${sheet}!A1:L60`);
    const widths = await bench.page.evaluate(() =>
      Array.from({ length: 12 }, (_, c) => window.workbench.rect(`${"ABCDEFGHIJKL"[c]}1`).width),
    );
    const texts = cells.flatMap((line, r) =>
      line.flatMap(({ value }, c) => {
        if (typeof value !== "string") return [];
        let room = widths[c]!;
        for (let next = c + 1; next < line.length && line[next]!.value === null; next++)
          room += widths[next]!;
        return [{ value, room, row: r + 1 }];
      }),
    );
    expect(texts.length).toBeGreaterThan(40);
    // In the font of the cells; headings are larger, and stand alone in their rows.
    const measured = await bench.page.evaluate((all) => {
      const pen = document.createElement("canvas").getContext("2d")!;
      pen.font = "10pt Arial";
      return all.map(({ value }) => pen.measureText(value).width);
    }, texts);
    expect(texts.filter(({ room }, index) => measured[index]! + 4 > room)).toEqual([]);

    // Beside the pane of a small screen, too.
    await bench.page.setViewportSize({ width: 1280, height: 800 });
    const right = await bench.page.evaluate(() => document.getElementById("splitter")!.offsetLeft);
    const scrollBar = 10;
    const left = await bench.page.evaluate(() => window.workbench.rect("B1").x);
    expect(left + widths.slice(1, 8).reduce((sum, width) => sum + width, 0)).toBeLessThan(right - scrollBar);
  });
});
