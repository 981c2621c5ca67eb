import { wrapText } from "../../../src/workbook/insertions/parts/wrapText";

// Counted by hand; a Chinese character and its marks take two.
test.each([
  ["in two lines", 8, ["in two", "lines"]],
  ["whole", 8, ["whole"]],
  ["a word-that-is-longer than it", 8, ["a", "word-that-is-longer", "than it"]],
  ["大语言模型市场", 8, ["大语言模", "型市场"]],
  ["大语言模，型", 8, ["大语言模，", "型"]],
  // The last word takes one with it where both have room.
  ["the report, edition 2026.1", 20, ["the report,", "edition 2026.1"]],
  ["a word or two more", 16, ["a word or", "two more"]],
  ["版本 2026.1", 8, ["版本", "2026.1"]],
])("%s in %d", (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));
