import { engine } from "../../../src/edition";
import { joinSources } from "../../../src/taskpane/cell/joinSources";

// The code is the report's, as SOURCE cites it.
test.each([
  ["en", "; ", /^[^;]*1988294\), [^;]*; [^;]*paragraph \d+$/],
  ["zh-CN", "；", /^《[^；]*1988294），[^；]*；[^；《]*段$/],
  ["zh-TW", "；", /^《[^；]*1988294），[^；]*；[^；《]*段$/],
] as const)("citations of the report name it once, %s", (language, semicolon, expected) => {
  const sources = [2026, "tariffs-2-1"].map((item) => engine.source(item, language));
  expect(joinSources(sources, semicolon)).toMatch(expected);
});

test("a single citation stays as it is", () => {
  const source = engine.source(2026, "en");
  expect(joinSources([source], "; ")).toBe(source);
});
