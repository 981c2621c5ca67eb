import fc from "fast-check";
import { boundOf, effectOf, effectText } from "../../../src/taskpane/scenarios/effectText";
import { scenarioPaths } from "../../../src/taskpane/scenarios/scenarioPaths";

describe("an effect as typed", () => {
  // What Excel makes of the same text followed by a percent sign.
  test.each([
    ["-3.3", -0.033],
    ["−3 %", -0.03],
    ["+0,5", 0.005],
    ["", null],
    ["little", "wrong"],
    ["--1", "wrong"],
  ])("%j is %j", (text, expected) => expect(effectOf(text)).toBe(expected));

  test("shows as a text that is read back as the same effect", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (millionths) => {
        const effect = Number(`${millionths}e-6`);
        expect(effectOf(effectText(effect))).toBe(effect);
      }),
    );
  });
});

test.each([
  ["2028", 2028],
  [" ", null],
  ["28", "wrong"],
  ["2028.5", "wrong"],
])("the year %j is %j", (text, expected) => expect(boundOf(text)).toBe(expected));

describe("the paths of a block", () => {
  const block = (effect: unknown) => ({
    reference: "LLM_Assumptions",
    scenario: "Downside",
    scenarios: ["Downside", "Base"],
    scenarioCells: "Sheet1!$D$1:$E$1",
    nameCells: ["Sheet1!$D$1", "Sheet1!$E$1"],
    cells: [
      ["Driver", "From", "To", "Downside", "Base"],
      ["Tariffs", 2026, 2026, effect, ""],
    ],
  });

  test("lead away from the report's where an effect says so, and are called assumed there", () => {
    const paths = scenarioPaths(block(-0.05), "Report");
    const [downside, base] = paths.scenarios;
    // By hand: 10.18 × (12.12 ÷ 10.18 − 0.05) = 12.12 − 0.509.
    expect(downside!.points[1]).toEqual({ year: 2026, value: expect.closeTo(11.611, 12), kind: "assumed" });
    expect(base!.points).toEqual(paths.report.points);
    expect(paths.report.points[1]).toEqual({ year: 2026, value: 12.12, kind: "published" });
  });

  test("leave out a scenario that takes all the market away, and name it", () => {
    // By hand: 12.12 ÷ 10.18 = 1.19…, less 1.2 is below nothing.
    const paths = scenarioPaths(block(-1.2), "Report");
    expect(paths.nowhere).toEqual(["Downside"]);
    expect(paths.scenarios.map(({ name }) => name)).toEqual(["Base"]);
  });
});
