import { matrix, wholeRange } from "../../src/functions/cells";
import { CellError, loadFunctions } from "./runtime";

const functions = loadFunctions();
const forecast = functions.get("FORECAST")!;

/** A whole column of a sheet, as Excel hands it over. */
const column = (filled: readonly unknown[]) =>
  Array.from({ length: 1_048_576 }, (_, row) => [row < filled.length ? filled[row] : ""]);

describe("trailing blank rows and columns", () => {
  test.each<[unknown, unknown]>([
    [
      [
        [1, ""],
        [2, null],
        ["", undefined],
      ],
      [[1], [2]],
    ],
    [
      [
        ["", 1, ""],
        ["", "", ""],
      ],
      [["", 1]],
    ],
    [
      [
        ["", ""],
        [0, ""],
        [" ", null],
      ],
      [[""], [0]],
    ],
    [
      [
        [null, null],
        [null, null],
      ],
      [[null]],
    ],
    [
      [1, 2, null],
      [[1], [2]],
    ],
    [2030, [[2030]]],
  ])("%j is read as %j", (range, read) => expect(matrix(range)).toEqual(read));

  test("of a block that counts as a whole leave nothing where there is nothing", () => {
    expect(
      wholeRange([
        ["", null],
        [undefined, " "],
      ]),
    ).toBeUndefined();
    expect(wholeRange([["a"], ["b"], ...Array(9).fill([""])])).toEqual([["a"], ["b"]]);
  });
});

describe("a whole column of years", () => {
  test("is as long as what is filled of it", () => {
    expect(forecast(column([2025, "", 2026]))).toEqual([
      [10.18],
      [expect.objectContaining({ code: "#N/A" })],
      [12.12],
    ]);
    expect(forecast([[""], [""]])).toEqual([[expect.objectContaining({ code: "#N/A" })]]);
  });

  const many = Array.from({ length: 100_001 }, () => [2025]);
  const block = [
    ["Driver", "From", "To", "s"],
    ["a", "", "", 0.02],
  ];
  const shares = [
    ["Cloud", 0.5],
    ["On-Premises", 0.5],
  ];
  const estimates = [
    ["Source", "Start year", "Start value", "End year", "End value"],
    ["A", 2025, 5, 2030, 10],
  ];
  test.each<[string, unknown[]]>([
    ["FORECAST", [many]],
    ["GROWTH", [many]],
    ["STATUS", [many]],
    ["BAND", [many, 0.1]],
    ["SATURATE", [many, 100]],
    ["FISCAL", [many, 4]],
    ["SPLIT", ["Deployment", many, shares]],
    ["SIMULATE", [many, block, "s", "s", "s", 1]],
    ["TRIANGULATE", [estimates, many]],
  ])("has a limit in %s, which one error names", (name, args) => {
    expect(functions.get(name)!(...args)).toMatchObject({
      code: "#VALUE!",
      message: "100001 cells are too many: a range of years holds 100,000 at most.",
    });
  });

  test("may have as many as the limit", () => {
    expect((forecast(many.slice(1)) as unknown[]).length).toBe(100_000);
  });

  test("has one error for all cells that share it", () => {
    const cells = (
      forecast([...Array(500).fill(["soon"]), ...Array(500).fill([null]), [2025]]) as unknown[][]
    ).flat();
    expect(new Set(cells).size).toBe(3);
    expect(cells[0]).toBeInstanceOf(CellError);
  });
});

test("a block of whole columns is the block that is filled", () => {
  const rows = [
    ["Driver", "From", "To", "Up", ""],
    ["Tariffs", 2026, "", 0.02, ""],
  ];
  const whole = Array.from({ length: 1000 }, (_, row) => rows[row] ?? ["", "", "", "", ""]);
  expect(forecast([[2026]], null, whole)).toEqual(forecast([[2026]], null, rows));
});
