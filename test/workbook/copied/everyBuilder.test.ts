import { readCells } from "../../../scripts/readXlsx.js";
import { writeCopy } from "../../../src/taskpane/download/writeCopy";
import { findCalls } from "../../../src/workbook/formulas/formula";
import { builders } from "../../../src/workbook/native/builders";
import { everyBuilder, formulas } from "./support/everyBuilder";

// What each formula gives is calculated elsewhere: by IronCalc in test/workbook/native, by LibreOffice in
// `npm run check:xlsx`, which checks this very file.
test("every function with ordinary formulas is in the file, and none of them calls the add-in", () => {
  const called = formulas.flatMap((formula) => findCalls(formula).map(({ name }) => name));
  const built = Object.entries(builders).flatMap(([name, builder]) => (builder ? [name] : []));
  expect([...new Set(called)].sort()).toEqual(built.sort());
  const copy = everyBuilder();
  expect(copy).toMatchObject({ lost: [], fixed: 0 });
  const written = [...readCells(writeCopy(copy, "Every builder", "en")).values()].flatMap((sheet) => [
    ...sheet.values(),
  ]);
  expect(written.filter(({ formula }) => /\bLLM\.[A-Z]/i.test(formula ?? ""))).toEqual([]);
});
