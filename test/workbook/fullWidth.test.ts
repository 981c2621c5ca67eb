import { digitsOf, isFullWidth } from "../../src/workbook/writing/fullWidth";

// The classes are those of Unicode's EastAsianWidth.txt: W and F count two, N, Na and H one, A two among Chinese only.
test.each([
  ["F", "，：；！？（）％＋０Ａ￥"],
  ["W", "市場区隔、。「」《》【】〈〉　々ㄅあア한𠀀㎡㈱"],
  ["W, drawn as emoji", "⏳✅🙂"],
])("%s is full-width", (_, characters) => {
  for (const one of characters) expect({ one, full: isFullWidth(one, one) }).toEqual({ one, full: true });
});

test.each([
  ["Na", "aZ09,:;()%~-"],
  ["N, and A that Latin fonts draw", "é–√ע‰"],
  ["H", "ｱ｡"],
  ["A where there is nothing Chinese", "“”‘’—…"],
])("%s is not", (_, characters) => {
  for (const one of characters) expect({ one, full: isFullWidth(one, "text") }).toEqual({ one, full: false });
});

test("quotation marks, dashes and dots are full-width among Chinese, as its fonts draw them", () => {
  // 2 marks and 2 characters of 2 digits each.
  expect(digitsOf("“假设”")).toBe(8);
  expect(digitsOf("“assumed”")).toBe(9);
});

test("a text takes two digits a full-width character", () => {
  // 4 × 2 + 1 × 2 + 4 × 1
  expect(digitsOf("份额合计：100%")).toBe(14);
  expect(digitsOf("")).toBe(0);
});
