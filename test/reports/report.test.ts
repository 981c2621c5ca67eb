import { engine } from "../../src/edition";
import { namesOf } from "../../src/engine/segments/axes";
import { report } from "../../src/reports/llm-2026/report";
import type { Segment } from "../../src/reports/types";

// Every expected value here was copied by hand from the report's own pages, not from src/reports.

const axis = (name: string) => report.axes.find((a) => a.name.en === name)!;

/** "2" is the second segment, "1.3" the third below the first. */
function segmentAt(axisName: string, path: string): Segment {
  const [top, sub] = path.split(".").map((n) => Number(n) - 1);
  const segment = axis(axisName).segments[top!]!;
  return sub === undefined ? segment : segment.children![sub]!;
}

const countOf = (segments: readonly Segment[]): number =>
  segments.reduce((n, { children = [] }) => n + 1 + countOf(children), 0);

describe("figures", () => {
  test.each([
    ["base", 2025, "10.18", "101.8"],
    ["estimate", 2026, "12.12", "121.2"],
    ["forecast", 2032, "41.44", "414.4"],
  ] as const)("%s: %d, USD %s billion, %s yi", (role, year, value, valueInYi) => {
    expect(report.figures).toContainEqual({ role, year, value, valueInYi });
  });

  test("are three, in the order of their years", () => {
    expect(report.figures.map(({ role }) => role)).toEqual(["base", "estimate", "forecast"]);
  });

  test("the stated growth rate, the same in both editions", () => {
    expect(report.cagrPercent).toEqual({ en: "22.19", zh: "22.19" });
  });

  test("title and product code", () => {
    expect(report.title.en).toMatch(
      /^Large Language Model Market by Offering, .*, Industry Vertical - Global Forecast 2026-2032$/,
    );
    expect(report.code).toBe("1988294");
    expect([report.currency, report.unit]).toEqual(["USD", "billion"]);
  });
});

// Copied from the Chinese edition's title in its parts, and the same in traditional characters.
describe("the title of the Chinese edition", () => {
  test.each([
    ["zh-CN", ["大规模语言模型市场", "年全球市场预测", "类型", "模态", "应用程式", "产业", "划分"]],
    ["zh-TW", ["大規模語言模型市場", "年全球市場預測", "類型", "模態", "應用程式", "產業", "劃分"]],
  ] as const)("in %s", (language, [market, forecast, type, modality, application, industry, cut]) => {
    const [before, years, inBrackets] = report.title[language].split(/[：（]/);
    expect([before, years]).toEqual([market, `2026-2032${forecast}`]);
    const listed = inBrackets!.split(/[、和]/);
    expect(listed).toEqual([
      "以交付方式",
      type,
      modality,
      "部署模式",
      "部署方法",
      application,
      `${industry}${cut}）`,
    ]);
    const named = [listed[0]!.slice(1), ...listed.slice(1, -1), industry].map((name) =>
      engine.findAxis(name),
    );
    expect(named).toEqual(report.axes.filter(({ regional }) => !regional));
  });
});

describe("axes", () => {
  // The axes' order and names are the title's; the paragraph is where the text comes to them.
  test.each([
    [1, "Offering", 5 + 2, "Segmentation", 1],
    [2, "Type", 5, "Segmentation", 2],
    [3, "Modality", 4, "Segmentation", 3],
    [4, "Deployment Mode", 3 + 2, "Segmentation", 3],
    [5, "Deployment", 2, "Segmentation", 3],
    [6, "Application", 6, "Segmentation", 4],
    [7, "Industry Vertical", 6, "Segmentation", 4],
    [8, "Region", 3, "Regions", 1],
  ])("%d is %s, with %d names, told of in %s %d", (position, name, names, section, paragraph) => {
    const found = report.axes[position - 1]!;
    expect(found.name.en).toBe(name);
    expect(countOf(found.segments)).toBe(names);
    expect(found.place).toEqual({ section, paragraph });
  });

  test("there are eight", () => expect(report.axes).toHaveLength(8));

  test.each([
    ["Offering", "1", "services"],
    ["Offering", "1.1", "consulting"],
    ["Offering", "1.2", "development & integration"],
    ["Offering", "1.3", "support & maintenance"],
    ["Offering", "2", "software"],
    ["Offering", "2.1", "closed-source large language models"],
    // "variants" of the same in the text
    ["Offering", "2.2", "open-source large language models"],
    ["Type", "1", "autoregressive language models"],
    ["Type", "2", "encoder-decoder models"],
    ["Type", "3", "multilingual models"],
    ["Type", "4", "pre-trained & fine-tuned models"],
    ["Type", "5", "transformer-based models"],
    ["Modality", "1", "audio"],
    ["Modality", "2", "images"],
    ["Modality", "3", "text"],
    ["Modality", "4", "video"],
    ["Deployment Mode", "1", "cloud"],
    ["Deployment Mode", "1.1", "hybrid"],
    ["Deployment Mode", "1.2", "private"],
    ["Deployment Mode", "1.3", "public"],
    ["Deployment Mode", "2", "on-premise"],
    ["Deployment", "1", "cloud"],
    ["Deployment", "2", "on-premises"],
    ["Application", "1", "chatbots & virtual assistants"],
    ["Application", "2", "code generation"],
    ["Application", "3", "content generation"],
    ["Application", "4", "customer service"],
    ["Application", "5", "language translation"],
    ["Application", "6", "sentiment analysis"],
    ["Industry Vertical", "1", "banking, financial services & insurance"],
    ["Industry Vertical", "2", "healthcare & life sciences"],
    ["Industry Vertical", "3", "information technology & telecommunication"],
    ["Industry Vertical", "4", "manufacturing"],
    ["Industry Vertical", "5", "media & entertainment"],
    ["Industry Vertical", "6", "retail & e-commerce"],
    ["Region", "1", "americas"],
    ["Region", "2", "europe, middle east & africa"],
    ["Region", "3", "asia-pacific"],
  ])("%s, segment %s is %s", (name, path, printed) => {
    expect(segmentAt(name, path).name.en.toLowerCase()).toBe(printed);
  });

  // What the Chinese edition prints; where its word is not one that mainland readers use, docs/data.md says so.
  test.each([
    ["Deployment", "部署方法"],
    ["Deployment Mode", "部署模式"],
    ["Industry Vertical", "产业"],
    ["Modality", "模态"],
    ["Offering", "交付方式"],
    ["Type", "类型"],
  ])("%s is %s in the Chinese edition", (name, printed) => {
    expect(axis(name).name["zh-CN"]).toBe(printed);
  });

  test.each([
    ["Offering", "1", "服务"],
    ["Offering", "1.1", "咨询"],
    ["Offering", "1.2", "开发与整合"],
    ["Region", "1", "美洲"],
  ])("%s, segment %s is %s in the Chinese edition", (name, path, printed) => {
    expect(segmentAt(name, path).name["zh-CN"]).toBe(printed);
  });

  // Copied from the Chinese edition, and the same in traditional characters.
  test.each([
    ["Offering", "2", "软体", "軟體"],
    ["Offering", "1.3", "支援与维护", "支援與維護"],
    ["Offering", "1.1", "咨询", "諮詢"],
    ["Offering", "2.1", "封闭式源大型语言模型", "封閉式源大型語言模型"],
    ["Offering", "2.2", "开放原始码变体", "開放原始碼變體"],
  ])("%s, segment %s goes by %s and %s, too", (name, path, ...printed) => {
    expect(namesOf(segmentAt(name, path).name)).toEqual(expect.arrayContaining(printed));
  });

  test.each([
    ["Application", "应用程式", "應用程式"],
    ["Offering", "交付模式", "交付方式"],
  ])("%s goes by %s and %s, too", (name, ...printed) => {
    expect(namesOf(axis(name).name)).toEqual(expect.arrayContaining(printed));
    for (const own of printed) expect(engine.findAxis(own).name.en).toBe(name);
  });

  test.each([
    ["2", 2],
    ["3", 3],
  ])("region %s is told of in the Regions section's paragraph %d", (path, paragraph) => {
    expect(segmentAt("Region", path).place).toEqual({ section: "Regions", paragraph });
  });
});

