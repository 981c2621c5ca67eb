import { widthOf } from "../../../src/workbook/insertions/parts/widths";
import { digitsOf } from "../../../src/workbook/writing/fullWidth";
import { samples } from "./samples";

test("a column is as wide as its longest text and a little more, a Chinese character counting twice", () => {
  expect(widthOf(["Services", "Support & Maintenance"])).toBe(23);
  expect(widthOf(["开放原始码大型语言模型"])).toBe(24);
  expect(widthOf(["份额（由您输入，属假设）"])).toBe(26);
  expect(widthOf([""])).toBe(10);
});

// A heading cannot go on over the next one: what is too long is cut off on both sides.
test.each(["en", "zh-CN", "zh-TW"] as const)(
  "headings of workings fit into their columns: %s",
  (language) => {
    const headings = Object.entries(samples(language)).flatMap(([name, { cells, workings, widths = [] }]) =>
      workings && workings.rows > 2
        ? cells[workings.row + 2]!.slice(workings.column, workings.column + workings.columns).flatMap(
            (cell, c) =>
              typeof cell === "string" ? [{ name, cell, room: widths[workings.column + c]! }] : [],
          )
        : [],
    );
    expect(headings.length).toBeGreaterThan(20);
    expect(headings.filter(({ cell, room }) => digitsOf(cell) > room)).toEqual([]);
  },
);
