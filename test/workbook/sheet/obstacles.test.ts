import { beyondEdge, canOverwrite, findObstacles, type Facts } from "../../../src/workbook/sheet/obstacles";

const area = { sheetId: "{1}", sheet: "Plan", row: 4, column: 2, rows: 2, columns: 2 };
const free: Facts = {
  formulas: [
    ["", ""],
    ["", ""],
  ],
  texts: [
    ["", ""],
    ["", ""],
  ],
  spillAnchors: [],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
  locked: false,
};

test("an empty area has none", () => {
  expect(findObstacles(area, free)).toEqual([]);
});

test("filled cells are named with what they show, also a formula that shows nothing", () => {
  const obstacles = findObstacles(area, {
    ...free,
    formulas: [
      ["Revenue", ""],
      ["", '=IF(A1,"",1)'],
    ],
    texts: [
      ["Revenue", ""],
      ["", ""],
    ],
  });
  expect(obstacles).toEqual([
    {
      kind: "filled",
      count: 2,
      first: [
        { cell: "C5", text: "Revenue" },
        { cell: "D6", text: "" },
      ],
    },
  ]);
  expect(canOverwrite(obstacles)).toBe(true);
});

test("only the first few filled cells are listed, all are counted", () => {
  const tall = { ...area, rows: 5, columns: 1 };
  const column = [["a"], ["b"], ["c"], ["d"], ["e"]];
  expect(findObstacles(tall, { ...free, formulas: column, texts: column })).toEqual([
    {
      kind: "filled",
      count: 5,
      first: [
        { cell: "C5", text: "a" },
        { cell: "C6", text: "b" },
        { cell: "C7", text: "c" },
      ],
    },
  ]);
});

test.each<[string, Partial<Facts>, object]>([
  ["a table", { tables: ["Costs"] }, { kind: "table", names: ["Costs"] }],
  ["another spill", { spillAnchors: ["B5"] }, { kind: "spill", anchors: ["B5"] }],
  ["a locked cell", { locked: true }, { kind: "protected", sheet: "Plan" }],
])("%s is in the way and cannot be overwritten", (_name, facts, obstacle) => {
  const obstacles = findObstacles(area, { ...free, ...facts });
  expect(obstacles).toEqual([obstacle]);
  expect(canOverwrite(obstacles)).toBe(false);
});

test("hidden rows and columns are named in runs, and may be written to when a person says so", () => {
  const tall = { ...area, rows: 9, columns: 3 };
  const obstacles = findObstacles(tall, { ...free, hiddenRows: [0, 1, 2, 5, 7, 8], hiddenColumns: [1, 2] });
  expect(obstacles).toEqual([{ kind: "hidden", addresses: ["5:7", "10:10", "12:13", "D:E"] }]);
  expect(canOverwrite(obstacles)).toBe(true);
});

test("a result of one cell may stand in a table", () => {
  const one = { ...area, rows: 1, columns: 1 };
  expect(findObstacles(one, { ...free, formulas: [[""]], texts: [[""]], tables: ["Costs"] })).toEqual([]);
});

test("what does not fit on the sheet is said without asking Excel", () => {
  expect(beyondEdge({ ...area, row: 1_048_575 })).toEqual([{ kind: "edge" }]);
  expect(beyondEdge(area)).toEqual([]);
});
