import { shapeArgument } from "../../../src/taskpane/calculate/shapeArgument";

// As Excel hands arguments over: null for what is omitted or empty, a matrix for a range, errors as objects.
test("a range stays a range, with null for its empty cells", () => {
  expect(shapeArgument("matrix", [[2027], [""]])).toEqual([[2027], [null]]);
  expect(shapeArgument("matrix", [[2027]])).toEqual([[2027]]);
  expect(shapeArgument("matrix", [[null]])).toBeNull();
  expect(shapeArgument("matrix", [["#DIV/0!"]])).toEqual([[{ code: "#DIV/0!" }]]);
});

test("a single value is taken out of its cell", () => {
  expect(shapeArgument(undefined, [["smooth"]])).toBe("smooth");
  expect(shapeArgument("scalar", [[""]])).toBeNull();
  expect(shapeArgument("scalar", [[0]])).toBe(0);
  expect(shapeArgument("scalar", [["#1 supplier"]])).toBe("#1 supplier");
});
