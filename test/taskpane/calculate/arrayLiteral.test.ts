import { parseArrayLiteral } from "../../../src/taskpane/calculate/arrayLiteral";

// Excel's array constants: commas within a row, semicolons between rows; texts, numbers and booleans only.
test.each([
  ["{1}", [[1]]],
  ["{2027;2028}", [[2027], [2028]]],
  [
    "{ 1 , 2 ; 3 , 4 }",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['{"a,b";"say ""yes"""}', [["a,b"], ['say "yes"']]],
  ["{TRUE,-1.5E2}", [[true, -150]]],
  [
    '{"Services",0.4;"Software",0.6}',
    [
      ["Services", 0.4],
      ["Software", 0.6],
    ],
  ],
])("%s", (text, rows) => {
  expect(parseArrayLiteral(text)).toEqual(rows);
});

test.each(["A1", "{1;2,3}", "{A1}", "{}", "{1,}", "{1;2", "{{1}}", '{"a}', "{1 2}"])(
  "%s is no array of constants",
  (text) => {
    expect(parseArrayLiteral(text)).toBeNull();
  },
);
