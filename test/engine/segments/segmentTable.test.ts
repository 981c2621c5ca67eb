import { engine, report } from "../../../src/edition";
import { entries, leavesOf } from "../../../src/engine/segments/axes";
import { parseView, segmentTable, views } from "../../../src/engine/segments/segmentTable";
import { thrown } from "../thrown";

describe("axes", () => {
  // The report's order of segmentation, and then the regions.
  test("stand in the report's order", () => {
    expect(engine.axisNames("en").flat()).toEqual([
      "Offering",
      "Type",
      "Modality",
      "Deployment Mode",
      "Deployment",
      "Application",
      "Industry Vertical",
      "Region",
    ]);
    expect(engine.axisNames("zh-TW").flat()).toHaveLength(8);
  });

  test("are found in every language", () => {
    for (const axis of report.axes) {
      for (const name of Object.values(axis.name).flat()) expect(engine.findAxis(` ${name} `)).toBe(axis);
    }
    expect(thrown(() => engine.findAxis("Regoin"))).toMatchObject({
      message: expect.stringContaining("did you mean Region?"),
    });
  });
});

describe("segments", () => {
  // Counted in the report: lowest-level segments of each axis.
  test.each([
    ["Offering", 5],
    ["Type", 5],
    ["Modality", 4],
    ["Deployment Mode", 4],
    ["Deployment", 2],
    ["Application", 6],
    ["Industry Vertical", 6],
    ["Region", 3],
  ])("of %s: %d leaves, in every view that lists them", (name, count) => {
    const axis = engine.findAxis(name);
    expect(leavesOf(axis)).toHaveLength(count);
    expect(segmentTable(axis, "leaves", "en", true)).toHaveLength(count);
    expect(segmentTable(axis, "tidy", "en", false)).toHaveLength(count);
  });

  test("that have none below them leave the sub-segment blank", () => {
    expect(segmentTable(engine.findAxis("Deployment Mode"), "tidy", "en", true)).toEqual([
      ["Segment", "Sub-segment"],
      ["Cloud", "Hybrid"],
      ["Cloud", "Private"],
      ["Cloud", "Public"],
      ["On-Premise", null],
    ]);
    expect(segmentTable(engine.findAxis("Deployment"), "tidy", "en", true)).toEqual([
      ["Segment"],
      ["Cloud"],
      ["On-Premises"],
    ]);
  });

  test("are laid out by view, tidy where none is named", () => {
    const axis = engine.findAxis("Deployment Mode");
    expect(segmentTable(axis, "top", "en", true)).toEqual([["Cloud"], ["On-Premise"]]);
    expect(segmentTable(axis, "outline", "en", true).flat()).toEqual([
      "Cloud",
      "  Hybrid",
      "  Private",
      "  Public",
      "On-Premise",
    ]);
    expect(parseView("")).toBe("tidy");
    expect(parseView("OUTLINE")).toBe("outline");
    expect(thrown(() => parseView("flat"))).toMatchObject({ kind: "value" });
  });

  test("come in Chinese in every view", () => {
    for (const view of views) {
      for (const cell of segmentTable(engine.findAxis("Offering"), view, "zh-CN", true).flat())
        expect(cell).toMatch(/\p{sc=Han}/u);
    }
  });

  test("are all entries of the register of names, with the axis above them", () => {
    const paths = entries(report).map(({ path }) => path.map(({ en }) => en).join("/"));
    expect(paths).toContain("Deployment Mode/Cloud/Hybrid");
    expect(new Set(paths).size).toBe(paths.length);
  });
});
