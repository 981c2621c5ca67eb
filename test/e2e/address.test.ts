import type { AxeResults, RunOptions } from "axe-core";
import type { Tour } from "../../workbench/page/tour";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { axeSource } from "./violations";

declare const axe: {
  run(context: { include: string[]; exclude: string[] }, options: RunOptions): Promise<AxeResults>;
};

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

/** What axe has against the parts of the page that are the workbench's own; the add-in's page has its own tests. */
async function violations() {
  if (!(await bench.page.evaluate(() => "axe" in window))) await bench.page.evaluate(axeSource);
  const { violations } = await bench.page.evaluate(() =>
    axe.run(
      { include: ["#bar", "#splitter", "#pane", "#explanation", "#choices"], exclude: ["#pane iframe"] },
      { iframes: false, resultTypes: ["violations"], selectors: false },
    ),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const tour = async () =>
  ((await (await fetch(`${bench.address}/examples.json`)).json()) as { tour: Tour }).tour;

/** Relative luminance by WCAG, of a colour as getComputedStyle gives it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)!.map((part) => {
    const c = Number(part) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colours of an element's text and of what is behind it. */
const coloursOf = (selector: string) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  for (let behind = element; behind; behind = behind.parentElement) {
    const { backgroundColor } = getComputedStyle(behind);
    if (backgroundColor !== "rgba(0, 0, 0, 0)") return [getComputedStyle(element).color, backgroundColor];
  }
})()`;

// WCAG 2.2: 4.5 to 1 for text (1.4.3), 7 to 1 where more is asked for (1.4.6).
describe.each([
  ["en", "light", "LLM Market · Workbench", "Tour", 4.5],
  ["zh-CN", "dark", "大语言模型市场 · 演示环境", "导览", 4.5],
  ["zh-TW", "contrast", "大型語言模型市場 · 示範環境", "導覽", 7],
] as const)("an address that asks for %s and %s", (language, theme, title, tourName, leastContrast) => {
  const isDark = theme !== "light";
  beforeAll(async () => {
    // The address has its way, whatever the browser prefers.
    await bench.page.emulateMedia({ colorScheme: isDark ? "light" : "dark" });
    await bench.page.setViewportSize({ width: 1400, height: 900 });
    await bench.reopen(`?language=${language}&theme=${theme}`);
  }, 60_000);

  test("the words are of the language, and no key of a missing one shows", async () => {
    expect(await bench.page.title()).toBe(title);
    expect(await bench.page.locator("html").getAttribute("lang")).toBe(language);
    const shown = await bench.page.locator("body").innerText();
    expect(shown).not.toMatch(/\b(sheets|ui|docs|design)(-[a-z]+)*\.[a-z-]+(\.|\b)/i);
    const label = await bench.page.locator("#bar .ribbon button").first().innerText();
    expect(/\p{Script=Han}/u.test(label)).toBe(language !== "en");
  });

  test("the theme is the page's and the pane's, and can be read", async () => {
    await bench.pane().getByRole("heading", { level: 1 }).waitFor();
    const pairs = [
      await bench.pane().evaluate(coloursOf("h1")),
      await bench.pane().evaluate(coloursOf("p")),
      await bench.page.evaluate(coloursOf("#bar h1")),
      await bench.page.evaluate(coloursOf("#bar label")),
      await bench.page.evaluate(coloursOf("#pane h2")),
    ] as [string, string][];
    for (const [text, background] of pairs) {
      const [low, high] = [luminance(text), luminance(background)].sort((a, b) => a - b);
      expect((high! + 0.05) / (low! + 0.05)).toBeGreaterThanOrEqual(leastContrast);
      expect(luminance(background) < 0.2).toBe(isDark);
    }
  });

  test("the tour tells the market, a scenario, a split and the report's checks, without an error", async () => {
    const cells = await bench.readAll(`${tourName}!A1:L60`);
    const { parts } = await tour();
    const values = cells.flat().map(({ value }) => value);
    for (const { title } of parts) if (title) expect(values).toContain(title[language]);
    expect(cells.flat().filter(({ error }) => error)).toEqual([]);
    const at = (address: string) => {
      const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!;
      return cells[Number(row) - 1]!["ABCDEFGHIJKL".indexOf(column!)]!.value;
    };
    // The report's figures; half of 41.44; (1 + 22.74% + 1%) a year over six years, to the cent.
    expect([at("C8"), at("C15"), at("I24"), at("I26")]).toEqual([10.18, 41.44, 20.72, 41.44]);
    expect(at("C24")).toBeCloseTo(12.12 * ((41.44 / 12.12) ** (1 / 6) + 0.02 - 0.01) ** 6, 6);
    // 22.21% follows from the figures, 22.19% is printed: 0.02 points.
    expect(String(at("E36"))).toMatch(/0\.02/);
  });

  test("the tour's story fits on one screen, its chart is drawn, and the report's checks come below", async () => {
    const top = await bench.page.evaluate(() => window.workbench.rect("B1").y);
    const bottom = await bench.page.evaluate(() => window.workbench.rect("B32").y);
    expect(bottom - top).toBeLessThanOrEqual(700);
    expect(await bench.page.locator("svg.chart circle").count()).toBe(8);
  });

  test("the tour shows every text whole: within its column, or over empty ones", async () => {
    const cells = await bench.readAll(`${tourName}!A1:L60`);
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
    expect(left + widths.slice(1, 9).reduce((sum, width) => sum + width, 0)).toBeLessThan(right - scrollBar);
  });

  test("an error's explanation can be read, and axe finds nothing against what is ours", async () => {
    const sheet = language === "en" ? "Sheet1" : "工作表1";
    await bench.enter(`${sheet}!B2:B4`, [["=LLM.FORECAST(2050)"], ["=LLM.FORECAST({2027;2028})"], ["x"]]);
    await bench.settled();
    await bench.click(`${sheet}!B3`);
    const card = bench.page.locator("#explanation");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/^#SPILL!\n.{10,}/s);
    expect(await violations()).toEqual([]);
    await bench.click(`${sheet}!D2`);
    await bench.type("=LLM.FORECAST(2030,");
    await bench.page.locator("#choices").waitFor();
    expect(await violations()).toEqual([]);
    await bench.press("Escape");
    await bench.press("Escape");
  });
});

test("nothing was asked of any other machine, and nothing complained of", () => {
  const others = bench.requests.filter(
    (url) => !url.startsWith(`${bench.address}/`) && !/^(data|blob|about):/.test(url),
  );
  expect(others).toEqual([]);
  expect(bench.requests.length).toBeGreaterThan(20);
  expect(bench.complaints).toEqual([]);
});
