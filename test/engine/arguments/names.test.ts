import fc from "fast-check";
import { engine } from "../../../src/edition";
import { parseMethod } from "../../../src/engine/paths/method";
import { finder, nameKey, nearest } from "../../../src/engine/arguments/names";
import { thrown } from "../thrown";

const find = finder("axis", [
  { value: "region", names: ["Region", "地区", "地區"] },
  { value: "media", names: ["Media & Entertainment"] },
  { value: "dash", names: ["Asia-Pacific"] },
  { value: "proto", names: ["Offering"] },
]);

describe("names", () => {
  test.each([
    ["region", "region"],
    ["  REGION ", "region"],
    ["地區", "region"],
    ["地区", "region"],
    ["media and entertainment", "media"],
    ["Media  &  Entertainment", "media"],
    ["MEDIA&ENTERTAINMENT", "media"],
    ["Ｒｅｇｉｏｎ", "region"],
    // Zero-width space, soft hyphen, byte order mark, joiner: what is pasted from web pages and PDF files.
    ["Re\u200bgion", "region"],
    ["Re\u00adgion", "region"],
    ["\ufeffRegion\u200d", "region"],
    ["地\u200b区", "region"],
    ["Media &\nEntertainment", "media"],
    ["Media\r\nand Entertainment", "media"],
    ["Asia-Pacific", "dash"],
    ["Asia\u2010Pacific", "dash"],
    ["Asia\u2011Pacific", "dash"],
    ["Asia–Pacific", "dash"],
    ["Asia—Pacific", "dash"],
    ["Asia−Pacific", "dash"],
    ["Asia－Pacific", "dash"],
  ])("%p is found", (input, value) => expect(find(input)).toBe(value));

  test("a misspelt one gets the nearest", () => {
    expect(thrown(() => find("Regoin"))).toMatchObject({
      kind: "value",
      message:
        '"Regoin" is not an axis: did you mean Region? Accepted: Region, Media & Entertainment, Asia-Pacific, Offering.',
    });
    expect(thrown(() => parseMethod("publishd"))).toMatchObject({
      message: expect.stringContaining('"publishd" is not a method: did you mean published?'),
    });
  });

  test("a Chinese one gets the Chinese names, too", () => {
    for (const [input, near] of [
      ["地区", "区域"],
      ["地區", "區域"],
    ] as const) {
      const { message } = thrown(() => engine.findAxis(input)) as Error;
      expect(message).toContain(`"${input}" is not an axis: did you mean ${near}? Accepted: Offering, `);
      expect(message).toMatch(/, Region, 区域, 區域\.$/);
    }
    expect((thrown(() => engine.findAxis("Regoin")) as Error).message).toMatch(
      /, Industry Vertical, Region\.$/,
    );
  });

  test.each(["__proto__", "constructor", "toString", "xyz", "🙂", 7, true, {}, [["a", "b"]]])(
    "%p is unknown, and nothing is suggested",
    (input) => {
      const error = thrown(() => find(input));
      expect(error).toMatchObject({
        kind: "value",
        message: expect.stringContaining("is not an axis. Accepted: "),
      });
    },
  );

  // A third of the letters: one of three may be wrong, but not one of two.
  test.each([
    ["Lov", ["Low", "High"], "Low"],
    ["Us", ["Up", "Low"], undefined],
    ["B", ["A"], undefined],
    ["Regoin", ["Region"], "Region"],
    ["Rgoni", ["Region"], undefined],
    // By hand: of two Chinese characters one is shared, of four two, of two none.
    ["地区", ["Region", "区域", "區域"], "区域"],
    ["地區", ["Region", "区域", "區域"], "區域"],
    ["产业垂直", ["垂直行业", "区域"], "垂直行业"],
    ["行业", ["区域", "部署"], undefined],
  ])("%p among %p suggests %p", (input, names, near) => expect(nearest(input, names)).toBe(near));

  test("a long one is shortened", () => {
    const { message } = thrown(() => find("x".repeat(5000))) as Error;
    expect(message.length).toBeLessThan(150);
    expect(message).toContain(`"${"x".repeat(60)}…"`);
  });

  test("case, blanks around, and & against and never matter", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(nameKey(` ${text}\t`)).toBe(nameKey(text));
        expect(nameKey(`${text} & x`)).toBe(nameKey(`${text} and X`));
      }),
    );
  });
});
