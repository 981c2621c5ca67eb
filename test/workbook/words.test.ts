import { languageOfWord, words, type Word } from "../../src/workbook/words";

const languages = ["en", "zh-CN", "zh-TW"] as const;
const names = Object.keys(words("en")) as Word[];

test.each(languages)("no label is missing in %s", (language) => {
  expect(names.filter((word) => !words(language)[word].trim())).toEqual([]);
});

test("the Chinese labels are in Chinese, with its own punctuation", () => {
  const wrong = (["zh-CN", "zh-TW"] as const).flatMap((language) =>
    names.filter((word) => {
      const text = words(language)[word];
      return !/\p{Script=Han}/u.test(text) || /\p{Script=Han}[,:;()]|[,:;()]\p{Script=Han}/u.test(text);
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(languages)(
  "the three verdicts begin differently in %s, so that each gets its colour",
  (language) => {
    const { ok, open, wrong } = words(language);
    const verdicts = [ok, open, wrong];
    for (const one of verdicts)
      for (const other of verdicts) expect(one !== other && one.startsWith(other)).toBe(false);
  },
);

test("a label is known in whatever language it was inserted", () => {
  for (const language of languages)
    expect(languageOfWord(words(language).enterShares, "enterShares")).toBe(language);
  expect(languageOfWord("Totals", "total")).toBeNull();
  expect(languageOfWord(2030, "total")).toBeNull();
});
