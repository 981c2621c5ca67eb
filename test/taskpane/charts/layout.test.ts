import fc from "fast-check";
import { freeNotes } from "../../../src/taskpane/charts/freeNotes";
import { nearestMark, type Mark } from "../../../src/taskpane/charts/mark";
import { stretches, type PathPoint } from "../../../src/taskpane/charts/path";
import { sideBySide } from "../../../src/taskpane/charts/sideBySide";
import { spread } from "../../../src/taskpane/charts/spread";
import { fitText, textWidth } from "../../../src/taskpane/charts/textWidth";
import { wholeYears } from "../../../src/taskpane/charts/wholeYears";

describe("text", () => {
  test("a Chinese character is as wide as its size", () => {
    expect(textWidth("市场", 12)).toBe(24);
  });

  test("what fits stays, what does not is cut to fit", () => {
    expect(fitText("Support", 200)).toBe("Support");
    expect(fitText("Development and integration", 80)).toMatch(/^Develop.*…$/);
    expect(fitText("Support", 1)).toBe("");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 300 }), (text, width) => {
        expect(textWidth(fitText(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("years on an axis", () => {
  test.each([
    [2025, 2032, 300, [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]],
    [2025, 2032, 200, [2026, 2028, 2030, 2032]],
    [2000, 2100, 240, [2000, 2020, 2040, 2060, 2080, 2100]],
    [2030, 2030, 240, [2030]],
  ])("%d to %d on %d pixels", (first, last, width, years) => {
    expect(wholeYears(first, last, width, 36)).toEqual(years);
  });

  test("are whole, within the span, and no more than fit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 40, max: 500 }),
        (first, span, width) => {
          const years = wholeYears(first, first + span, width, 36);
          expect(years.length).toBeGreaterThan(0);
          expect(years.length * 36).toBeLessThanOrEqual(Math.max(36, width));
          for (const year of years) {
            expect(Number.isInteger(year) && year >= first && year <= first + span).toBe(true);
          }
        },
      ),
    );
  });
});

describe("labels that would overlap", () => {
  test("move apart, the least that it takes", () => {
    expect(spread([10, 12, 50], 14, 0, 100)).toEqual([4, 18, 50]);
    // Three around their middle, 20: as far up as down.
    expect(spread([20, 20, 20], 14, 0, 100)).toEqual([6, 20, 34]);
    expect(spread([98, 99], 14, 0, 100)).toEqual([86, 100]);
  });

  test("keep their distance, their order and their bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 }), (wanted) => {
        const placed = spread(wanted, 14, 0, 200);
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.slice(1).forEach((at, i) => expect(at - sorted[i]!).toBeGreaterThanOrEqual(14));
        for (const at of placed) expect(at >= 0 && at <= 200).toBe(true);
        wanted.forEach((a, i) =>
          wanted.forEach((b, j) => {
            if (a < b) expect(placed[i]!).toBeLessThan(placed[j]!);
          }),
        );
      }),
    );
  });

  test("a note that would run into the one before is left out, one above it is not", () => {
    // Nine characters of 0.6 em at 10 pixels are 54 pixels wide.
    const note = (x: number, y: number) => ({ text: "123456789", x, y });
    expect(freeNotes([note(30, 50), note(60, 45), note(60, 39), note(120, 50)], 10, 130)).toEqual([
      note(30, 50),
      note(60, 39),
      note(103, 50),
    ]);
  });
});

test("dots of nearly one height stand side by side around the middle", () => {
  expect(sideBySide([0, 100, 3], 8)).toEqual([-4, 0, 4]);
  expect(sideBySide([0, 20, 40], 8)).toEqual([0, 0, 0]);
  expect(sideBySide([], 8)).toEqual([]);
});

test("a path is cut where its line changes, and a line is as firm as its weaker end", () => {
  const kinds = [
    "extrapolated",
    "published",
    "published",
    "derived",
    "derived",
    "published",
    "assumed",
  ] as const;
  const points = kinds.map((kind, i): PathPoint => ({ year: i, value: i, kind }));
  expect(stretches(points).map(({ kind, points: p }) => [kind, p[0]!.year, p.at(-1)!.year])).toEqual([
    ["extrapolated", 0, 1],
    ["published", 1, 2],
    ["derived", 2, 5],
    ["assumed", 5, 6],
  ]);
});

test("the pointer means what it is over, else what is nearest", () => {
  const mark = (id: string, x: number): Mark => ({
    id,
    name: id,
    details: [],
    at: { x: x + 5, y: 5 },
    box: { x, y: 0, width: 10, height: 10 },
  });
  const rows = [{ name: "row", marks: [mark("a", 0), mark("b", 30)] }];
  expect(nearestMark(rows, { x: 9, y: 9 })?.id).toBe("a");
  expect(nearestMark(rows, { x: 24, y: 50 })?.id).toBe("b");
  expect(nearestMark([], { x: 0, y: 0 })).toBeUndefined();
});