describe("findings", () => {
  // A row's length is the section's number of paragraphs, counted in the English text.
  const findingsInParagraph = {
    Scope: [4, 3],
    Technology: [3, 3, 4],
    Tariffs: [5, 4, 3],
    Segmentation: [5, 3, 4, 4],
    Regions: [5, 5, 5],
    Competition: [3, 4, 3],
    Recommendations: [5, 4, 3],
    Methodology: [3, 5, 1],
    Conclusion: [2, 4, 2],
  };

  test("the topics are the sections in the report's order", () => {
    expect(report.topics.map(({ id }) => id)).toEqual(Object.keys(findingsInParagraph));
  });

  test.each(Object.entries(findingsInParagraph))("%s: %j findings in its paragraphs", (topic, counts) => {
    const paragraphs = report.findings.filter((f) => f.topic === topic).map((f) => f.paragraph);
    expect(counts.map((_, i) => paragraphs.filter((p) => p === i + 1).length)).toEqual(counts);
    expect(paragraphs).toHaveLength(counts.reduce((a, b) => a + b));
  });

  test("each is one short statement", () => {
    const lengths = report.findings.map(({ text }) => text.en.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(180);
    const several = report.findings.filter(({ text }) =>
      Object.values(text).some((own) => /[.!?] |。./.test(own)),
    );
    expect(several).toEqual([]);
  });
});

test("nothing in the report can be changed", () => {
  const loose: string[] = [];
  const visit = (value: unknown, place: string) => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) loose.push(place);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${place}.${key}`);
  };
  visit(report, "report");
  expect(loose).toEqual([]);
  expect(() => Object.assign(report.figures[0]!, { value: "11" })).toThrow(TypeError);
});

describe("a finding says neither more nor less than its paragraph", () => {
  const findingOf = (id: string) => report.findings.find((finding) => finding.id === id)!.text;

  // Read against the report's own paragraphs: on the left what each of them says, on the right what none of them does.
  test.each([
    ["tariffs-2-4", /ease.*friction.*favour/i, /no one failure|halts/i],
    ["segmentation-1-3", /strategy and governance.*resilient/i, /project's life/i],
    ["segmentation-2-1", /frame/i, /decide/i],
    ["segmentation-3-4", /shapes/i, /decides/i],
    ["technology-3-2", /favours/i, /gain most/i],
    ["regions-3-1", /marked by/i, /comes from/i],
    ["conclusion-1-2", /best place/i, /bring lasting gains/i],
    ["recommendations-2-4", /hiring and partnering.*balanced/i, /^Specialist/],
    ["recommendations-2-1", /pipelines.*versioned/i, /keep versions/i],
  ])("%s", (id, said, unsaid) => {
    expect(findingOf(id).en).toMatch(said);
    expect(findingOf(id).en).not.toMatch(unsaid);
  });

  // Standard terms: cloud capacity is no industrial output, infrastructure no mere installation.
  test("in Chinese, by the terms of the field", () => {
    const texts = report.findings.map(({ text }) => `${text["zh-CN"]}${text["zh-TW"]}`).join("");
    expect(texts).not.toMatch(/产能|產能|整批|推理设施|推論設施|的设施|的設施/);
    expect(texts).toMatch(/推理基础设施/);
    expect(texts).toMatch(/推論基礎設施/);
  });
});
