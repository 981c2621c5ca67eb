import { readCells, readParts } from "../../../scripts/readXlsx.js";
import { calculated } from "../../../src/workbook/copied/calculate/evaluate";
import { findCalls } from "../../../src/workbook/formulas/formula";
import { builders } from "../../../src/workbook/native/builders";
import { dataSheet } from "../native/support/plan";
import { calculateFile } from "./support/calculateFile";
import { everyBuilder, everyBuilderFile, formulas } from "./support/everyBuilder";

// IronCalc enters and calculates some thousand formulas.
jest.setTimeout(180_000);

// What the formulas in place of the add-in's give is calculated elsewhere: by IronCalc in test/workbook/native, by
// LibreOffice in `npm run check:xlsx`, which checks this very file.
let cells: ReturnType<typeof readCells>;
let file: Uint8Array;
beforeAll(() => {
  file = everyBuilderFile();
  cells = readCells(file);
});

test("every function with ordinary formulas is in the file, and none of them calls the add-in", () => {
  const called = formulas.flatMap((formula) => findCalls(formula).map(({ name }) => name));
  const built = Object.entries(builders).flatMap(([name, builder]) => (builder ? [name] : []));
  expect([...new Set(called)].sort()).toEqual(built.sort());
  expect(everyBuilder()).toMatchObject({ lost: [], fixed: 0 });
  const written = [...cells.values()].flatMap((sheet) => [...sheet.values()]);
  expect(written.filter(({ formula }) => /\bLLM\.[A-Z]/i.test(formula ?? ""))).toEqual([]);
});

test("a value stands beside every formula, and beside those of the figures and workings the one that IronCalc finds", () => {
  const without = [...cells].flatMap(([sheet, all]) =>
    [...all].flatMap(([at, { formula, value }]) =>
      formula !== null && value === null ? [`${sheet}!${at}: ${formula}`] : [],
    ),
  );
  expect(without).toEqual([]);
  const others = new Map(
    [...cells].map(([sheet, all]) => [
      sheet,
      // What the workbook shows is the workbook's.
      sheet === dataSheet
        ? all
        : new Map([...all].map(([at, cell]) => [at, { ...cell, formula: null, error: false }])),
    ]),
  );
  const compared = calculateFile(others, readParts(file));
  // The table of paths alone: a hundred and one years by five methods and their growth.
  expect(compared.length).toBeGreaterThan(1010);
  expect(compared.filter(({ off }) => !(off <= 5e-15))).toEqual([]);
});

test("what the figures and workings call is calculated", () => {
  const called = [...cells.get(dataSheet)!.values()].flatMap(({ formula }) =>
    [...(formula ?? "").matchAll(/([A-Z]+)\(/g)].map(([, name]) => name!),
  );
  expect([...new Set(called)].filter((name) => !calculated.has(name))).toEqual([]);
});
