import { convert, describeConversion } from "../../../src/workbook/states/convert";
import { insert, type Given } from "../../../src/workbook/insert";
import type { InsertionKind } from "../../../src/workbook/insertions/registry";
import { addFunctions } from "../support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "../support/workbook";

// One formula that spills, and one within another, as ordinary formulas in a grid: they show what the add-in's showed.
jest.setTimeout(120_000);

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
});
afterAll(() => book.close());

const span = { from: 2026, to: 2028 };
const share = (name: string, value: number) => [name, value] as const;
const of = (shares: Record<string, number>) => [{ year: 2026, of: shares }];
const region = Object.fromEntries([
  share("Americas", 0.5),
  share("Europe, Middle East & Africa", 0.3),
  share("Asia-Pacific", 0.2),
]);

/** The kind, and what is wanted of it; every one takes this grid many seconds. */
const cases: readonly (readonly [InsertionKind, unknown])[] = [
  ["Band", { ...span, volatility: 0.15 } satisfies Given<"Band">],
  [
    "CrossTab",
    {
      row: { axis: "Deployment", level: "top", shares: of({ "On-Premises": 0.4, Cloud: 0.6 }) },
      column: { axis: "Region", level: "top", shares: of(region) },
      year: 2030,
    } satisfies Given<"CrossTab">,
  ],
];

test.each(cases)("%s", async (kind, wanted) => {
  await book.sheet(kind, "B2");
  const outcome = await insert(kind, wanted as never, { place: { at: "selection" } });
  if (outcome.status !== "inserted" || !outcome.name) throw new Error(outcome.status);
  const { name } = outcome;
  const read = () =>
    book.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.load("values,formulas");
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });
  const live = await read();
  expect((await describeConversion(name, "native", "en")).lost).toEqual([]);
  await convert(name, "native");
  const native = await read();
  const differing = native.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const expected = live.values[r]![c];
      const isClose =
        typeof value === "number" && typeof expected === "number"
          ? Math.abs(value - expected) <= 1e-13 * Math.max(Math.abs(expected), 0.01)
          : value === expected;
      return isClose ? [] : [{ r, c, value, expected, formula: native.formulas[r]![c] }];
    }),
  );
  expect(differing).toEqual([]);
  expect(native.formulas.flat().filter((cell) => /LLM\.[A-Z]/.test(String(cell)))).toEqual([]);
  await convert(name, "live");
  expect((await read()).formulas).toEqual(live.formulas);
});
