import examples from "../../src/functions/examples.json";
import { openWorkbench, type Cell, type Workbench } from "./openWorkbench";

// What each example gives is held to outside values in test/functions/examples.test.ts.
let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(120_000);

type Gives = { rows: number; columns: number; first: unknown[] } | unknown;
const cases = Object.values(examples.functions)
  .flat()
  .map(({ formula, gives }) => ({ formula, gives: gives as Gives }));

/** What an example says as rows of cells: all of them, or the first row of a table too long to write out. */
function rowsOf(gives: Gives): unknown[][] {
  if (Array.isArray(gives)) return gives as unknown[][];
  if (typeof gives === "object" && gives !== null && "first" in gives) return [gives.first as unknown[]];
  return [[gives]];
}

const column = (index: number) => String.fromCharCode("A".charCodeAt(0) + index);

function shown({ value, error }: Cell): unknown {
  if (error) return { error };
  if (typeof value === "number") return Number(value.toPrecision(15));
  return value === "" ? null : value;
}

test("every example, typed into a cell, gives what it says", async () => {
  const apart = 20; // rows from one to the next: more than any result has
  for (const [index, { formula }] of cases.entries()) {
    await bench.enter(`Examples!A${index * apart + 1}`, formula);
  }
  await bench.settled();
  for (const [index, { formula, gives }] of cases.entries()) {
    const rows = rowsOf(gives);
    const [top, width] = [index * apart + 1, rows[0]!.length];
    const area = `Examples!A${top}:${column(width - 1)}${top + rows.length - 1}`;
    const cells =
      rows.length * width === 1 ? [[await bench.read(`Examples!A${top}`)]] : await bench.readAll(area);
    expect([formula, cells.map((row) => row.map(shown))]).toEqual([formula, rows]);
    for (const { error, message } of cells.flat()) if (error) expect(message).toBeTruthy();
  }
});
