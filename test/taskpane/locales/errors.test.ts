import { describeProblem } from "../../../src/engine/errors/describeProblem";
import { english } from "../../../src/engine/errors/english";
import type { Problem, ProblemCode } from "../../../src/engine/errors/problem";
import { wording as simplified } from "../../../src/taskpane/locales/zh-CN/errors";
import { wording as traditional } from "../../../src/taskpane/locales/zh-TW/errors";

const chinese = { "zh-CN": simplified, "zh-TW": traditional };
const codes = Object.keys(english.sentences) as ProblemCode[];
const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** A problem of that code, its values told apart by their names. */
const made = (code: ProblemCode) =>
  ({
    code,
    values: Object.fromEntries(names(english.sentences[code]).map((name) => [name, `<${name}>`])),
  }) as unknown as Problem;

describe.each(Object.entries(chinese))("the errors in %s", (_, wording) => {
  test("have a sentence for every code, and no other", () =>
    expect(Object.keys(wording.sentences).sort()).toEqual([...codes].sort()));

  test.each(codes)("%s takes the values that the English one takes", (code) =>
    expect(names(wording.sentences[code]).sort()).toEqual(names(english.sentences[code]).sort()),
  );

  test.each(codes)("%s is a sentence of its own script", (code) => {
    const said = describeProblem(made(code), wording);
    expect(said).toMatch(/[^。]。$/);
    expect(said.match(/<\w+>/g)?.sort() ?? []).toEqual(
      names(english.sentences[code])
        .map((name) => `<${name}>`)
        .sort(),
    );
    // A sign around a value is the same everywhere.
    if (/[a-z]{3}/.test(english.sentences[code].replace(/\{\w+\}/g, ""))) expect(said).toMatch(/[一-鿿]/);
    expect(said.replace(/<\w+>/g, "")).not.toMatch(/\b(?:is|are|the|has|needs|not|enter)\b/);
  });
});

test.each(codes)("%s is a sentence in English, with one full stop", (code) => {
  const said = describeProblem(made(code), english);
  expect(said).toMatch(/[^.]\.$/);
  expect(said).not.toMatch(/[{}]|undefined/);
});

test("the two Chinese scripts are not mixed", () => {
  // Characters that one script writes differently from the other, common in these sentences.
  const simplifiedOnly = /[这为时来过对应还没选择单计数据输该报错误间区围试权阶务类语细径]/;
  const traditionalOnly = /[這為時來過對應還沒選擇單計數據輸該報錯誤間區圍試權階務類語細徑]/;
  expect(Object.values(simplified.sentences).filter((said) => traditionalOnly.test(said))).toEqual([]);
  expect(Object.values(traditional.sentences).filter((said) => simplifiedOnly.test(said))).toEqual([]);
});
