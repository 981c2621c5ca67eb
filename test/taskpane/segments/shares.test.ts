import fc from "fast-check";
import { engine } from "../../../src/edition";
import { split } from "../../../src/engine/segments/split";
import { readShares } from "../../../src/engine/segments/shares";
import { pastedCells } from "../../../src/taskpane/segments/pastedCells";
import { findShares } from "../../../src/taskpane/segments/findShares";
import { shareAt } from "../../../src/taskpane/segments/shareAt";
import { segmentRows } from "../../../src/taskpane/segments/segmentRows";
import { shareOf, shareText } from "../../../src/taskpane/segments/shareText";
import { totalOf } from "../../../src/taskpane/segments/shareTotal";

describe("a share as typed", () => {
  // What Excel makes of the same text followed by a percent sign.
  test.each([
    ["33.3", 0.333],
    ["33,3 %", 0.333],
    ["１２％", 0.12],
    [".5", 0.005],
    ["100", 1],
    ["", null],
    ["  ", null],
    ["101", "wrong"],
    ["-5", "wrong"],
    ["a third", "wrong"],
    ["1e1", "wrong"],
  ])("%j is %j", (text, expected) => expect(shareOf(text)).toBe(expected));

  test("any share shows as a text that is read back as the same share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
        const share = Number(`${millionths}e-6`);
        expect(shareOf(shareText(share))).toBe(share);
      }),
    );
  });
});

describe("the running total", () => {
  test.each([
    [[null, null], { verdict: "none", sum: 0, rest: 1, open: 2 }],
    [[0.6, 0.3, null], { verdict: "open", sum: 0.9, rest: 0.1, open: 1 }],
    // In doubles 0.1 + 0.2 + 0.7 falls short of 1 by 1.1e-16.
    [[0.1, 0.2, 0.7], { verdict: "complete", sum: 1, rest: 0 }],
    [[0.3333, 0.3333, 0.3333], { verdict: "complete", sum: 0.9999, rest: 0.0001 }],
    [[0.333, 0.333, 0.333], { verdict: "missing", sum: 0.999, rest: 0.001 }],
    [[0.7, 0.4, null], { verdict: "over", sum: 1.1, rest: -0.1, open: 1 }],
    [[0.7, "wrong" as const, null], { verdict: "wrong", sum: 0.7, wrong: 1, open: 1 }],
  ])("of %j", (shares, expected) => expect(totalOf(shares)).toMatchObject(expected));
});

describe("drift", () => {
  // By hand: a third of the way from 2026 to 2032 is 2028.
  test.each([
    [2026, 0.4],
    [2028, 0.45],
    [2032, 0.55],
    [2025, 0.4],
    [2040, 0.55],
  ])("in %i", (year, expected) => expect(shareAt(year, [2026, 2032], [0.4, 0.55])).toBeCloseTo(expected, 15));

  test("one year holds for all", () => expect(shareAt(2031, [2026], [0.4])).toBe(0.4));
});

describe("cells from the clipboard", () => {
  test("as Excel writes them", () => {
    expect(pastedCells("Cloud\t60%\r\nOn-Premises\t40%\r\n")).toEqual([
      ["Cloud", "60%"],
      ["On-Premises", "40%"],
    ]);
  });
  test("one cell, and empty ones", () => {
    expect(pastedCells("60")).toEqual([["60"]]);
    expect(pastedCells("\t60\n\t")).toEqual([
      ["", "60"],
      ["", ""],
    ]);
  });
  test("a line break within a cell, and quotes", () => {
    expect(pastedCells('"Cloud\nor ""cloud"""\t60\r\nother "thing"\t1')).toEqual([
      ['Cloud\nor "cloud"', "60"],
      ['other "thing"', "1"],
    ]);
  });
});

