/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { describeProblem, type Wording } from "../../src/engine/errors/describeProblem";
import { english } from "../../src/engine/errors/english";
import type { Problem } from "../../src/engine/errors/problem";
import exampleWords from "../../src/functions/exampleWords.json";
import parameterNames from "../../src/functions/parameterNames.json";
import examples from "../../src/functions/examples.json";
import { wording as simplified } from "../../src/taskpane/locales/zh-CN/errors";
import { wording as traditional } from "../../src/taskpane/locales/zh-TW/errors";

const wordings: Record<string, Wording> = { en: english, "zh-CN": simplified, "zh-TW": traditional };

/** A formula with the names that a language has for what it names. */
const inWords = (formula: string, language: string) => {
  const known: Record<string, Record<string, string>> = { ...exampleWords.names, ...exampleWords.inputs };
  return formula.replace(/"([^"]*)"/g, (all, text: string) =>
    known[text]?.[language] ? `"${known[text][language]}"` : all,
  );
};

/** A message about it, with the names that a person enters in the words of a language. */
const said = (problem: Problem, language: string) =>
  Object.entries(exampleWords.inputs as Record<string, Record<string, string>>).reduce(
    (text, [name, words]) => text.replaceAll(name, words[language] ?? name),
    describeProblem(problem, wordings[language]!),
  );

const pages = { en: "help.html", "zh-CN": "help.zh-CN.html", "zh-TW": "help.zh-TW.html" };

describe.each(Object.entries(pages))("the help page in %s", (language, file) => {
  const html = readFileSync(`dist/${file}`, "utf8");
  const page = new DOMParser().parseFromString(html, "text/html");

  test("has one script, its own, and nothing from elsewhere", () => {
    const fetched = [...page.querySelectorAll("script, link, img, iframe, [src]")];
    expect(fetched.map((one) => one.outerHTML)).toEqual(['<script src="help.js" defer=""></script>']);
    expect(existsSync("dist/help.js")).toBe(true);
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(page.documentElement.lang).toBe(language);
  });

  test("has a place for every function, with its words, its parameters and its examples", () => {
    const metadata = JSON.parse(
      readFileSync(`dist/functions${language === "en" ? "" : `.${language}`}.json`, "utf8"),
    ) as {
      functions: { id: string; description: string; parameters: { name: string; description: string }[] }[];
    };
    for (const { id, description, parameters } of metadata.functions) {
      const section = page.getElementById(id)!.closest("section")!;
      expect(page.querySelector(`a[href="#${id}"]`)).not.toBeNull();
      for (const text of [description, ...parameters.flatMap((p) => [p.name, p.description])]) {
        expect(section.textContent).toContain(text);
      }
      const list = (
        examples.functions as unknown as Record<
          string,
          { formula: string; note: Record<string, string>; problem?: Problem }[]
        >
      )[id]!;
      for (const { formula, note, problem } of list) {
        expect(section.textContent).toContain(inWords(formula, language));
        expect(section.textContent).toContain(note[language]);
        if (problem) expect(section.textContent).toContain(said(problem, language));
      }
    }
  });

  test("calls parameters by the language's words, too, and breaks no code inside a word", () => {
    const heads = [...page.querySelectorAll("#SPLIT ~ table th")].map((th) => th.textContent);
    const axis = { en: "axis", "zh-CN": "维度（axis）", "zh-TW": "維度（axis）" }[language];
    expect(heads[0]).toBe(axis);
    expect(html).not.toMatch(/overflow-wrap: anywhere|word-break/);
    expect(page.querySelectorAll("code wbr").length).toBeGreaterThan(20);
  });

  test("has a word for every parameter in both scripts", () => {
    const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
      functions: { id: string; parameters: { name: string }[] }[];
    };
    const used = functions.flatMap(({ id, parameters }) =>
      parameters.map(({ name }) => [`${id}.${name}`, name]),
    );
    const known = Object.keys(parameterNames);
    expect(used.filter((names) => !names.some((name) => known.includes(name!)))).toEqual([]);
    expect(known.filter((name) => !used.some((names) => names.includes(name)))).toEqual([]);
  });

  test("links to the other languages", () => {
    const links = [...page.querySelectorAll("nav a[hreflang]")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(Object.values(pages).filter((other) => other !== file));
  });
});
