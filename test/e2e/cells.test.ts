import { openWorkbench, type Workbench } from "./openWorkbench";

let bench: Workbench;
beforeAll(async () => void (bench = await openWorkbench()), 120_000);
afterAll(() => bench?.close());
jest.setTimeout(60_000);

// Expected numbers: functions.md's worked values, computed with Python's decimal module at 50 digits.
const published = { 2027: 14.8760903590326, 2028: 18.2589162021537, 2030: 27.5072624486198 };

describe("a formula in a cell", () => {
  test("computes through the real custom-functions runtime", async () => {
    expect((await bench.calculate("Cells!A1", "=LLM.FORECAST(2030)")).value).toBeCloseTo(published[2030], 12);
  });

  test("recalculates when a precedent changes, in chains and across sheets", async () => {
    await bench.enter("Chain!A1", "2028");
    await bench.enter("Chain!B1", "=LLM.FORECAST(A1)");
    await bench.enter("Other!A1", "=Chain!B1*2");
    await bench.settled();
    expect((await bench.read("Other!A1")).value).toBeCloseTo(2 * published[2028], 11);
    await bench.enter("Chain!A1", "2030");
    await bench.settled();
    expect((await bench.read("Other!A1")).value).toBeCloseTo(2 * published[2030], 11);
  });

  test("shows a wrong argument as #VALUE! with the value in its message, and heals", async () => {
    const wrong = await bench.calculate("Cells!A3", "=LLM.FORECAST(2030.5)");
    expect(wrong.error).toBe("#VALUE!");
    expect(wrong.message).toContain("2030.5");
    const far = await bench.calculate("Cells!A3", "=LLM.FORECAST(2050)");
    expect(far.error).toBe("#N/A");
    expect(far.message).toMatch(/2050.*headline/s);
    const healed = await bench.calculate("Cells!A3", "=LLM.FORECAST(2028)");
    expect(healed).toMatchObject({ error: null, message: null });
    expect(healed.value).toBeCloseTo(published[2028], 12);
  });

  test("an error that comes in goes out unchanged", async () => {
    await bench.enter("Cells!C1", "=1/0");
    expect((await bench.calculate("Cells!D1", "=LLM.FORECAST(C1)")).error).toBe("#DIV/0!");
    expect((await bench.calculate("Cells!D2", '=IFERROR(LLM.FORECAST(1999),"none")')).value).toBe("none");
  });

  test.each([
    ["=SUM(LLM.FORECAST({2027;2028}))", published[2027] + published[2028]],
    ["=LET(y,2028,LLM.FORECAST(y)*2)", 2 * published[2028]],
    ["=SUM(MAP({2027;2028},LAMBDA(y,LLM.FORECAST(y))))", published[2027] + published[2028]],
    ["=INDEX(LLM.SERIES(2028,2030),2,2)", published[2028]],
  ])("works inside native functions: %s", async (formula, expected) => {
    expect((await bench.calculate("Native!A1", formula)).value).toBeCloseTo(expected, 11);
  });
});

describe("an array", () => {
  test("spills as far as it is filled, with an error in the cell of the bad year alone", async () => {
    await bench.enter("Spill!A1:A4", [["2027"], ["1999"], ["2028"], [""]]);
    await bench.enter("Spill!B1", "=LLM.FORECAST(A1:A4)");
    await bench.settled();
    const cells = (await bench.readAll("Spill!B1:B4")).map(([cell]) => cell!);
    expect(cells[0]!.value).toBeCloseTo(published[2027], 12);
    expect(cells[1]).toMatchObject({ error: "#N/A", message: expect.stringContaining("1999") });
    expect(cells[2]!.value).toBeCloseTo(published[2028], 12);
    expect(cells[3]).toMatchObject({ value: null, error: null });
  });

  test("that is blocked says #SPILL! and heals when the way is free", async () => {
    await bench.enter("Blocked!A3", "in the way");
    const blocked = await bench.calculate("Blocked!A1", "=LLM.FORECAST({2027;2028;2030})");
    expect(blocked.error).toBe("#SPILL!");
    expect((await bench.read("Blocked!A3")).value).toBe("in the way");
    await bench.enter("Blocked!A3", "");
    await bench.settled();
    expect((await bench.read("Blocked!A1")).value).toBeCloseTo(published[2027], 12);
    expect((await bench.read("Blocked!A3")).value).toBeCloseTo(published[2030], 12);
  });
});

describe("many cells", () => {
  test("ten thousand formulas calculate in batches", async () => {
    const years = Array.from({ length: 10_000 }, (_, i) => [String(2025 + (i % 8))]);
    await bench.enter("Many!A1:A10000", years);
    await bench.enter(
      "Many!B1:B10000",
      years.map((_, i) => [`=LLM.FORECAST(A${i + 1})`]),
    );
    await bench.settled();
    const cells = await bench.readAll("Many!B1:B10000");
    expect(cells.filter(([cell]) => typeof cell!.value !== "number")).toEqual([]);
    expect(cells[9_995]![0]!.value).toBeCloseTo(published[2028], 12);
  });

  test("one array over ten thousand years spills", async () => {
    await bench.enter("Many!D1", "=LLM.FORECAST(A1:A10000)");
    await bench.settled();
    const cells = await bench.readAll("Many!D1:D10000");
    expect(cells.filter(([cell]) => typeof cell!.value !== "number")).toEqual([]);
  });
});