describe("shares in cells", () => {
  const rows = [
    { names: ["Hybrid", "混合云", "混合雲"] },
    { names: ["Private", "私有云", "私有雲"] },
    { names: ["Pre-Trained & Fine-Tuned Models", "预训练与微调模型"] },
  ];

  test("a bare column goes to the segments in order", () => {
    expect(findShares([[0.5], [0.3], [0.2]], rows)).toEqual({
      kind: "found",
      columns: [[0.5, 0.3, 0.2]],
      years: null,
      count: 3,
      scaled: false,
      unknown: [],
    });
  });

  test("or from where it is pasted, and leaves the others alone", () => {
    expect(findShares([["30%"], ["20%"]], rows, 1)).toMatchObject({ columns: [[null, 0.3, 0.2]] });
  });

  test("names find their segments in any order and language, totals are left out", () => {
    const cells = [
      ["Segment", "Share"],
      ["pre-trained and fine-tuned models ", "20%"],
      ["混合雲", "50%"],
      ["私有云", "30%"],
      ["Total", "100%"],
    ];
    expect(findShares(cells, rows)).toMatchObject({ columns: [[0.5, 0.3, 0.2]], count: 3, unknown: [] });
  });

  test("the lowest name of a row counts", () => {
    const cells = [
      ["Cloud", "Hybrid", 0.5],
      ["", "Private", 0.3],
    ];
    expect(findShares(cells, rows)).toMatchObject({ columns: [[0.5, 0.3, null]], count: 2 });
  });

  test("two columns under years are the two ends of a drift", () => {
    const cells = [
      ["Segment", 2026, 2032],
      ["Hybrid", 0.5, 0.6],
      ["Private", 0.3, 0.25],
    ];
    expect(findShares(cells, rows)).toMatchObject({
      columns: [
        [0.5, 0.3, null],
        [0.6, 0.25, null],
      ],
      years: [2026, 2032],
    });
  });

  // What the function gives for these cells is tested where it is; here, that both find the same in them.
  test.each([
    [[[0.4], [0.6]]],
    [
      [
        ["Segment", "Share"],
        ["Cloud", 0.6],
        ["On-Premises", 0.4],
      ],
    ],
    [
      [
        ["No.", "Segment", 2026, "2032"],
        [1, "On-Premises", 0.4, 0.5],
        [2, "Cloud", 0.6, 0.5],
      ],
    ],
    [
      [
        ["Segment", "Sub-segment", "Share"],
        ["On-Premises", "", 0.4],
        ["", "Cloud", 0.6],
      ],
    ],
    [
      [
        ["", "", ""],
        ["", "On-Premises", 0.4],
        ["", "Cloud", 0.6],
      ],
    ],
  ])("stand where LLM.SPLIT finds them: %j", (cells) => {
    const axis = engine.findAxis("Deployment");
    const found = findShares(cells, segmentRows(axis, "top"));
    const years = found.kind === "found" && found.years ? found.years : [2030];
    const byFunction = years.map((year) => {
      const { segments, at } = readShares(axis, cells);
      return axis.segments.map(({ name }) => Number(at(year)[segments.indexOf(name.en)]));
    });
    expect(found).toMatchObject({ kind: "found", columns: byFunction, unknown: [] });
  });

  test("a first row with a segment's name is no header, however large its number", () => {
    const cells = [
      ["Hybrid", 1200],
      ["Private", 800],
    ];
    expect(findShares(cells, rows)).toMatchObject({ years: null, columns: [[12, 8, null]] });
  });

  test("what stands beside the years is left alone", () => {
    const cells = [
      ["Segment", 2026, "Note"],
      ["Hybrid", 0.5, 3],
    ];
    expect(findShares(cells, rows)).toMatchObject({ years: [2026], columns: [[0.5, null, null]] });
  });

  test("numbers above what fractions can be are percentages", () => {
    expect(findShares([[33.3], [33.4], [33.3]], rows)).toMatchObject({
      columns: [[0.333, 0.334, 0.333]],
      scaled: true,
    });
    expect(findShares([["0.5%"], ["99.5%"]], rows)).toMatchObject({
      columns: [[0.005, 0.995, null]],
      scaled: false,
    });
  });

  test("money beside shares is none, as LLM.SPLIT gives it", () => {
    const axis = engine.findAxis("Deployment");
    const entered = [
      ["Cloud", 0.6],
      ["On-Premises", 0.4],
    ];
    const found = { kind: "found", columns: [[0.6, 0.4]], years: null, scaled: false, unknown: [] };
    const segments = segmentRows(axis, "top");
    for (const headers of [true, false]) {
      const own = split(axis, [2030], entered, null, engine.market(), headers);
      expect(findShares(own, segments)).toMatchObject(found);
      expect(findShares(own.slice(0, -1), segments)).toMatchObject(found);
      const percent = own.map(([name, share, money]) => [
        name,
        typeof share === "number" ? share * 100 : share,
        money,
      ]);
      expect(findShares(percent, segments)).toMatchObject({ ...found, scaled: true });
    }
    const several = split(axis, [2026, 2030], entered, null, engine.market(), true);
    expect(findShares(several, segments)).toEqual({ kind: "amounts" });
    // As an inserted table has them: shares under their year, money under others.
    const inserted = [
      ["Segment", 2026, 2026, 2030],
      ["Cloud", 0.6, 7.272, 16.5],
      ["On-Premises", 0.4, 4.848, 11],
      ["Total", 1, 12.12, 27.5],
    ];
    expect(findShares(inserted, segments)).toMatchObject({ ...found, years: [2026] });
  });

  test("names that are none of these segments are told", () => {
    expect(
      findShares(
        [
          ["Hybrid", 0.5],
          ["Public", 0.5],
        ],
        rows,
      ),
    ).toMatchObject({ unknown: ["Public"], count: 1 });
    expect(findShares([["Public", 1]], rows)).toEqual({ kind: "unknown", names: ["Public"] });
  });

  test("says why cells give no shares", () => {
    expect(findShares([["Hybrid", ""]], rows)).toEqual({ kind: "empty" });
    expect(findShares([["Segment", 2026]], rows)).toEqual({ kind: "empty" });
    expect(findShares([[1, 2, 3]], rows)).toEqual({ kind: "columns", count: 3 });
    expect(findShares([[0.1], [0.2], [0.3], [0.4]], rows)).toEqual({ kind: "rows", count: 4, room: 3 });
    expect(findShares([[0.1], [0.2], [0.3]], rows, 1)).toEqual({ kind: "rows", count: 3, room: 2 });
    expect(
      findShares(
        [
          ["Hybrid", 0.5],
          ["混合云", 0.5],
        ],
        rows,
      ),
    ).toEqual({ kind: "repeated", name: "混合云" });
  });

  test("any cells at all give an answer", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant("50%"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (cells) => {
        expect(["found", "empty", "amounts", "unknown", "columns", "rows", "repeated"]).toContain(
          findShares(cells, rows).kind,
        );
      }),
    );
  });
});
