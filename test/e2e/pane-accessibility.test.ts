import type { Frame, Page } from "playwright-core";
import { connectBrowser } from "./connectBrowser";
import { themes, type Theme } from "../../workbench/options";
import { media, wears } from "./theme";
import { violations, wrongColours } from "./violations";

jest.setTimeout(180_000);

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

/** What is wrong with the greeting and each tab in a language and theme, by place. */
async function faults(language: string, theme: Theme, look: (frame: Frame) => Promise<string[]>) {
  await page.emulateMedia(media[theme]);
  await wears(page.mainFrame(), theme);
  await page.locator("header select").selectOption(language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  const found: Record<string, string[]> = {};
  const lookAt = async (place: string) => {
    const wrong = await look(page.mainFrame());
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      wrong.push("scrolls sideways");
    if (wrong.length) found[place] = wrong;
  };
  if ((await page.getByRole("tab").count()) === 0) {
    await page.locator("main h2[tabindex='-1']").waitFor();
    await lookAt("welcome");
    await page.locator("main button").first().click();
  }
  const tabs = await page.getByRole("tab").all();
  expect(tabs.length).toBeGreaterThan(2);
  for (const tab of tabs) {
    await tab.click();
    await page.locator("[role=tabpanel]:not([hidden]) :is(input, select, button)").first().waitFor();
    await lookAt((await tab.getAttribute("id"))!);
  }
  return found;
}

test.each(["en", "zh-CN", "zh-TW"])(
  "axe finds nothing wrong in any tab, and nothing is cut off at 320 px: %s",
  async (language) => expect(await faults(language, "light", violations)).toEqual({}),
);

test.each(themes.filter((theme) => theme !== "light"))(
  "colours can be told apart, and nothing is cut off at 320 px: %s",
  async (theme) => expect(await faults("en", theme, wrongColours)).toEqual({}),
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
