import { readCsv } from "../../src/model/readCsv";

// Expected cells: RFC 4180, and what Excel writes for other regions (semicolons, decimal commas).
test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      [1, 2],
    ],
  ],
  [
    "\ufeffDriver,From\r\nTariffs,2026\r\n",
    [
      ["Driver", "From"],
      ["Tariffs", 2026],
    ],
  ],
  ['"a, b","say ""no"""\n', [["a, b", 'say "no"']]],
  ['"two\nlines",1', [["two\nlines", 1]]],
  [
    "x;y\n-3,5%;1,25\n",
    [
      ["x", "y"],
      [-0.035, 1.25],
    ],
  ],
  [
    "x\ty\n5 %\t−2\n",
    [
      ["x", "y"],
      [0.05, -2],
    ],
  ],
  [
    "x,y\n3.3%,+1e-3\n",
    [
      ["x", "y"],
      [0.033, 0.001],
    ],
  ],
  [
    "a,b,c\n1\n\n2,,3\n,,\n",
    [
      ["a", "b", "c"],
      [1, null, null],
      [null, null, null],
      [2, null, 3],
    ],
  ],
  [
    "a,b\n1 000,12px\n",
    [
      ["a", "b"],
      ["1 000", "12px"],
    ],
  ],
  ["", []],
])("reads %j", (text, cells) => {
  expect(readCsv(text)).toEqual(cells);
});

test("names the row of a quote that stays open", () => {
  expect(() => readCsv('a\nb\n"c\nd\n')).toThrow("Row 3");
});
