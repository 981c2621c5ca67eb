import { readCells } from "../../../scripts/readXlsx.js";
import { calculated } from "../../../src/workbook/copied/calculate/evaluate";
import { findCalls } from "../../../src/workbook/formulas/formula";
import { builders } from "../../../src/workbook/native/builders";
import { dataSheet } from "../native/support/plan";
import { everyBuilder, everyBuilderFile, formulas } from "./support/everyBuilder";

// What the formulas give is calculated elsewhere: those in place of the add-in's by IronCalc in test/workbook/native, a
// smaller copy's figures and workings by IronCalc beside this, and this very file by LibreOffice in `npm run check:xlsx`.
let cells: ReturnType<typeof readCells>;
beforeAll(() => {
  cells = readCells(everyBuilderFile());
});

test("every function with ordinary formulas is in the file, and none of them calls the add-in", () => {
  const called = formulas.flatMap((formula) => findCalls(formula).map(({ name }) => name));
  const built = Object.entries(builders).flatMap(([name, builder]) => (builder ? [name] : []));
  expect([...new Set(called)].sort()).toEqual(built.sort());
  expect(everyBuilder()).toMatchObject({ lost: [], fixed: 0 });
  const written = [...cells.values()].flatMap((sheet) => [...sheet.values()]);
  expect(written.filter(({ formula }) => /\bLLM\.[A-Z]/i.test(formula ?? ""))).toEqual([]);
});

test("a value stands beside every formula", () => {
  const without = [...cells].flatMap(([sheet, all]) =>
    [...all].flatMap(([at, { formula, value }]) =>
      formula !== null && value === null ? [`${sheet}!${at}: ${formula}`] : [],
    ),
  );
  expect(without).toEqual([]);
});

test("what the figures and workings call is calculated", () => {
  const called = [...cells.get(dataSheet)!.values()].flatMap(({ formula }) =>
    [...(formula ?? "").matchAll(/([A-Z]+)\(/g)].map(([, name]) => name!),
  );
  expect([...new Set(called)].filter((name) => !calculated.has(name))).toEqual([]);
});
