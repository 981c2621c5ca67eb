import simplified from "../../../src/functions/functions.zh-CN.json";
import traditional from "../../../src/functions/functions.zh-TW.json";
import searchWords from "../../../src/functions/searchWords.json";
import { searchFunctions } from "../../../src/taskpane/functions/searchFunctions";

const entry = (name: string, description: string, ...parameters: string[]) => ({
  id: name,
  name,
  description,
  parameters: parameters.map((parameter) => ({ name: parameter })),
});
const all = [
  entry("SERIES", "A table of the forecast by year.", "from", "to"),
  entry("FORECAST", "Market size for one year or several.", "years", "method"),
  entry("AXES", "The ways to cut the market."),
  entry("SOURCE", "按年份或名称给出引用", "item"),
];
const names = (query: string) => searchFunctions(all, query).map(({ name }) => name);

test("nothing typed shows everything, in its order", () => {
  expect(names(" ")).toEqual(["SERIES", "FORECAST", "AXES", "SOURCE"]);
});

test("a name's beginning comes before a word in a description", () => {
  expect(names("fore")).toEqual(["FORECAST", "SERIES"]);
});

test("every word has to be there, in whatever case, also in parameters", () => {
  expect(names("MARKET method")).toEqual(["FORECAST"]);
  expect(names("market nonsense")).toEqual([]);
});

test("a formula's beginning is taken for the name", () => {
  expect(names("=LLM.AX")).toEqual(["AXES"]);
});

test("Chinese finds, too", () => {
  expect(names("引用")).toEqual(["SOURCE"]);
});

/** The functions in a language, as far as its file of words says them. */
const entriesOf = (words: typeof simplified | typeof traditional) =>
  Object.entries(words.functions).map(([name, { description }]) => entry(name, description));
const english = Object.keys(simplified.functions).map((name) => entry(name, ""));

/** What the pane finds when it speaks one language and has fetched the others. */
const found = {
  en: (query: string) =>
    searchFunctions(english, query, [...entriesOf(simplified), ...entriesOf(traditional)]),
  "zh-CN": (query: string) =>
    searchFunctions(entriesOf(simplified), query, [...english, ...entriesOf(traditional)]),
  "zh-TW": (query: string) =>
    searchFunctions(entriesOf(traditional), query, [...english, ...entriesOf(simplified)]),
};

describe.each(["en", "zh-CN", "zh-TW"] as const)("the pane in %s", (language) => {
  // What a person means by each word: the function that gives it.
  test.each([
    ["预测", "FORECAST"],
    ["預測", "FORECAST"],
    ["增长率", "GROWTH"],
    ["增長率", "GROWTH"],
    ["成長率", "GROWTH"],
    ["细分市场", "SEGMENT"],
    ["細分市場", "SEGMENT"],
    ["市場區隔", "SEGMENT"],
    ["敏感度", "TORNADO"],
    ["敏感性", "TORNADO"],
    ["龙卷风", "TORNADO"],
    ["龍捲風", "TORNADO"],
    ["sensitivity", "TORNADO"],
    ["瀑布图", "BRIDGE"],
    ["瀑布圖", "BRIDGE"],
    ["waterfall", "BRIDGE"],
  ])("finds by %s what it means, before what only mentions it", (query, name) => {
    const names = found[language](query).map((one) => one.name);
    expect(names).toContain(name);
    expect(names.indexOf(name)).toBeLessThan(4);
  });

  test("finds by a word of either script's descriptions", () => {
    // 蒙特卡洛模拟 and 蒙地卡羅模擬 stand in the descriptions; 相同种子 and 相同種子 there alone.
    for (const query of ["相同种子", "相同種子"])
      expect(found[language](query).map(({ name }) => name)).toEqual(["SIMULATE"]);
  });
});

test("every function has words to be called by, in English and in both scripts; no other has", () => {
  expect(Object.keys(searchWords)).toEqual(Object.keys(simplified.functions));
  for (const words of Object.values(searchWords)) {
    expect(words).toBe(words.toLowerCase());
    expect(words).toMatch(/[a-z]+.*\p{Script=Han}/u);
  }
});
