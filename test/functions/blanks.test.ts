import { CellError, loadFunctions } from "./runtime";

const functions = loadFunctions();

// What Excel hands over for an empty cell: null on the web, "" or undefined elsewhere, 0 on some desktops (office-js
// issue 4702). Left is what a call gives where the argument is left out, or the row is not there.
const blanks: readonly (readonly [string, unknown])[] = [
  ['""', ""],
  ["null", null],
  ["undefined", undefined],
  ["0", 0],
];

const head = ["Driver", "From", "To", "Low", "Mode", "High"];
const driver = (from: unknown, to: unknown) => ["Tariffs", from, to, -0.03, 0, 0.01];
const block = [head, driver(2026, 2028)];
const estimates = [
  ["Source", "Start year", "Start value", "End year", "End value"],
  ["A", 2025, 5, 2030, 10],
];
const shares = [
  ["Cloud", 0.6],
  ["On-Premises", 0.4],
];

describe.each(blanks)("an empty cell as %s", (_, blank) => {
  test.each<[string, (blank: unknown) => unknown[], unknown[]]>([
    ["FORECAST", (b) => [[[2030]], b, b, b], [[[2030]]]],
    ["FORECAST", (b) => [[[2030]], [[b]], [[b]], b], [[[2030]]]],
    ["FORECAST", (b) => [[[2030]], b, block, b], [[[2030]], null, block]],
    ["GROWTH", (b) => [[[2030], [b], [b]], b], [[[2030]]]],
    ["CAGR", (b) => [b, b, b, b, b], []],
    ["CAGR", (b) => [b, 2030, b], [2025, 2030]],
    ["SERIES", (b) => [b, b, b, b, b], []],
    ["ABOUT", (b) => [b], []],
    ["AXES", (b) => [b], []],
    ["SEGMENT", (b) => ["Region", b, b], ["Region"]],
    ["INSIGHT", (b) => [b, b], []],
    ["EXPLAIN", (b) => [2030, b, b, b, b], [2030]],
    ["SATURATE", (b) => [[[2030]], 100, b], [[[2030]], 100]],
    ["PHASE", (b) => [2030, b, b, b, b, b === 0 ? null : b], [2030]],
    ["TORNADO", (b) => [2030, block, "Low", "High", b, b], [2030, block, "Low", "High"]],
  ])("%s takes as left out", (name, given, left) => {
    const call = functions.get(name)!;
    const result = call(...given(blank));
    expect([result].flat(2).every((cell) => cell instanceof CellError)).toBe(false);
    expect(result).toEqual(call(...left));
  });

  test("as From or To is no bound", () => {
    const bridge = functions.get("BRIDGE")!;
    const open = bridge(2030, [head, driver(2020, 2040)], "Low");
    expect(bridge(2030, [head, driver(blank, blank)], "Low")).toEqual(open);
    expect(bridge(2030, [head, driver(blank, 2040)], "Low")).toEqual(open);
  });

  test("makes no row and no column of a block, nor of estimates", () => {
    const nothing = Array(8).fill(blank) as unknown[];
    const wide = (rows: readonly unknown[][]) => [
      ...rows.map((row) => [...row, ...nothing].slice(0, 8)),
      nothing,
      nothing,
    ];
    const bridge = functions.get("BRIDGE")!;
    const result = bridge(2030, block, "Low");
    expect(result).toHaveLength(4);
    expect(bridge(2030, wide(block), "Low")).toEqual(result);
    expect(bridge(2030, wide([head, nothing, driver(2026, 2028)]), "Low")).toEqual(result);
    expect(bridge(2030, [head, driver(2026, 2028), [blank, 2026, 2027, 0.5, 0.5, 0.5]], "Low")).toEqual(
      result,
    );
    const triangulate = functions.get("TRIANGULATE")!;
    expect(triangulate(wide(estimates), [[2026, 2030]])).toEqual(triangulate(estimates, [[2026, 2030]]));
  });

  test("makes no row and no name among shares", () => {
    const split = functions.get("SPLIT")!;
    const result = split("Deployment", [[2030]], shares);
    expect(result).toHaveLength(4);
    expect(split("Deployment", [[2030]], [...shares, [blank, blank], [blank, blank]])).toEqual(result);
    // As SEGMENT lays names out: a top-level one has nothing beside it.
    expect(
      split(
        "Deployment",
        [[2030]],
        shares.map(([name, share]) => [name, blank, share]),
      ),
    ).toEqual(result);
    const drift = [["", 2026, 2032], ...shares.map(([name, share]) => [name, share, share])];
    const several = split("Deployment", [[2030]], drift);
    expect(several).toHaveLength(4);
    expect(split("Deployment", [[2030]], [...drift, [blank, blank, blank]])).toEqual(several);
  });

  test("is no year", () => {
    expect(functions.get("FORECAST")!([[blank, 2025]])).toEqual([
      [expect.objectContaining({ code: "#N/A", message: expect.stringContaining("no year") }), 10.18],
    ]);
  });
});

test("a share of 0 stays one, with and without names", () => {
  const split = functions.get("SPLIT")!;
  const all = [
    ["Segment", "Share", "USD bn"],
    ["Cloud", 1, 10.18],
    ["On-Premises", 0, 0],
    ["Total", 1, 10.18],
  ];
  expect(split("Deployment", [[2025]], [[1], [0]])).toEqual(all);
  expect(
    split(
      "Deployment",
      [[2025]],
      [
        ["Cloud", 1],
        ["On-Premises", 0],
      ],
    ),
  ).toEqual(all);
});
