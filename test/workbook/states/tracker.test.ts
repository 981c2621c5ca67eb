import { openTracker } from "../../../src/workbook/states/tracker";

test("the same cells are kept once, and found where Excel has moved them", () => {
  const tracker = openTracker([], ["Plan"]);
  const id = tracker.idOf({ sheet: "Plan", cells: "$B$2" });
  expect(tracker.idOf({ sheet: "Plan", cells: "$B$2" })).toBe(id);
  const other = tracker.idOf({ sheet: "Bob's, plan", cells: "$C$2:$C$9" });
  const [list, ...more] = tracker.added();
  expect(more).toEqual([]);
  expect(list).toEqual({ name: "LLM_Kept_1", formula: "=Plan!$B$2,'Bob''s, plan'!$C$2:$C$9" });
  // As Excel writes it once rows were inserted above, and the sheet was renamed.
  const later = openTracker(
    [{ name: "LLM_Kept_1", formula: "='Q1, plan'!$B$5,'Bob''s, plan'!$C$5:$C$12" }],
    ["Q1, plan", "Bob's, plan"],
  );
  expect(later.cellsOf(id)).toEqual({ sheet: "Q1, plan", cells: "$B$5" });
  expect(later.cellsOf(other)).toEqual({ sheet: "Bob's, plan", cells: "$C$5:$C$12" });
});

test("cells that have been deleted, with their sheet or without, are gone, and the others keep their places", () => {
  const formula = "=#REF!,Plan!#REF!,Gone!$A$1,Plan!$A$1";
  const tracker = openTracker([{ name: "llm_kept_3", formula }], ["Plan"]);
  expect(["3.0", "3.1", "3.2", "3.3"].map((id) => tracker.cellsOf(id))).toEqual([
    null,
    null,
    null,
    { sheet: "Plan", cells: "$A$1" },
  ]);
});

test("thousands of cells take a few names, none longer than Excel allows", () => {
  const tracker = openTracker([{ name: "LLM_Kept_7", formula: "=Plan!$A$1" }], ["Plan"]);
  for (let row = 2; row <= 2001; row++) tracker.idOf({ sheet: "Plan", cells: `$A$${row}` });
  const lists = tracker.added();
  expect(lists.length).toBeLessThan(10);
  expect(lists[0]!.name).toBe("LLM_Kept_8");
  // Excel's limit of characters in a formula is 8,192.
  expect(Math.max(...lists.map(({ formula }) => formula.length))).toBeLessThan(8192);
});

test("a list that nothing refers to is told of, but for the last", () => {
  const names = [1, 2, 3, 4].map((n) => ({ name: `LLM_Kept_${n}`, formula: "=Plan!$A$1" }));
  const tracker = openTracker(names, ["Plan"]);
  expect(tracker.unused(["=⟦1.0,00,⟧+3.5", "2.7"])).toEqual(["LLM_Kept_3"]);
});
