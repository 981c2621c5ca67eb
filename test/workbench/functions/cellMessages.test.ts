import { CellMessages } from "../../../workbench/functions/cellMessages";

const cell = { sheetId: "s1", row: 4, column: 2 };
const said = (row: number, text: string) => ({ row, column: 0, text });

test("the message of a place within a spill, else the first one", () => {
  const messages = new CellMessages();
  messages.note(cell, "X.F", [said(1, "second row"), said(3, "fourth row")]);
  expect(messages.of(cell, "=X.F(A1:A4)", 7, 2)).toBe("fourth row");
  expect(messages.of(cell, "=SUM(X.F(A1:A4))", 4, 2)).toBe("second row");
});

test("only the last calculation counts", () => {
  const messages = new CellMessages();
  messages.note(cell, "X.F", [said(0, "before")]);
  messages.calculationStarted();
  messages.note(cell, "X.F", [said(0, "after")]);
  expect(messages.of(cell, "=X.F(A1)", 4, 2)).toBe("after");
  messages.calculationStarted();
  messages.note(cell, "X.F", []);
  expect(messages.of(cell, "=X.F(A1)", 4, 2)).toBeNull();
});

test("several calls of one formula in one calculation are all kept", () => {
  const messages = new CellMessages();
  messages.note(cell, "X.F", []);
  messages.note(cell, "X.G", [said(0, "of G")]);
  messages.note(cell, "X.F", []);
  expect(messages.of(cell, "=X.F(A1)+X.G(A1)", 4, 2)).toBe("of G");
});

test("a cell that now holds another formula has none", () => {
  const messages = new CellMessages();
  messages.note(cell, "X.F", [said(0, "of F")]);
  expect(messages.of(cell, "=1/0", 4, 2)).toBeNull();
  expect(messages.of({ ...cell, row: 5 }, "=X.F(A1)", 5, 2)).toBeNull();
});
