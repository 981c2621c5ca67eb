import type { Mark, MarkRow } from "../../../src/taskpane/charts/mark";
import { moveMark } from "../../../src/taskpane/charts/moveMark";

const mark = (id: string, x: number): Mark => ({
  id,
  name: id,
  details: [],
  at: { x, y: 0 },
  box: { x, y: 0, width: 1, height: 1 },
});
const one: MarkRow[] = [{ name: "a", marks: [mark("a1", 0), mark("a2", 10), mark("a3", 20)] }];
const two: MarkRow[] = [...one, { name: "b", marks: [mark("b1", 9), mark("b2", 21)] }];
const press = (rows: MarkRow[], from: string, key: string, ctrlKey = false) =>
  moveMark(rows, from, { key, ctrlKey })?.id;

describe("moving between marks", () => {
  test.each([
    ["ArrowRight", "a2"],
    ["ArrowDown", "a2"],
    ["ArrowLeft", undefined],
    ["ArrowUp", undefined],
    ["Home", "a1"],
    ["End", "a3"],
    ["x", undefined],
  ])("in one row, %s leads from the first to %s", (key, to) => {
    expect(press(one, "a1", key)).toBe(to);
  });

  test("up and down lead to the mark of the next row that stands nearest", () => {
    expect(press(two, "a1", "ArrowDown")).toBe("b1");
    expect(press(two, "a2", "ArrowDown")).toBe("b1");
    expect(press(two, "a3", "ArrowDown")).toBe("b2");
    expect(press(two, "b2", "ArrowUp")).toBe("a3");
    expect(press(two, "b2", "ArrowDown")).toBeUndefined();
  });

  test("End stays in the row, Ctrl+End goes to the last of all", () => {
    expect(press(two, "a1", "End")).toBe("a3");
    expect(press(two, "a1", "End", true)).toBe("b2");
    expect(press(two, "b2", "Home", true)).toBe("a1");
  });

  test("an unknown mark leads nowhere", () => {
    expect(press(two, "gone", "ArrowRight")).toBeUndefined();
  });
});
