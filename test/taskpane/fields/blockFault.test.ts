import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { faultText, findFault, isFatal } from "../../../src/taskpane/fields/blockFault";
import en from "../../../src/taskpane/locales/en";
import chinese from "../../../src/taskpane/locales/zh-CN";

i18n.setMessagesCompiler(compileMessage);
i18n.loadAndActivate({ locale: "en", messages: en });
const text = (cells: unknown[][]) => {
  const fault = findFault(cells);
  return fault && faultText(fault, cells, (id, values) => i18n._(id, values));
};

const header = ["Driver", "From", "To", "Low", "High"];
const tariffs = ["Tariffs", 2026, 2028, -0.03, ""];

describe("what is wrong with a block", () => {
  test.each<[string, unknown[][], object, RegExp]>([
    [
      "another header",
      [["Item", "From", "To", "Low"]],
      { kind: "header", row: 0, column: 0 },
      /“Item”.*Driver/,
    ],
    ["a header that is missing", [["Driver", "From"]], { kind: "header", column: 2 }, /“\(empty\)”.*To/],
    ["no scenario", [["Driver", "From", "To"]], { kind: "none", row: 0, column: 3 }, /no scenario yet/],
    [
      "effects under no name",
      [
        [...header, ""],
        [...tariffs, 0.1],
      ],
      { kind: "unnamed", row: 0, column: 5 },
      /no name, in column 6/,
    ],
    [
      "a name twice",
      [[...header, "low"], tariffs],
      { kind: "repeated", row: 0, column: 5 },
      /Two scenarios are called “low”/,
    ],
    [
      "a text for a year",
      [header, ["Tariffs", "soon", "", 0, 0]],
      { kind: "year", row: 1, column: 1 },
      /Tariffs: “soon” under From/,
    ],
    [
      "half a year, before another",
      [header, ["Tariffs", 2030.5, 2028, 0, 0]],
      { kind: "year", row: 1, column: 1 },
      /“2030.5” under From/,
    ],
    [
      "an end before its beginning",
      [header, ["Tariffs", 2029, 2028, 0, 0]],
      { kind: "order", row: 1, column: 1 },
      /From 2029 comes after To 2028/,
    ],
    [
      "a text for an effect",
      [header, tariffs, ["Talent", "", "", 0, "a lot"]],
      { kind: "effect", row: 2, column: 4 },
      /Talent, High: “a lot” is no number/,
    ],
    [
      "a number as text",
      [header, ["Tariffs", "", "", 0, "-3%"]],
      { kind: "text", row: 1, column: 4 },
      /Tariffs, High: “-3%” is text/,
    ],
    [
      "a total that is none",
      [header, tariffs, ["Total", "", "", -0.04, ""]],
      { kind: "sum", row: 2, column: 3 },
      /Total, Low: -0.04 is not the sum/,
    ],
    [
      "a year as text",
      [header, ["Tariffs", "2028", "", 0, 0]],
      { kind: "text", row: 1, column: 1 },
      /Tariffs, From: “2028” is text/,
    ],
    [
      "a date",
      [header, ["Tariffs", "", 46_000, 0, 0]],
      { kind: "year", row: 1, column: 2 },
      /“46000” under To/,
    ],
  ])("%s is named and placed", (_, cells, fault, sentence) => {
    const found = findFault(cells);
    expect(found).toMatchObject(fault);
    expect(isFatal(found!)).toBe(true);
    expect(text(cells)).toMatch(sentence);
  });

  test("its headings are called as the block has them, whatever the pane's language", () => {
    const own = ["驱动因素", "起始年份", "结束年份"];
    expect(text([own])).toMatch(/after 结束年份 in its first row/);
    expect(
      text([
        [...own, "低"],
        ["关税", 2029, 2028, 0],
      ]),
    ).toBe("关税: 起始年份 2029 comes after 结束年份 2028.");
    expect(text([["Item", ...own.slice(1), "低"]])).toMatch(/“Item” stands in place of 驱动因素\.$/);
    i18n.loadAndActivate({ locale: "zh-CN", messages: chinese });
    try {
      expect(text([own])).toMatch(/^此区块尚无情景。请在首行“结束年份”之后输入名称/);
      expect(text([header, ["关税", 2029, 2028, 0]])).toBe("关税：“From”2029 晚于“To”2028。");
      expect(
        text([
          [...own, "低"],
          ["关税", 2029, 2028, 0],
        ]),
      ).toBe("关税：“起始年份”2029 晚于“结束年份”2028。");
    } finally {
      i18n.activate("en");
    }
  });

  test("what the functions bear is told, too", () => {
    const nameless = [header, tariffs, [" ", "", "", -0.1, ""]];
    expect(findFault(nameless)).toEqual({ kind: "nameless", row: 2, column: 0 });
    expect(isFatal(findFault(nameless)!)).toBe(false);
    expect(text(nameless)).toMatch(/^Row 3 .* do not count/);
    const twice = [header, tariffs, ["tariffs ", "", "", 0, 0]];
    expect(findFault(twice)).toEqual({ kind: "twice", row: 2, column: 0 });
    expect(text(twice)).toMatch(/Two drivers are called “tariffs”/);
  });

  test("an effect that must have missed its percent sign is warned of", () => {
    const large = [header, tariffs, ["Talent", "", "", 0, 3]];
    expect(findFault(large)).toEqual({ kind: "large", row: 2, column: 4 });
    expect(isFatal(findFault(large)!)).toBe(false);
    expect(text(large)).toMatch(/^Talent, High: 3 adds 300% to the growth of every year\. If 3% is meant/);
    expect(findFault([header, ["Talent", 2026, 2028, -1, 1]])).toBeNull();
  });

  test("a block without a fault has none, a note in a row without a driver included", () => {
    expect(findFault([header, tariffs, ["", "a note", "", "", ""]])).toBeNull();
    expect(findFault([header, tariffs, ["Total", "", "", -0.03, 0]])).toBeNull();
  });
});
