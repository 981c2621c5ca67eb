import { report } from "../../src/reports/llm-2026/report";
import type { Report } from "../../src/reports/types";
import { validate } from "../../src/reports/validate";

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
type Copy = Mutable<Report>;

function problemsAfter(change: (copy: Copy) => void): string[] {
  const copy = structuredClone(report) as Copy;
  change(copy);
  return validate(copy);
}

/** The same for a report without themes, each of which would miss its finding. */
const withoutThemes = (change: (copy: Copy) => void) =>
  problemsAfter((copy) => {
    copy.themes = [];
    change(copy);
  });

/** Where a finding stands in the whole list. */
const at = (id: string) => report.findings.findIndex((f) => f.id === id);

const finding = (copy: Copy, id: string) => copy.findings.find((f) => f.id === id)!;

test("the report's data has no problem", () => {
  expect(validate(report)).toEqual([]);
});

describe("a text", () => {
  test.each<[string, (copy: Copy) => void, string]>([
    [
      "missing in a language",
      (r) => Reflect.deleteProperty(r.axes[1]!.segments[0]!.name, "zh-TW"),
      "axes[1].segments[0].name.zh-TW is missing",
    ],
    ["empty", (r) => (r.axes[1]!.segments[0]!.name["zh-TW"] = ""), "axes[1].segments[0].name.zh-TW is empty"],
    ["of blanks only", (r) => (r.topics[2]!.name.en = "  "), "topics[2].name.en is empty"],
    [
      "with a blank at its end",
      (r) => (r.axes[3]!.segments[0]!.children![1]!.name.en = "Private "),
      "axes[3].segments[0].children[1].name.en has blanks around it",
    ],
    ["English in Chinese", (r) => (r.title["zh-CN"] = "Market"), "title.zh-CN has no Chinese characters"],
    ["Chinese in English", (r) => (r.title.en = "Market 市场"), "title.en has Chinese characters"],
    [
      "Simplified in Traditional",
      (r) => (r.topics[0]!.name["zh-TW"] = "研究范围"),
      "topics[0].name.zh-TW has characters of another script: 围",
    ],
    [
      "Traditional in Simplified",
      (r) => (r.topics[0]!.name["zh-CN"] = "研究範圍"),
      "topics[0].name.zh-CN has characters of another script: 範圍",
    ],
    [
      "a mainland word in Traditional",
      (r) => (r.axes[0]!.segments[1]!.name["zh-TW"] = "軟件"),
      "axes[0].segments[1].name.zh-TW says 軟件, which is not what its readers say",
    ],
    [
      "a Taiwanese word in Simplified",
      (r) => (r.axes[0]!.segments[1]!.name["zh-CN"] = "软体类"),
      "axes[0].segments[1].name.zh-CN says 软体, which is not what its readers say",
    ],
    [
      "with half-width punctuation",
      (r) => (r.axes[0]!.role["zh-CN"] = "服务,软件。"),
      "axes[0].role.zh-CN has half-width punctuation",
    ],
    [
      "a statement without its full stop",
      (r) => (finding(r, "tariffs-1-2").text.en = "Tariffs matter"),
      'findings["tariffs-1-2"].text.en does not end with a full stop',
    ],
    [
      "a Chinese statement without its full stop",
      (r) => (r.axes[7]!.segments[1]!.role!["zh-TW"] = "以隱私為先."),
      "axes[7].segments[1].role.zh-TW does not end with a full stop",
    ],
  ])("%s", (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

describe("a figure", () => {
  test.each<[string, (copy: Copy) => void, string]>([
    [
      "not a decimal",
      (r) => (r.figures[0]!.value = "10,18"),
      'figures[0].value "10,18" is not a decimal as printed',
    ],
    [
      "of which an edition prints something else",
      (r) => (r.figures[2]!.valueInYi = "414.5"),
      'figures[2].valueInYi "414.5" is not ten times 41.44, which is 414.4',
    ],
    [
      "with a digit less",
      (r) => (r.figures[1]!.value = "12.1"),
      'figures[1].valueInYi "121.2" is not ten times 12.1, which is 121',
    ],
    ["without a year", (r) => (r.figures[0]!.year = NaN), "figures[0].year NaN is not a whole number"],
    [
      "of a year too early",
      (r) => (r.figures[1]!.year = 2025),
      "figures[1].year 2025 does not come after 2025",
    ],
    [
      "of no role",
      (r) => Reflect.deleteProperty(r.figures[1]!, "role"),
      "figures have the role estimate 0 times instead of once",
    ],
    [
      "of the wrong role",
      (r) => ([r.figures[1]!.role, r.figures[2]!.role] = ["forecast", "estimate"]),
      "figures do not end with the forecast",
    ],
    [
      "beyond the reach of the paths",
      (r) => (r.reach.last = 2031),
      "reach 2000 to 2031 does not take in all figures",
    ],
    [
      "with its sign",
      (r) => (r.cagrPercent.zh = "22.19%"),
      'cagrPercent.zh "22.19%" is not a decimal as printed',
    ],
    ["of the publisher's code", (r) => (r.code = "A1"), 'code "A1" is not a number'],
    ["of the version", (r) => (r.version = "2026"), 'version "2026" is not "year.number"'],
  ])("%s", (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

describe("an axis", () => {
  test.each<[string, (copy: Copy) => void, string]>([
    [
      "with a name twice in one language, whatever the case",
      (r) => (r.axes[2]!.segments[3]!.name.en = "audio"),
      'axes[2].segments[3].name.en "audio" stands at axes[2].segments[0].name already',
    ],
    [
      "with a name twice on two levels",
      (r) => (r.axes[3]!.segments[0]!.children![0]!.name["zh-CN"] = "云端"),
      'axes[3].segments[0].children[0].name.zh-CN "云端" stands at axes[3].segments[0].name already',
    ],
    [
      "with another axis's name",
      (r) => (r.axes[4]!.name["zh-TW"] = "部署模式"),
      'axes[4].name.zh-TW "部署模式" stands at axes[3].name already',
    ],
    [
      "with another name that one of its segments has",
      (r) => (r.axes[1]!.name.aliases = ["多语言模型"]),
      'axes[1] has the name "多语言模型" twice, or empty',
    ],
    [
      "with another name that is empty",
      (r) => (r.axes[1]!.segments[0]!.name.aliases = [" "]),
      'axes[1] has the name " " twice, or empty',
    ],
    ["without segments", (r) => (r.axes[5]!.segments = []), "axes[5].segments is empty"],
    [
      "with an empty level",
      (r) => (r.axes[4]!.segments[0]!.children = []),
      "axes[4].segments[0].children is empty",
    ],
    [
      "at a paragraph that the report does not have",
      (r) => (r.axes[0]!.place.paragraph = 9),
      "axes[0].place is Segmentation 9, a paragraph without findings",
    ],
    [
      "with a segment at such a paragraph",
      (r) => (r.axes[7]!.segments[2]!.place!.paragraph = 4),
      "axes[7].segments[2].place is Regions 4, a paragraph without findings",
    ],
  ])("%s", (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

describe("a finding", () => {
  test.each<[string, (copy: Copy) => void, string[]]>([
    ["twice", (r) => (finding(r, "scope-1-2").id = "scope-1-1"), ['findings[1].id "scope-1-1" stands twice']],
    [
      "with the words of another",
      (r) => (finding(r, "scope-1-2").text["zh-TW"] = finding(r, "scope-1-1").text["zh-TW"]),
      [
        `findings["scope-1-2"].text.zh-TW "${report.findings[0]!.text["zh-TW"]}" stands at findings["scope-1-1"].text already`,
      ],
    ],
    [
      "whose id names another topic",
      (r) => (finding(r, "scope-1-2").id = "tariffs-1-9"),
      ['findings[1].id "tariffs-1-9" does not say topic Scope, paragraph 1 and a number'],
    ],
    [
      "whose id names another paragraph",
      (r) => (finding(r, "scope-1-2").paragraph = 2),
      ['findings[1].id "scope-1-2" does not say topic Scope, paragraph 2 and a number'],
    ],
    [
      "whose id has no number",
      (r) => (finding(r, "scope-1-2").id = "scope-1"),
      ['findings[1].id "scope-1" does not say topic Scope, paragraph 1 and a number'],
    ],
    [
      "before one with a smaller number",
      (r) => r.findings.unshift(...r.findings.splice(1, 1)),
      ['findings[1].id "scope-1-1" is out of sequence: number 1 after 2'],
    ],
    [
      "after a paragraph that has none",
      (r) => (r.findings = r.findings.filter((f) => f.topic !== "Tariffs" || f.paragraph !== 2)),
      [`findings[${at("tariffs-2-1")}].id "tariffs-3-1" is out of sequence: paragraph 3 after 1`],
    ],
    [
      "after the first paragraph went missing",
      (r) => (r.findings = r.findings.filter((f) => f.topic !== "Conclusion" || f.paragraph !== 1)),
      [`findings[${at("conclusion-1-1")}].id "conclusion-2-1" is out of sequence: paragraph 2 after 0`],
    ],
    [
      "of a topic that came before",
      (r) => r.findings.push(r.findings.shift()!),
      [`findings[${report.findings.length - 1}].id "scope-1-1" is out of the topics' order`],
    ],
    [
      "of a topic that is not listed",
      (r) => r.topics.pop(),
      report.findings
        .filter(({ topic }) => topic === "Conclusion")
        .map(({ id }) => `findings[${at(id)}].id "${id}" has a topic that is not listed`),
    ],
  ])("%s", (_, change, problems) => {
    expect(withoutThemes(change)).toEqual(problems);
  });

  test("none for a topic", () => {
    const problems = withoutThemes((r) => (r.findings = r.findings.filter((f) => f.topic !== "Tariffs")));
    expect(problems).toEqual(['topics[2] "Tariffs" has no finding']);
  });

  test("a gap in the numbers is no problem: ids are never given away again", () => {
    expect(withoutThemes((r) => (r.findings = r.findings.filter((f) => f.id !== "tariffs-1-2")))).toEqual([]);
  });
});

describe("an overlap", () => {
  test.each<[string, (copy: Copy) => void, string]>([
    ["not named", (r) => (r.overlaps = []), "overlaps do not name Deployment and Deployment Mode"],
    [
      "of axes that are not alike",
      (r) => r.overlaps.push({ axis: "Type", repeats: "Offering" }),
      "overlaps[1]: Type does not repeat Offering",
    ],
    [
      "of an axis that is not there",
      (r) => r.overlaps.push({ axis: "Type", repeats: "Price" }),
      "overlaps[1] does not name two axes",
    ],
  ])("%s", (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

test("a theme that rests on nothing", () => {
  expect(problemsAfter((r) => (r.themes[2]!.finding = "technology-9-1"))).toEqual([
    'themes[2].finding "technology-9-1" is none of the findings',
  ]);
});

test("a namespace that Excel would not have", () => {
  expect(problemsAfter((r) => (r.names.namespace = "LLM market"))).toEqual([
    'names.namespace "LLM market" is not made of capitals and digits',
  ]);
});

test("a topic listed twice", () => {
  const problems = problemsAfter((r) => r.topics.push(r.topics[0]!));
  expect(problems).toContain('topics[9].id "Scope" stands twice');
});

test("all problems are told at once", () => {
  const problems = problemsAfter((r) => {
    r.code = "";
    r.figures[0]!.value = "";
    r.axes[0]!.name.en = "";
  });
  expect(problems).toEqual([
    'code "" is not a number',
    'figures[0].value "" is not a decimal as printed',
    "axes[0].name.en is empty",
  ]);
});
