import { parseAssumptions, scenarioIndex } from "../../../src/engine/scenarios/assumptions";
import type { EngineError } from "../../../src/engine/errors/engineError";
import { thrown } from "../thrown";

const header = ["Driver", "From", "To", "Downside", "Base", "Upside"];
const block = [
  header,
  ["Tariffs on accelerators", 2026, 2028, -0.03, 0, 0.005],
  ["", "a note of the user", "", "", "", ""],
  ["Open source", "", "", 0.01, "", 0.02],
];

describe("the assumption block", () => {
  test("is read by its headers, with open bounds and empty effects", () => {
    expect(parseAssumptions(block)).toEqual({
      scenarios: ["Downside", "Base", "Upside"],
      drivers: [
        { name: "Tariffs on accelerators", from: 2026, to: 2028, effects: [-0.03, 0, 0.005] },
        { name: "Open source", from: null, to: null, effects: [0.01, 0, 0.02] },
      ],
    });
  });

  test.each([
    ["simplified Chinese", "驱动因素", "结束年份"],
    ["traditional Chinese", "驅動因素", "結束年份"],
    ["an earlier version's words", "驅動因素", "截止年份"],
  ])("has its headers in %s, too", (_, driver, to) => {
    const chinese = [[driver, "起始年份", to, ...header.slice(3)], ...block.slice(1)];
    expect(parseAssumptions(chinese)).toEqual(parseAssumptions(block));
  });

  test.each(["Total", "sum", "合计", "總計"])("leaves out a row named %s that is one", (name) => {
    for (const total of [
      [name, "", "", -0.02, 0, 0.025],
      [name, 2026, 2032, -0.02, "", 0.025 + 1e-12],
    ]) {
      expect(parseAssumptions([...block, total])).toEqual(parseAssumptions(block));
    }
  });

  test("refuses a total that is none, with both sums and the cell", () => {
    const error = thrown(() => parseAssumptions([...block, ["Total", "", "", -0.02, 0.5, 0.025]]));
    expect(error).toMatchObject({
      message: "Assumptions, row 5, column 5: 0.5 is given as the total, but the effects above sum to 0.",
      cell: { row: 4, column: 4 },
    });
  });

  test("is remembered by its content, not by the array that carries it", () => {
    const copy = () => block.map((row) => [...row]);
    expect(parseAssumptions(copy())).toBe(parseAssumptions(copy()));
    const other = copy();
    other[1]![3] = "-0.03";
    expect(() => parseAssumptions(other)).toThrow();
  });

  test("headers and scenarios match without regard to case and blanks; the first scenario is the default", () => {
    const parsed = parseAssumptions([
      [" DRIVER", "from ", "To", "Low & slow"],
      ["A", 2026, 2027, 0.1],
    ]);
    expect(scenarioIndex(parsed, "low AND slow")).toBe(0);
    expect(scenarioIndex(parsed, "")).toBe(0);
    expect(scenarioIndex(parseAssumptions(block), " upside ")).toBe(2);
  });

  test("empty columns and rows around it do no harm", () => {
    const wide = [
      [...header, "", ""],
      ["Tariffs", 2026, "", 0.1, 0.2, 0.3, "", ""],
      ["", "", "", "", "", "", "", ""],
    ];
    expect(parseAssumptions(wide).scenarios).toEqual(["Downside", "Base", "Upside"]);
    expect(parseAssumptions(wide).drivers).toHaveLength(1);
  });

  test.each<[string, unknown[][], RegExp]>([
    [
      "no header",
      [["Tariffs", 2026, 2028, 0.1]],
      /row 1, column 1: "Tariffs" stands where the header Driver/,
    ],
    ["one header missing", [["Driver", "From", "Low"]], /row 1, column 3: "Low" stands where the header To/],
    ["too narrow", [["Driver", "From"]], /row 1, column 3: an empty cell stands where the header To/],
    ["no scenario", [["Driver", "From", "To"]], /row 1, column 4: there is no scenario/],
    [
      "a header that is missing in a Chinese block",
      [["驅動因素", "起始年份", "低"]],
      /row 1, column 3: "低" stands where the header 結束年份 is/,
    ],
    [
      "no scenario in a Chinese block",
      [["驱动因素", "起始年份", "截止年份"]],
      /column each follows 截止年份/,
    ],
    [
      "an end before its beginning in a Chinese block",
      [
        ["驱动因素", " 起始年份", "结束年份", "低"],
        ["A", 2028, 2026, 0],
      ],
      /row 2, column 2: 起始年份 2028 is after 结束年份 2026/,
    ],
    ["From after To", [header, ["A", 2028, 2026]], /row 2, column 2: From 2028 is after To 2026/],
    [
      "text for an effect",
      [header, ["A", 2026, 2028, 0, "3 percent"]],
      /row 2, column 5: "3 percent" is not a number/,
    ],
    ["a truth value for an effect", [header, ["A", "", "", true]], /row 2, column 4: TRUE is not a number/],
    ["text for a year", [header, ["A", "soon", 2028]], /row 2, column 2: "soon" is not a year/],
    ["a date for a year", [header, ["A", 2026, 46000]], /row 2, column 3: 46000 is not a year.*YEAR\(\)/],
    [
      "a scenario twice",
      [["Driver", "From", "To", "Low", "LOW "]],
      /row 1, column 5: the scenario "LOW" is there/,
    ],
    [
      "an unnamed scenario",
      [
        ["Driver", "From", "To", "Low", ""],
        ["A", "", "", 0, 1],
      ],
      /row 1, column 5: the scenario/,
    ],
  ])("%s names the cell", (_, cells, message) => {
    const error = thrown(() => parseAssumptions(cells)) as EngineError;
    expect(error).toMatchObject({ kind: "value", message: expect.stringMatching(message) });
    // As numbers, too, counted from 0.
    const { row, column } = error.cell!;
    expect(error.message).toContain(`row ${row + 1}, column ${column + 1}:`);
  });

  test("an unknown scenario gets the nearest one", () => {
    expect(thrown(() => scenarioIndex(parseAssumptions(block), "Upsid"))).toMatchObject({
      kind: "value",
      message: '"Upsid" is not a scenario: did you mean Upside? Accepted: Downside, Base, Upside.',
    });
  });
});
