// The texts of errors, for the help page. They stand in TypeScript, which types what they fill in.
import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { transform } from "@swc/core";

const describing = "src/engine/errors/describeProblem.ts";
/** Each language's wording: its file, and what that calls it. */
const wordings = {
  en: { file: "src/engine/errors/english.ts", name: "english" },
  "zh-CN": { file: "src/taskpane/locales/zh-CN/errors.ts", name: "wording" },
  "zh-TW": { file: "src/taskpane/locales/zh-TW/errors.ts", name: "wording" },
};

export const errorSources = [describing, ...Object.values(wordings).map(({ file }) => file)];

/** What a module exports that imports nothing but types. @param {string} file */
async function readModule(file) {
  const { code } = await transform(readFileSync(file, "utf8"), {
    swcrc: false,
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  const exported = {};
  compileFunction(code, ["exports"], { filename: file })(exported);
  return exported;
}

/** Gives a way to say a problem in each language. */
export async function readErrorTexts() {
  const { describeProblem } = await readModule(describing);
  const texts = {};
  for (const [language, { file, name }] of Object.entries(wordings)) {
    const { [name]: wording } = await readModule(file);
    texts[language] = (/** @type {unknown} */ problem) => describeProblem(problem, wording);
  }
  return texts;
}
