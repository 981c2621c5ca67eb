import { busy, lift, shapeArguments, waits, type Argument } from "../../../workbench/functions/arguments";
import type { FunctionMetadata, ParameterMetadata } from "../../../workbench/metadata";

// Expected shapes: Microsoft's "Options for Excel custom functions parameters".
const fn = (...parameters: Omit<ParameterMetadata, "name">[]): FunctionMetadata => ({
  id: "F",
  name: "F",
  parameters: parameters.map((parameter, index) => ({ name: "abc"[index]!, ...parameter })),
});
const missing = { type: "CustomFunctionError", code: "#N/A" } as const;
const shape = (metadata: FunctionMetadata, ...given: Argument[]) => shapeArguments(metadata, given);

describe("shaping arguments", () => {
  test("a matrix parameter gets a matrix, a scalar one its first cell", () => {
    const metadata = fn({ dimensionality: "matrix" }, { dimensionality: "scalar" });
    expect(shape(metadata, 2030, [["x"]])).toEqual([[[2030]], "x"]);
  });

  test("what is omitted is null, in the middle and at the end", () => {
    const metadata = fn({}, { optional: true }, { optional: true });
    expect(shape(metadata, 1)).toEqual([1, null, null]);
    expect(shape(metadata, 1, null, 3)).toEqual([1, null, 3]);
  });

  test("an empty cell of a range is an empty text", () => {
    expect(shape(fn({ dimensionality: "matrix", type: "any" }), [[1], [null]])).toEqual([[[1], [""]]]);
  });

  test("a declared type converts", () => {
    expect(shape(fn({ type: "number" }), "12")).toEqual([12]);
    expect(shape(fn({ type: "number" }), true)).toEqual([1]);
    expect(shape(fn({ type: "string" }), 12)).toEqual(["12"]);
    expect(shape(fn({ type: "string" }), true)).toEqual(["TRUE"]);
    expect(shape(fn({ type: "boolean" }), "false")).toEqual([false]);
    expect(shape(fn({ type: "boolean" }), 2)).toEqual([true]);
  });

  test("what can't be converted is refused with the value and the parameter's name", () => {
    const message = expect.stringMatching(/"many".*\(a\)/);
    expect(shape(fn({ type: "number" }), "many")).toEqual({ error: "#VALUE!", message });
    expect(shape(fn({ type: "boolean" }), "many")).toEqual({ error: "#VALUE!", message });
  });

  test("an error goes to a parameter of any type, and stands in for the result of others", () => {
    expect(shape(fn({ type: "any" }), missing)).toEqual([missing]);
    expect(shape(fn({ type: "number" }), missing)).toEqual({ error: "#N/A", message: "" });
  });

  test("too few and too many arguments are refused with the numbers", () => {
    const metadata = fn({}, { optional: true });
    expect(shape(metadata)).toMatchObject({ message: expect.stringMatching(/1 to 2.*0/) });
    expect(shape(metadata, 1, 2, 3)).toMatchObject({ message: expect.stringMatching(/1 to 2.*3/) });
  });
});

describe("a range where one value is expected", () => {
  const metadata = fn({}, {}, { dimensionality: "matrix" });

  test("single values and matrix parameters make one call", () => {
    expect(lift(metadata, [1, [[2]], [[3, 4]]])).toBeNull();
  });

  test("makes a call a cell; a row and a column make a table; a matrix parameter goes to each", () => {
    expect(lift(metadata, [[[1], [2]], [["x", "y"]], [[7, 8]]])).toEqual([
      [
        [1, "x", [[7, 8]]],
        [1, "y", [[7, 8]]],
      ],
      [
        [2, "x", [[7, 8]]],
        [2, "y", [[7, 8]]],
      ],
    ]);
  });

  test("what a shorter range lacks is #N/A", () => {
    expect(lift(metadata, [[[1], [2], [3]], [["x"], ["y"]], 0])).toEqual([
      [[1, "x", 0]],
      [[2, "y", 0]],
      [[3, missing, 0]],
    ]);
  });
});

test("a call waits while a precedent is under way, in a cell or within a range", () => {
  const under = { type: "CustomFunctionError", code: busy } as const;
  expect(waits([1, under])).toBe(true);
  expect(waits([[[1], [under]]])).toBe(true);
  expect(waits([1, [["x"], [missing]], missing, null])).toBe(false);
});
