/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Area } from "../../../src/workbook/sheet/area";
import type { Outcome, Target } from "../../../src/workbook/sheet/outcome";
import { WorkbookError } from "../../../src/workbook/sheet/workbookError";
import { useInsert, type Inserted } from "../../../src/taskpane/insert/useInsert";
import { openDialogsInPage } from "../dialogs";
import { renderInPane } from "../renderInPane";

openDialogsInPage();

const area: Area = { sheetId: "{1}", sheet: "Plan", row: 1, column: 1, rows: 3, columns: 1 };
const inserted: Outcome = { status: "inserted", area, address: "Plan!B2:B4", name: null };
const occupied = (canOverwrite: boolean): Outcome => ({
  status: "occupied",
  area,
  address: "Plan!B2:B4",
  obstacles: canOverwrite
    ? [{ kind: "filled", count: 1, first: [{ cell: "B3", text: "my share" }] }]
    : [{ kind: "table", names: ["Budget"] }],
  canOverwrite,
});

/** Shows a button that inserts; what Excel would answer comes from the list, one answer a call. */
function open(answers: readonly (Outcome | WorkbookError)[]) {
  const targets: Target[] = [];
  const results: (Inserted | null)[] = [];
  const write = (target: Target) => {
    targets.push(target);
    const answer = answers[targets.length - 1]!;
    return answer instanceof WorkbookError ? Promise.reject(answer) : Promise.resolve(answer);
  };
  function Inserting() {
    const insert = useInsert();
    return <button onClick={() => void insert(write).then((result) => results.push(result))}>go</button>;
  }
  renderInPane(<Inserting />);
  return { targets, results, user: userEvent.setup() };
}

const click = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

test("a free place is filled at once, and the place is told", async () => {
  const { targets, results, user } = open([inserted]);
  await click(user, "go");
  expect(await screen.findByText("Inserted in Plan!B2:B4.")).toBeTruthy();
  expect(targets).toEqual([{ place: { at: "selection" } }]);
  expect(results).toEqual([inserted]);
});

test.each([
  ["Below, in the next free rows", { place: { at: "below", area } }],
  ["On a new sheet", { place: { at: "new sheet" } }],
  ["At the cell that I select now", { place: { at: "selection" } }],
  ["Overwrite what is there", { place: { at: "area", area }, overwrite: true }],
])("what would be lost is named, and then: %s", async (choice, target) => {
  const { targets, user } = open([occupied(true), inserted]);
  await click(user, "go");
  expect((await screen.findByRole("dialog")).textContent).toContain("B3 “my share”");
  expect(targets).toHaveLength(1);
  await click(user, choice);
  await screen.findByText("Inserted in Plan!B2:B4.");
  expect(targets[1]).toEqual(target);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a chosen place that is not free either is asked about again", async () => {
  const { targets, user } = open([occupied(true), occupied(false), inserted]);
  await click(user, "go");
  await click(user, /^Below/);
  await waitFor(() => expect(screen.getByRole("dialog").textContent).toContain("Budget"));
  await click(user, /^On a new sheet/);
  await screen.findByText("Inserted in Plan!B2:B4.");
  expect(targets).toHaveLength(3);
});

test("what cannot be overwritten without breaking it is not offered to be", async () => {
  const { user } = open([occupied(false)]);
  await click(user, "go");
  await screen.findByRole("dialog");
  expect(screen.queryByRole("button", { name: /Overwrite/ })).toBeNull();
});

test("Cancel leaves everything as it is", async () => {
  const { targets, results, user } = open([occupied(true)]);
  await click(user, "go");
  await click(user, "Cancel");
  await waitFor(() => expect(results).toEqual([null]));
  expect(targets).toHaveLength(1);
  expect(screen.queryByText(/Inserted/)).toBeNull();
});

test.each([
  ["editing", /Press Enter or Esc/],
  ["denied", /read-only/],
  ["lost", /open it again/],
] as const)("an error of the kind %s says what to do, and trying again goes on", async (kind, sentence) => {
  const { results, user } = open([new WorkbookError(kind, "Excel's words"), inserted]);
  await click(user, "go");
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(results).toEqual([null]);
  await click(user, "Try again");
  expect(await screen.findByText("Inserted in Plan!B2:B4.")).toBeTruthy();
});
