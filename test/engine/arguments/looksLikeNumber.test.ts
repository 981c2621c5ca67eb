import { looksLikeNumber } from "../../../src/engine/arguments/looksLikeNumber";

// What Excel reads as a number where a person types it, and keeps as a text where the cell's format is Text.
test.each(["2030", " 0.25 ", "25%", "-3 %", "1,234.5", "1e3", "−0.03", ".5", "２０３０"])(
  "%p looks like a number",
  (text) => expect(looksLikeNumber(text)).toBe(true),
);

test.each(["", "half", "3 percent", "2030-31", "Q1", "%", "-", ".", 2030, true, null, [["1"]]])(
  "%p does not",
  (value) => expect(looksLikeNumber(value)).toBe(false),
);
