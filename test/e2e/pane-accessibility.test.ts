import type { Page } from "playwright-core";
import { connectBrowser } from "./connectBrowser";
import { themes } from "../../workbench/options";
import { media, wears } from "./theme";
import { violations } from "./violations";

jest.setTimeout(180_000);

const languages = ["en", "zh-CN", "zh-TW"];
let page: Page;
beforeAll(async () => {
  const { browser, site } = await connectBrowser();
  // The narrowest pane, where things come closest to each other.
  page = await browser.newPage({
    viewport: { width: 320, height: 720 },
    locale: "en",
    reducedMotion: "reduce",
  });
  await page.goto(`${site}/taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
});
afterAll(() => page?.context().browser()!.close());

const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(themes)(
  "axe finds nothing wrong in any tab or language, and nothing is cut off at 320 px: %s",
  async (theme) => {
    await page.emulateMedia(media[theme]);
    await wears(page.mainFrame(), theme);
    const found: Record<string, string[]> = {};
    const look = async (place: string) => {
      const wrong = await violations(page.mainFrame());
      if (wrong.length) found[place] = wrong;
      if ((await tooWide()) > 0) found[`${place}, width`] = ["scrolls sideways"];
    };
    for (const language of languages) {
      await page.locator("header select").selectOption(language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
      const welcome = page.locator("main h2[tabindex='-1']");
      if ((await page.getByRole("tab").count()) === 0) {
        await welcome.waitFor();
        await look(`welcome ${language}`);
        await page.locator("main button").first().click();
      }
      const tabs = await page.getByRole("tab").all();
      expect(tabs.length).toBeGreaterThan(2);
      for (const tab of tabs) {
        await tab.click();
        await page.locator("[role=tabpanel]:not([hidden]) :is(input, select, button)").first().waitFor();
        await look(`${await tab.getAttribute("id")} ${language}`);
      }
    }
    expect(found).toEqual({});
  },
);

test("a function's builder, and the help that comes back", async () => {
  await page.emulateMedia(media.light);
  await wears(page.mainFrame(), "light");
  await page.locator("header select").selectOption("en");
  await page.getByRole("tab", { name: "Functions" }).click();
  await page.getByRole("button", { name: /^FORECAST/ }).click();
  await page.getByRole("textbox", { name: "years" }).fill("2030");
  await page.getByText("27.5072624486198").waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.getByRole("button", { name: "What this is" }).click();
  await page.getByRole("button", { name: "Start" }).waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
});
