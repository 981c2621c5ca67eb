import { readResult } from "../../../workbench/functions/result";

// The rows are as Microsoft's runtime (office.js 1.1.110) was seen to send them.
test("a value", () => {
  expect(readResult([7, true, 27.5])).toEqual({ id: 7, result: { value: 27.5, messages: [] } });
});

test("a failed call: the number names the error, the value is its message", () => {
  expect(readResult([7, false, "No 2050.", 1]).result).toEqual({
    value: { error: "#N/A" },
    messages: [{ row: 0, column: 0, text: "No 2050." }],
  });
  expect(readResult([7, false, "No year.", 7]).result.value).toEqual({ error: "#VALUE!" });
  expect(readResult([7, false, null, 5]).result).toEqual({ value: { error: "#DIV/0!" }, messages: [] });
});

test("an array with an error in one cell: its message is kept by its place", () => {
  const error = { type: "Error", basicValue: "#N/A", message: "No 1999." };
  expect(readResult([7, true, [[1], [error], [null]]]).result).toEqual({
    value: [[1], [{ error: "#N/A" }], [null]],
    messages: [{ row: 1, column: 0, text: "No 1999." }],
  });
});
