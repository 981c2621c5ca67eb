import fc from "fast-check";
import { engine } from "../../../src/edition";
import { crossTab } from "../../../src/engine/segments/crossTab";
import { split } from "../../../src/engine/segments/split";
import { transport } from "../../../src/engine/numerics/transport";
import { thrown } from "../thrown";

const offering = engine.findAxis("Offering");
const deployment = engine.findAxis("Deployment");
const byName = (services: unknown, software: unknown) => [
  ["Services", services],
  ["Software", software],
];
const clouds = [
  ["Cloud", 0.7],
  ["On-Premises", 0.3],
];
const to15 = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell);
const splitOne = (shares: unknown[][] | undefined, decimals: number | null = null) =>
  split(offering, [2030], shares, decimals, engine.market(), false);

describe("a split", () => {
  // By hand: 10.18 × 0.6 and × 0.4.
  test("takes names in any language and order, and calls segments as the report does", () => {
    const shares = [
      ["地端部署", 0.4],
      [" cloud ", 0.6],
    ];
    expect(split(deployment, [2025], shares, null, engine.market(), true)).toEqual([
      ["Segment", "Share", "USD bn"],
      ["On-Premises", 0.4, 4.072],
      ["Cloud", 0.6, 6.108],
      ["Total", 1, 10.18],
    ]);
  });

  // By hand: 10.18 × 0.6 and × 0.4. The names are the Chinese edition's.
  test("speaks the language that it is asked for, whatever the language of the names that come in", () => {
    const shares = [
      ["On-Premises", 0.4],
      ["雲端", 0.6],
    ];
    expect(split(deployment, [2025], shares, null, engine.market(), true, "zh-TW")).toEqual([
      ["市場區隔", "占比", "十億美元"],
      ["地端部署", 0.4, 4.072],
      ["雲端", 0.6, 6.108],
      ["合計", 1, 10.18],
    ]);
    const several = split(deployment, [2025, 2026], shares, null, engine.market(), true, "zh-CN");
    expect(several.map(([name]) => name)).toEqual(["细分市场", "本地部署", "云端", "合计"]);
  });

  test("takes top names, leaves, a mix of both, tidy names and shares alone", () => {
    const leaves = [[0.1], [0.2], [0.3], [0.15], [0.25]];
    expect(splitOne(leaves).map(([name]) => name)).toEqual([
      "Consulting",
      "Development & Integration",
      "Support & Maintenance",
      "Closed-Source Large Language Models",
      "Open-Source Large Language Models",
      "Total",
    ]);
    const mix = [
      ["Segment", "Sub-segment", "Share"],
      ["Services", "", 0.6],
      ["Software", "Closed-Source Large Language Models", 0.15],
      ["Software", "Open-Source Large Language Models", 0.25],
    ];
    expect(splitOne(mix)[0]!.slice(0, 2)).toEqual(["Services", 0.6]);
    expect(splitOne([[0.5], [0.5]])[1]![0]).toBe("Software");
  });

  // By hand: between 2026 and 2032 the share goes from 0.4 to 0.5, a half of it by 2029; flat before and after.
  test("drifts linearly between years and is flat outside", () => {
    const shares = [
      [null, 2026, "2032"],
      ["Services", 0.4, 0.5],
      ["Software", 0.6, 0.5],
    ];
    const [[, early, middle, late]] = split(
      offering,
      [2025, 2029, 2032],
      shares,
      null,
      engine.market(),
      false,
    ) as [number[]];
    expect(early).toBe(4.072);
    expect(middle).toBeCloseTo(22.410997300432662 * 0.45, 13);
    expect(late).toBe(20.72);
  });

  test.each(["Total", " total ", "SUM", "合计", "合計", "总计", "總計"])(
    "leaves out a row named %s that is one",
    (name) => {
      const expected = split(offering, [2025], byName(0.4, 0.6), null, engine.market(), true);
      for (const total of [1, 1.00001, null]) {
        const shares = [...byName(0.4, 0.6), [name, total]];
        expect(split(offering, [2025], shares, null, engine.market(), true)).toEqual(expected);
      }
      const own = expected.map((row) => row.slice(0, 2));
      expect(split(offering, [2025], own, null, engine.market(), true)).toEqual(expected);
    },
  );

  test("adds up to the last bits, and to the cent when rounded", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        weights.filter((all) => all.some((weight) => weight > 0)),
        fc.integer({ min: 2025, max: 2032 }),
        (all, year) => {
          const whole = all.reduce((sum, weight) => sum + weight, 0);
          const shares = all.map((weight) => [weight / whole]);
          const sum = (rows: unknown[][], column: number) =>
            rows.slice(0, -1).reduce((so, row) => so + (row[column] as number), 0);
          const exact = split(offering, [year], shares, null, engine.market(), false);
          // Five parts that may move by one unit in their last place miss a total by a bit at the worst.
          expect(Math.abs(sum(exact, 1) - 1)).toBeLessThanOrEqual(2 ** -52);
          const total = engine.market().value(year);
          expect(Math.abs(sum(exact, 2) - total)).toBeLessThanOrEqual(2 ** -52 * total);
          const rounded = split(offering, [year], shares, 2, engine.market(), false);
          const cents = rounded.map((row) => Math.round((row[2] as number) * 100));
          expect(cents.slice(0, -1).reduce((so, part) => so + part, 0)).toBe(cents.at(-1));
          expect(cents.at(-1)).toBe(Math.round(engine.market().value(year) * 100));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    [byName("", null), "enter a share for Services, Software."],
    [undefined, "enter a share for Services, Software."],
    [byName(0.5, 0.45), "they sum to 0.95 and not to 1."],
    [
      byName(50, 50),
      "they sum to 100 and not to 1. Shares are fractions or percentages: 0.5 or 50%, not 50.",
    ],
    [byName(1.5, -0.5), "-0.5 for Software is below 0."],
    [byName("half", 0.5), '"half" for Services is not a number'],
    [byName("0.5", 0.5), '"0.5" for Services is not a number: the cell holds text.'],
    [
      [["Services", 1]],
      "enter a share for Closed-Source Large Language Models, Open-Source Large Language Models too, or for what contains it.",
    ],
    [[...byName(0.4, 0.4), ["Consulting", 0.2]], "Services and Consulting both cover Consulting."],
    [
      [
        ["Services", 0.5],
        ["services", 0.5],
        ["Software", 0],
      ],
      "Shares: Services is there twice.",
    ],
    [
      [
        ["Servces", 0.5],
        ["Software", 0.5],
      ],
      "did you mean Services?",
    ],
    [[[0.5], [0.3], [0.2]], "Offering has 2 or 5 segments"],
    [[...byName(0.4, 0.6), ["Total", 0.9]], "Shares: 0.9 is given for Total, but the shares above sum to 1."],
    [[...byName(0.4, 0.5), ["Total", 1]], "1 is given for Total, but the shares above sum to 0.9."],
    [
      [
        ["", 2026, 2028],
        ["Services", 0.4, 0.5],
        ["Software", 0.6, 0.5],
        ["合計", 1, 0.8],
      ],
      "0.8 is given for 合計, but the shares above sum to 1.",
    ],
    [[...byName(0.4, null), ["Total", 1]], "enter a share for Software."],
    [
      [
        ["Services", 0.5, 0.6],
        ["Software", 0.5, 0.4],
      ],
      "need a header row with their years",
    ],
    [
      [
        ["", 2026, 2026],
        ["Services", 1, 1],
        ["Software", 0, 0],
      ],
      "the year 2026 has two columns",
    ],
  ])("refuses %j", (shares, message) => {
    expect(thrown(() => splitOne(shares))).toMatchObject({
      kind: "value",
      message: expect.stringContaining(message),
    });
  });
});

