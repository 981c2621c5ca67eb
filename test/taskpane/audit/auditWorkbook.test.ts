import type { FunctionEntry } from "../../../src/taskpane/functions/catalogue";
import { auditWorkbook, type AuditEntry } from "../../../src/taskpane/audit/auditWorkbook";
import { insert } from "../../../src/workbook/insert";
import { listInserted } from "../../../src/workbook/inserted/listInserted";
import { auditCells } from "../../../src/workbook/audit/auditCells";
import { readMetadata } from "../../../scripts/metadata.js";
import { openWorkbook, type TestWorkbook } from "../../workbook/support/workbook";
import { loadFunctions } from "../functionsInPage";

jest.setTimeout(60_000);

let book: TestWorkbook;
let functions: readonly FunctionEntry[];
beforeAll(async () => {
  book = await openWorkbook();
  await loadFunctions();
  functions = (await readMetadata()).functions as FunctionEntry[];
});
afterAll(() => book.close());

const goesOn = () => new AbortController().signal;
const audit = async () => (await auditWorkbook(functions, () => undefined, goesOn()))!;
/** By the cell, without the sheet. */
const byCell = (entries: readonly AuditEntry[]) =>
  new Map(entries.map((entry) => [entry.cell.address, entry]));

test("a workbook without calls has none, and nothing to look through is no fault", async () => {
  expect(await audit()).toEqual([]);
});

describe("a workbook with calls", () => {
  beforeAll(async () => {
    await book.sheet("Drivers");
    await book.enter("Drivers!A1:D2", [
      ["Driver", "From", "To", "Downside"],
      ["Tariffs", 2027, 2028, -0.03],
    ]);
    await book.sheet("Q1 plan");
    // The grid of this page knows no function of the add-in: what the calls would give stands in their place.
    await book.enter("Q1 plan!A1:B7", [
      [2028, "=IFERROR(LLM.FORECAST(A1),18.2589162021537)"],
      [2026, "=IFERROR(LLM.FORECAST(A2,,Drivers!A1:D2),12.12)"],
      ["", "=IFERROR(LLM.FORECAST(A1,,Drivers!A1:D2),0)"],
      ["", "=IFERROR(LLM.FORECAST(2040),0)"],
      ["", '=IFERROR(LLM.FORECAST(2040,"headline")*2,0)'],
      ["", "=SUM(1,2)"],
      ["", "=LLM.FORCAST(2030)"],
    ]);
  });

  // Statuses by the contract's table of paths.
  test("lists every calling cell with its status, blocks and edition", async () => {
    const entries = byCell(await audit());
    expect([...entries].map(([cell, { status, blocks }]) => [cell, status, blocks])).toEqual([
      ["'Q1 plan'!B1", "derived", []],
      ["'Q1 plan'!B2", "published", ["Drivers!A1:D2"]],
      ["'Q1 plan'!B3", "assumed", ["Drivers!A1:D2"]],
      ["'Q1 plan'!B4", null, []],
      ["'Q1 plan'!B5", "extrapolated", []],
      ["'Q1 plan'!B7", null, []],
    ]);
    for (const { edition } of entries.values()) expect(edition).toBe("2026.1");
  });

  test("tells errors that show from those that a formula hides", async () => {
    const entries = byCell(await audit());
    expect([...entries.get("'Q1 plan'!B7")!.errors]).toEqual([["#NAME?", 1]]);
    expect([...entries.get("'Q1 plan'!B4")!.hidden]).toEqual([["#N/A", 1]]);
    expect(entries.get("'Q1 plan'!B4")!.errors.size).toBe(0);
    expect(entries.get("'Q1 plan'!B5")!.hidden.size).toBe(0);
  });

  test("tells how far it is, and stops when it is told so", async () => {
    const done: number[] = [];
    await auditWorkbook(functions, (progress) => done.push(progress), goesOn());
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const ending = new AbortController();
    expect(await auditCells(() => ending.abort(), ending.signal)).toBeNull();
  });

  test("counts the cells of a spill as their formula’s", async () => {
    await book.sheet("Spilled");
    await book.enter("Spilled!B2", [["=IFERROR(LLM.NONE(),SEQUENCE(3,2))"]]);
    const entry = byCell(await audit()).get("Spilled!B2")!;
    expect(entry.cell.size).toEqual({ rows: 3, columns: 2 });
    expect([...byCell(await audit()).keys()].filter((cell) => cell.startsWith("Spilled"))).toHaveLength(1);
  });

  test("goes into a sheet of its own as one insertion, formulas as text", async () => {
    const rows = [
      {
        address: "'Q1 plan'!B1",
        formula: "=LLM.FORECAST(A1)",
        text: "18.26",
        status: "derived" as const,
        errors: "",
        blocks: "",
        edition: "2026.1",
      },
    ];
    const outcome = await insert("Audit", { rows }, { place: { at: "new sheet" } });
    expect(outcome).toMatchObject({ status: "inserted", name: "LLM_Audit_1" });
    const address = outcome.status === "inserted" ? outcome.address : "";
    const contents = await book.formulas(address);
    expect(contents.at(-1)).toEqual([
      "'Q1 plan'!B1",
      "=LLM.FORECAST(A1)",
      "18.26",
      "derived",
      "",
      "",
      "2026.1",
    ]);
    expect((await listInserted("en"))[0]).toMatchObject({ name: "LLM_Audit_1", convertible: [] });
    // A list of calls calls nothing.
    const sheet = address.slice(0, address.lastIndexOf("!"));
    expect((await audit()).filter(({ cell }) => cell.address.startsWith(sheet))).toEqual([]);
  });
});
