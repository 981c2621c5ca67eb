/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { report } from "../../src/edition";

// What cannot take the report's names and years from src/reports says them again: docs/data.md lists it.
const languages = ["en", "zh-CN", "zh-TW"] as const;
const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");
const elements = [...manifest.querySelectorAll("*")];
const named = (localName: string, id?: string) =>
  elements.find((element) => element.localName === localName && (id === undefined || element.id === id))!;

/** The texts of an element of the manifest by language. */
function textsOf(element: Element) {
  const overrides = [...element.children].map((child) => [
    child.getAttribute("Locale")!,
    child.getAttribute("Value")!,
  ]);
  return { en: element.getAttribute("DefaultValue"), ...Object.fromEntries(overrides) } as unknown;
}

const [first, last] = [report.figures[0]!.year, report.figures.at(-1)!.year];

test("the manifest has the report's namespace, the add-in's name and the years", () => {
  expect(named("String", "Functions.Namespace").getAttribute("DefaultValue")).toBe(report.names.namespace);
  expect(textsOf(named("DisplayName"))).toEqual(report.names.product);
  expect(textsOf(named("String", "Group.Label"))).toEqual(report.names.product);
  const description = Object.values(textsOf(named("Description")) as Record<string, string>);
  expect(description).toHaveLength(languages.length);
  for (const text of description) expect(text).toMatch(new RegExp(`${first}.*${last}`));
});

test("the pane's page has the add-in's name", () => {
  const page = readFileSync("src/taskpane/taskpane.html", "utf8");
  expect(/<title>(.*)<\/title>/.exec(page)![1]).toBe(report.names.product.en);
});

test("the help page has the add-in's name in every language", () => {
  const titles = [...readFileSync("scripts/help.js", "utf8").matchAll(/^ {4}title: "(.*)",$/gm)];
  expect(titles).toHaveLength(languages.length);
  for (const [, title] of titles) expect(title).toContain(report.names.product.en);
});

test("the functions' methods have the years of the figures and of the paths' reach", () => {
  const source = readFileSync("src/functions/functions.ts", "utf8");
  const methods = /enum Method \{([^}]*)\}/.exec(source)![1]!;
  const years = [...methods.matchAll(/\/\*\* .*; (\d+) to (\d+) \*\//g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);
  const reach = [report.reach.first, report.reach.last];
  expect(years).toEqual([[first, last], [first, last], reach, reach, reach]);
});
