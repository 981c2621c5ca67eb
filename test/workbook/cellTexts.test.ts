import { cellTexts, languageOfText } from "../../src/workbook/cellTexts/cellTexts";
import { nativeTexts } from "../../src/workbook/cellTexts/native";

const languages = ["en", "zh-CN", "zh-TW"] as const;
/** Those of ordinary formulas' figures and workings included. */
const all = nativeTexts("en");
const names = Object.keys(all) as (keyof typeof all)[];

test.each(languages)("no label is missing in %s", (language) => {
  expect(names.filter((name) => !nativeTexts(language)[name].trim())).toEqual([]);
});

test("the Chinese labels are in Chinese, with its own punctuation", () => {
  const wrong = (["zh-CN", "zh-TW"] as const).flatMap((language) =>
    names.filter((name) => {
      const text = nativeTexts(language)[name];
      // Marks, and what stands between two numbers.
      if (["comma", "colon", "ofChecks"].includes(name)) return /[,:]/.test(text);
      return !/\p{Script=Han}/u.test(text) || /\p{Script=Han}[,:;()]|[,:;()]\p{Script=Han}/u.test(text);
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(languages)(
  "the three verdicts begin differently in %s, so that each gets its colour",
  (language) => {
    const { ok, open, wrong } = cellTexts(language);
    const verdicts = [ok, open, wrong];
    for (const one of verdicts)
      for (const other of verdicts) expect(one !== other && one.startsWith(other)).toBe(false);
  },
);

test("a label is known in whatever language it was inserted", () => {
  for (const language of languages)
    expect(languageOfText(cellTexts(language).enterShares, "enterShares")).toBe(language);
  expect(languageOfText("Totals", "total")).toBeNull();
  expect(languageOfText(2030, "total")).toBeNull();
});

test("labels that an earlier version wrote are known still", () => {
  expect(languageOfText("正确", "ok")).toBe("zh-CN");
  expect(languageOfText("錯誤", "wrong")).toBe("zh-TW");
  expect(languageOfText("來源", "source")).toBe("zh-TW");
  expect(languageOfText("正确", "wrong")).toBeNull();
});
