import type { Page } from "playwright-core";
import { connectBrowser } from "./connectBrowser";
import { violations, wrongColours } from "./violations";

jest.setTimeout(60_000);

let page: Page;
let site: string;
const complaints: string[] = [];
beforeAll(async () => {
  const connected = await connectBrowser();
  site = connected.site;
  page = await connected.browser.newPage({ viewport: { width: 450, height: 800 } });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
}, 60_000);
afterAll(() => page?.context().browser()!.close());

const open = (file: string) => page.goto(`${site}/${file}`);
const look = (text: string) => page.getByRole("searchbox").fill(text);
const shown = () => page.locator("main section:not([hidden]) h2").allInnerTexts();
const listed = () => page.locator("nav .index li:not([hidden])").allInnerTexts();
const told = () => page.getByRole("status").innerText();

// What belongs to a word was looked up in the functions' words by eye.
test.each([
  ["help.html", "Waterfall", ["BRIDGE"], "1 section"],
  // Words of its message, of an accepted value, and of an English page in a Chinese one.
  ["help.html", "did you mean axis region", ["SEGMENT"], "1 section"],
  ["help.html", "ｇｏｍｐｅｒｔｚ", ["SATURATE"], "1 section"],
  ["help.zh-CN.html", "桥图", ["BRIDGE"], "1 节"],
  ["help.zh-CN.html", "橋圖", ["BRIDGE"], "1 节"],
  ["help.zh-TW.html", "龙卷风", ["TORNADO"], "1 節"],
  ["help.zh-TW.html", "monte carlo", ["SIMULATE"], "1 節"],
])("%s is narrowed by %s to what has it", async (file, text, functions, sentence) => {
  await open(file);
  const all = await shown();
  await look(text);
  expect(await shown()).toEqual(functions);
  expect(await listed()).toEqual(functions);
  expect(await told()).toBe(sentence);
  await look("");
  expect(await shown()).toEqual(all);
  expect(await told()).toBe("");
});

test("nothing found is told with a way out, and a link to a section shows it", async () => {
  await open("help.html");
  await look("centaur");
  expect(await shown()).toEqual([]);
  expect(await told()).toMatch(/^Nothing found\. Try/);
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.evaluate(() => (location.hash = "CAGR"));
  await page.locator("section:has(#CAGR)").waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
});

test.each(["light", "dark"] as const)("axe finds nothing wrong, and nothing is wider: %s", async (theme) => {
  for (const [file, width] of [
    ["help.html", 320],
    ["help.zh-TW.html", 450],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await open(file);
    const look = theme === "light" ? violations : wrongColours;
    expect(await look(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  expect(complaints).toEqual([]);
});
