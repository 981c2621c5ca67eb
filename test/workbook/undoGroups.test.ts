import { changeAssumptions } from "../../src/workbook/assumptions/assumptionBlocks";
import { findInserted } from "../../src/workbook/inserted/findInserted";
import { insert } from "../../src/workbook/insert";
import { onSeveralSteps } from "../../src/workbook/sheet/inOneStep";
import { watchChanges } from "../../src/workbook/sheet/watchChanges";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

// Excel as Microsoft's documentation and office-js issues 6255, 6491 and 6711 have it: a group for Undo may be refused,
// by an error that comes when part of it has been done.
let book: TestWorkbook;
let groups: number;
let refusal: { code: string } | null;
const several = jest.fn();
beforeAll(async () => {
  book = await openWorkbook();
  const { run } = book.excel;
  const grouped = async (first: unknown, second?: (context: Excel.RequestContext) => Promise<unknown>) => {
    if (!second) return run(first as (context: Excel.RequestContext) => Promise<unknown>);
    expect(first).toEqual({ mergeUndoGroup: true });
    groups++;
    const result = await run(second);
    if (refusal) throw refusal;
    return result;
  };
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, {
    Excel: { run: grouped },
    Office: { ...book.excel.Office, context: { requirements } },
  });
  onSeveralSteps(several);
});
afterAll(() => book.close());
beforeEach(() => {
  groups = 0;
  refusal = null;
  several.mockClear();
});

const here = { place: { at: "selection" } } as const;
const charts = (sheet: string) =>
  book.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });

test("what only reads, listens or finds something in the way opens no group", async () => {
  await book.sheet("Reads");
  await findInserted();
  await (
    await watchChanges(() => undefined)
  )();
  await book.enter("Reads!B2", [["mine"]]);
  const blocked = await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
  expect(blocked.status).toBe("occupied");
  expect(groups).toBe(0);
});

test("an insertion is one group", async () => {
  await book.sheet("One", "B2");
  const outcome = await insert("Forecast", { layout: "row", from: 2026, to: 2028, chart: true }, here);
  expect(outcome).toMatchObject({ status: "inserted" });
  expect(groups).toBe(1);
  expect(several).not.toHaveBeenCalled();
});

test("a table and the share tables that it needs are one group", async () => {
  await book.sheet("Crossed", "B2");
  const side = (axis: string) => ({ axis, level: "top", shares: [] }) as const;
  const wanted = { row: side("Deployment"), column: side("Region"), year: 2026 };
  expect(await insert("CrossTab", wanted, here)).toMatchObject({ status: "inserted" });
  expect(groups).toBe(1);
});

test.each(["UndoNotSupported", "GeneralException"])(
  "a group that is refused by %s is written without one, once, and the person is told",
  async (code) => {
    refusal = { code };
    await book.sheet(code, "B2");
    const wanted = { layout: "row", from: 2026, to: 2028, chart: true } as const;
    const outcome = await insert("Forecast", wanted, here);
    expect(outcome).toMatchObject({ status: "inserted" });
    expect(several).toHaveBeenCalledTimes(1);
    const name = outcome.status === "inserted" ? outcome.name! : "";
    expect(await charts(code)).toEqual([name]);
    expect((await findInserted()).filter((one) => one.name === name)).toHaveLength(1);
  },
);

test("on a new sheet, too, and no second sheet is left", async () => {
  refusal = { code: "UndoNotSupported" };
  const count = () =>
    book.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.length;
    });
  const before = await count();
  const outcome = await insert("Assumptions", {}, { place: { at: "new sheet" } });
  expect(outcome).toMatchObject({ status: "inserted" });
  expect(await count()).toBe(before + 1);
  const block = (await findInserted()).find(({ kind }) => kind === "Assumptions")!;
  await changeAssumptions(block.name, [{ row: 1, column: 1, value: 2027 }]);
  expect(several).toHaveBeenCalledTimes(2);
});

test("any other error is told as before, and nothing is left", async () => {
  refusal = { code: "AccessDenied" };
  await book.sheet("Denied", "B2");
  const wanted = { layout: "row", from: 2026, to: 2028, chart: true } as const;
  await expect(insert("Forecast", wanted, here)).rejects.toMatchObject({ kind: "denied" });
  expect((await book.formulas("Denied!A1:J20")).flat().join("")).toBe("");
  expect(await charts("Denied")).toEqual([]);
  expect(several).not.toHaveBeenCalled();
});
