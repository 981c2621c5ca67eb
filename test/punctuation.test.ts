import { chineseLines } from "./chineseLines";

// How Chinese is set, after GB/T 15834 and the custom of both scripts: full-width marks without blanks, a blank where
// digits or Latin letters meet a character and nowhere else (`2026 年份额合计为 100%`).

interface Rule {
  readonly rule: string;
  readonly wrong: RegExp;
  /** What is right all the same, and why. */
  readonly except?: RegExp;
}

const rules: readonly Rule[] = [
  {
    rule: "a mark between or after characters is full-width",
    wrong: /\p{Script=Han}[,:;?!()]|[,;:?!()]\p{Script=Han}/u,
  },
  {
    rule: "a full-width mark has no blank beside it",
    // In a line of code the blank belongs to the code.
    wrong: /[，。：；、？！（）「」《》“”] |(?<=[^\s{]) [，。：；、？！）」》”]/u,
  },
  {
    rule: "no blank between two characters",
    wrong: /\p{Script=Han} +\p{Script=Han}/u,
    // A list of words.
    except: /searchWords\.json:/,
  },
  {
    rule: "no blank between 年 and what begins with a character",
    wrong: /年 \{(?:period|axis|row|segment|month)\}/u,
  },
  {
    rule: "no blank after an amount, which ends with 亿美元",
    wrong:
      /\{(?:low|high|first|last|ceiling|figure|total|median|reached|printed|market|here|report)\} \p{Script=Han}/u,
    // Years, whole numbers and scenarios, by names that amounts have elsewhere.
    except: /errors\.ts:|\{first\} 至 \{last\}|why\.estimates-middle|simulation\.band/,
  },
];

test.each(rules)("$rule", ({ wrong, except }) => {
  const found = chineseLines.filter(({ at, text }) => wrong.test(text) && !except?.test(`${at}: ${text}`));
  expect(found).toEqual([]);
});

test("the rules catch what they are for", () => {
  const caught = (text: string) => rules.filter(({ wrong }) => wrong.test(text)).map(({ rule }) => rule);
  expect(caught("份额合计为 100%， 2026")).toHaveLength(1);
  expect(caught("未完成: 请输入份额")).toHaveLength(1);
  expect(caught("2030 年 区域")).toHaveLength(1);
  expect(caught("{year} 年 {axis}")).toHaveLength(1);
  expect(caught("介于 {low} 与 {high} 之间")).toHaveLength(1);
  expect(caught("2026 年份额合计为 100%")).toEqual([]);
});
