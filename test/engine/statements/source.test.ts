import { engine, report } from "../../../src/edition";
import { thrown } from "../thrown";

describe("a citation", () => {
  // Sections and paragraphs: counted in the report's text.
  test.each<[unknown, string]>([
    [2025, "Market statistics, paragraph 1"],
    ["CAGR", "Market statistics, paragraph 1"],
    ["Title", "title"],
    ["標題", "title"],
    ["年複合成長率", "Market statistics, paragraph 1"],
    ["Offering", "Segmentation, paragraph 1"],
    ["交付方式", "Segmentation, paragraph 1"],
    ["Modality", "Segmentation, paragraph 3"],
    ["industry vertical", "Segmentation, paragraph 4"],
    ["media and entertainment", "Segmentation, paragraph 4"],
    ["Americas", "Regions, paragraph 1"],
    ["Europe, Middle East & Africa", "Regions, paragraph 2"],
    ["Cloud", "Segmentation, paragraph 3"],
    ["Deployment Mode > Cloud > Hybrid", "Segmentation, paragraph 3"],
    ["tariffs-2-1", "Tariffs, paragraph 2"],
  ])("of %p", (item, place) => {
    const citation = engine.source(item, "en");
    expect(citation.startsWith("Large Language Model Market by Offering")).toBe(true);
    expect(citation.endsWith(` (report code 1988294), ${place}`)).toBe(true);
  });

  test("comes in Chinese", () => {
    expect(engine.source("tariffs-2-1", "zh-CN")).toMatch(
      /^《.+》（报告编号 1988294），关税，英文版第 2 段$/,
    );
    expect(engine.source(2032, "zh-TW")).toMatch(/^《.+》（報告編號 1988294），市場統計資料，英文版第 1 段$/);
  });

  test("is there for every finding", () => {
    for (const { id, topic, paragraph } of report.findings) {
      expect(engine.source(id, "en")).toContain(`, ${topic}, paragraph ${paragraph}`);
    }
  });

  test("is not there for a year that is not printed, or for what the report does not know", () => {
    expect(thrown(() => engine.source(2030, "en"))).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("2025, 2026, 2032"),
    });
    expect(thrown(() => engine.source("Clud", "en"))).toMatchObject({
      kind: "value",
      message: expect.stringContaining("did you mean Cloud?"),
    });
  });
});
