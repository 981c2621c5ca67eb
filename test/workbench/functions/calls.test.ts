import { Calls, type Caller } from "../../../workbench/functions/calls";

const caller = (row: number): Caller => ({ sheetId: "s1", row, column: 0 });
const afterTimers = () => new Promise((resolve) => setTimeout(resolve));

/** Calls with a host that writes down what it is asked. */
function open() {
  const posted: unknown[][][] = [];
  const recalculated: Caller[][] = [];
  const formulas = new Map<number, string>();
  const state = { listening: true };
  const calls = new Calls({
    post: (rows) => {
      if (state.listening) posted.push(rows as unknown[][]);
      return state.listening;
    },
    recalculate: (cells) => void recalculated.push([...cells]),
    address: ({ row }) => `Sheet1!A${row + 1}`,
    formula: ({ row }) => formulas.get(row) ?? null,
  });
  const bodies = () => posted.flat().map((row) => JSON.parse(row[3] as string) as unknown[]);
  return { calls, posted, bodies, recalculated, formulas, state };
}

test("all questions of one calculation travel in one message, when the runtime is ready", async () => {
  const { calls, posted, bodies } = open();
  calls.calculationStarted();
  for (let row = 0; row < 3; row++) expect(calls.request("F", [2030 + row], false, caller(row))).toBeNull();
  calls.calculationEnded();
  await afterTimers();
  expect(posted).toHaveLength(0);
  calls.runtimeReady();
  await afterTimers();
  expect(posted).toHaveLength(1);
  expect(bodies().map(([, name, args, address]) => [name, args, address])).toEqual([
    ["F", [2030], "Sheet1!A1"],
    ["F", [2031], "Sheet1!A2"],
    ["F", [2032], "Sheet1!A3"],
  ]);
});

test("nothing is sent in the middle of a calculation", async () => {
  const { calls, posted } = open();
  calls.runtimeReady();
  calls.calculationStarted();
  calls.request("F", [1], false, caller(0));
  await afterTimers();
  expect(posted).toHaveLength(0);
  calls.calculationEnded();
  expect(posted).toHaveLength(1);
});

test("the same question is asked once; its answer reaches all who asked, and later ones at once", async () => {
  const { calls, bodies, recalculated } = open();
  calls.runtimeReady();
  calls.request("F", [2030], false, caller(0));
  calls.request("F", [2030], false, caller(1));
  expect(calls.underWay).toBe(true);
  await afterTimers();
  expect(bodies()).toHaveLength(1);
  calls.receive([[bodies()[0]![0], true, 27.5]]);
  expect(recalculated).toEqual([[caller(0), caller(1)]]);
  expect(calls.underWay).toBe(false);
  expect(calls.request("F", [2030], false, caller(2))).toEqual({ value: 27.5, messages: [] });
  expect(calls.request("F", ["2030"], false, caller(2))).toBeNull();
});

test("an answer to nobody's question is dropped", () => {
  const { calls, recalculated } = open();
  calls.receive([[99, true, 1]]);
  expect(recalculated).toEqual([]);
});

test("what the runtime did not answer before a reload is asked again", async () => {
  const { calls, posted, state } = open();
  calls.runtimeReady();
  calls.request("F", [1], false, caller(0));
  await afterTimers();
  calls.runtimeReady();
  await afterTimers();
  expect(posted).toHaveLength(2);
  expect((posted[1]![0] as unknown[])[3]).toBe((posted[0]![0] as unknown[])[3]);

  state.listening = false;
  calls.request("F", [2], false, caller(0));
  await afterTimers();
  state.listening = true;
  calls.runtimeReady();
  await afterTimers();
  expect(posted[2]).toHaveLength(2);
});

test("what is asked while the runtime is gone waits for the next one", async () => {
  const { calls, posted, bodies } = open();
  calls.runtimeReady();
  calls.request("F", [1], false, caller(0));
  await afterTimers();
  calls.receive([[bodies()[0]![0], true, 11]]);
  calls.runtimeGone();
  expect(calls.isReady).toBe(false);
  // What is known stays known.
  expect(calls.request("F", [1], false, caller(0))?.value).toBe(11);
  calls.request("F", [2], false, caller(1));
  await afterTimers();
  expect(posted).toHaveLength(1);
  calls.runtimeReady();
  await afterTimers();
  expect(posted).toHaveLength(2);
});

test("a cancelable call is called off when no cell waits for it any more", async () => {
  const { calls, posted, bodies, formulas } = open();
  calls.runtimeReady();
  formulas.set(0, "=F(1)").set(1, "=F(1)");
  calls.request("F", [1], true, caller(0));
  calls.request("F", [1], true, caller(1));
  calls.request("F", [2], false, caller(2));
  await afterTimers();
  formulas.set(0, "=1");
  calls.cancelOrphans();
  expect(posted).toHaveLength(1);
  formulas.delete(1);
  calls.cancelOrphans();
  expect(posted).toHaveLength(2);
  const [, code, , body] = posted[1]![0] as [number, number, string, string];
  expect(code).toBe(1001);
  expect(JSON.parse(body)).toEqual({ invocationId: bodies()[0]![0] });
  expect(calls.underWay).toBe(true); // the other one
});

// How long ten thousand cells take, the bench measures.
test("ten thousand questions go out in one message, and each gets its answer", () => {
  const { calls, posted, bodies } = open();
  calls.runtimeReady();
  calls.calculationStarted();
  for (let row = 0; row < 10_000; row++) calls.request("F", [row], false, caller(row));
  calls.calculationEnded();
  calls.receive(bodies().map(([id], row) => [id, true, row]));
  expect(posted).toHaveLength(1);
  expect(calls.request("F", [9_999], false, caller(0))?.value).toBe(9_999);
});
