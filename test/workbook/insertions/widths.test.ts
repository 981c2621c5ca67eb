import { widthOf } from "../../../src/workbook/insertions/parts/widths";

test("a column is as wide as its longest text and a little more, a Chinese character counting twice", () => {
  expect(widthOf(["Services", "Support & Maintenance"])).toBe(23);
  expect(widthOf(["开放原始码大型语言模型"])).toBe(24);
  expect(widthOf(["份额（由您输入，属假设）"])).toBe(26);
  expect(widthOf([""])).toBe(10);
});