test("a split asks for what contains a segment only where something does", () => {
  expect(thrown(() => split(deployment, [2030], [["Cloud", 1]], null, engine.market(), false))).toMatchObject(
    {
      message: "Shares: enter a share for On-Premises too.",
    },
  );
});

describe("a cross-table", () => {
  // By hand: 10.18 × 0.6 × 0.5 = 3.054 and 10.18 × 0.4 × 0.5 = 2.036.
  test("speaks the language that it is asked for", () => {
    const rows = { axis: deployment, shares: [[0.6], [0.4]] };
    const columns = { axis: offering, shares: byName(0.5, 0.5) };
    const table = crossTab(2025, rows, columns, undefined, engine.market(), true, "zh-CN");
    expect(table.map((row) => row.map(to15))).toEqual([
      [null, "服务", "软件", "合计"],
      ["云端", 3.054, 3.054, 6.108],
      ["本地部署", 2.036, 2.036, 4.072],
      ["合计", 5.09, 5.09, 10.18],
    ]);
  });

  const cross = (seed?: unknown[][], rows: unknown[][] = byName(0.4, 0.6)) =>
    crossTab(
      2030,
      { axis: offering, shares: rows },
      { axis: deployment, shares: clouds },
      seed,
      engine.market(),
      false,
    );

  // Iterative proportional fitting with mpmath at 60 digits, 400 rounds.
  test("meets both margins from weights", () => {
    expect(
      cross([
        [1, 1],
        [3, 1],
      ]).map((row) => row.slice(1).map(to15)),
    ).toEqual([
      [6.16889059585433, 4.8340143835936, 11.0029049794479],
      [13.0861931181796, 3.41816435099235, 16.5043574691719],
      [19.2550837140339, 8.25217873458595, 27.5072624486198],
    ]);
  });

  test("meets the margins whatever the weights, and keeps their zeros", () => {
    const weight = fc.oneof(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.constant(0));
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight, weight), fc.integer({ min: 1, max: 999 }), (w, share) => {
        const rows = byName(share / 1000, 1 - share / 1000);
        const seed = [w.slice(0, 2), w.slice(2)];
        let table: number[][];
        try {
          table = cross(seed, rows).map((row) => row.slice(1) as number[]);
        } catch (error) {
          // Four positive weights always have a solution.
          expect(error).toMatchObject({ kind: "value", message: expect.stringMatching(/residual [\d.e-]+/) });
          expect(w).toContain(0);
          return;
        }
        const [first, second, totals] = table as [number[], number[], number[]];
        for (const [a, b, total] of [first, second, totals])
          expect((a! + b!) / total! - 1).toBeCloseTo(0, 12);
        [0, 1].forEach((column) =>
          expect((first[column]! + second[column]!) / totals[column]! - 1).toBeCloseTo(0, 12),
        );
        w.forEach((value, index) => {
          if (value === 0) expect([...first.slice(0, 2), ...second.slice(0, 2)][index]).toBe(0);
        });
      }),
      { numRuns: 60 },
    );
  });

  // By hand: Services has 0.4 and may only be on premises, which has 0.3: 0.1 finds no place.
  test("names the residual where the zeros leave no solution", () => {
    expect(
      thrown(() =>
        cross([
          [0, 2],
          [3, 4],
        ]),
      ),
    ).toMatchObject({
      kind: "value",
      message: expect.stringContaining(
        "leave Services only On-Premises, too little for the shares (residual 0.1)",
      ),
    });
    expect(
      thrown(() =>
        cross([
          [1, -2],
          [3, 4],
        ]),
      ),
    ).toMatchObject({
      message: expect.stringContaining("-2 for Services × On-Premises"),
    });
    expect(
      thrown(() =>
        cross([
          [0, 0],
          [3, 4],
        ]),
      ),
    ).toMatchObject({ message: "Weights: these zeros leave Services no column (residual 0.4)." });
    expect(thrown(() => cross([[1, 2, 3]]))).toMatchObject({
      message: expect.stringContaining("a grid of 2 rows and 2 columns is needed"),
    });
  });

  test("says whether the rows' or the columns' shares are wrong", () => {
    expect(thrown(() => cross(undefined, byName(0.4, 0.5)))).toMatchObject({
      message: "Row shares: they sum to 0.9 and not to 1.",
    });
    const [rows, columns] = [byName(0.4, 0.6), [["Cloud", 1]]];
    expect(
      thrown(() =>
        crossTab(
          2030,
          { axis: offering, shares: rows },
          { axis: deployment, shares: columns },
          undefined,
          engine.market(),
          false,
        ),
      ),
    ).toMatchObject({ message: "Column shares: enter a share for On-Premises too." });
  });

  // By hand: with 0.3 and 0.3 the corner cell is 0 in the only solution, though its weight is not.
  test("ends where a weight has to vanish", () => {
    const rows = byName(0.3, 0.7);
    const [first, second] = cross(
      [
        [0, 1],
        [1, 1],
      ],
      rows,
    ) as [unknown[], unknown[]];
    expect(first.slice(1).map(to15)).toEqual([0, 8.25217873458595, 8.25217873458595]);
    expect(second.slice(1).map(to15)).toEqual([19.2550837140339, 0, 19.2550837140339]);
  });

  test("a transport finds what has no place", () => {
    const { unplaced } = transport(
      [
        [true, false],
        [true, true],
      ],
      [0.5, 0.5],
      [0.2, 0.8],
    );
    expect(unplaced).toBeCloseTo(0.3, 14);
  });
});
