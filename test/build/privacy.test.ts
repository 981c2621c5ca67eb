/** @jest-environment jsdom */
import { readFileSync } from "node:fs";

const pages = { en: "", "zh-CN": ".zh-CN", "zh-TW": ".zh-TW" };

describe.each(Object.entries(pages))("the privacy page in %s", (language, suffix) => {
  const read = (file: string) =>
    new DOMParser().parseFromString(readFileSync(`dist/${file}${suffix}.html`, "utf8"), "text/html");
  const page = read("privacy");

  test("needs no script and nothing from elsewhere, and is in its language", () => {
    expect(page.querySelectorAll("script, link, img, iframe, [src]")).toHaveLength(0);
    expect(page.documentElement.lang).toBe(language);
    const paragraphs = [...page.querySelectorAll("main p")].map(({ textContent }) => textContent!);
    expect(paragraphs).toHaveLength(4);
    for (const text of paragraphs) expect(/\p{Script=Han}/u.test(text)).toBe(language !== "en");
  });

  test("links to the other languages, and is linked from the help, to which the manifest leads", () => {
    const others = [...page.querySelectorAll("nav a[hreflang]")].map((link) => link.getAttribute("href"));
    const files = Object.values(pages).map((other) => `privacy${other}.html`);
    expect(others).toEqual(files.filter((file) => file !== `privacy${suffix}.html`));
    expect(read("help").querySelector(`a[href="privacy${suffix}.html"]`)).not.toBeNull();
    expect(readFileSync("manifest.xml", "utf8")).toMatch(/<SupportUrl DefaultValue="[^"]+\/help\.html"/);
  });
});
