// A driver that joins its block later joins the chart of a bridge too. By hand: 12.12, less 10.18 times the effects.
import { insert } from "../../src/workbook/insert";
import { addFunctions } from "./support/addinFunctions";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  addFunctions(book);
});
afterAll(() => book.close());

const near = (...numbers: (number | null)[]) => numbers.map((one) => one && expect.closeTo(one, 10));

test("the last bar stays the scenario's, and what joins shares the bar before it", async () => {
  await book.sheet("Drivers");
  await book.enter("Drivers!A1:E5", [
    ["Driver", "From", "To", "Low", "High"],
    ["Tariffs", 2026, 2028, -0.03, 0],
    ["", "", "", "", ""],
    ["", "", "", "", ""],
    ["", "", "", "", ""],
  ]);
  await book.sheet("Steps");
  const wanted = { year: 2026, assumptions: "Drivers!A1:E5", scenario: "Low", chart: true };
  expect(await insert("Bridge", wanted, { place: { at: "selection" } })).toMatchObject({
    status: "inserted",
  });
  const drawn = async () => {
    await book.excel.grid.services.settled();
    const { categories, series } = book.excel.model.charts()[0]!;
    return [categories, ...series.map(({ values }) => values)];
  };
  expect(await drawn()).toEqual([
    ["Published path 12.12", "Tariffs -0.31", "Low 11.81"],
    near(null, 11.8146, null),
    near(12.12, null, 11.8146),
    near(null, 0, null),
    near(null, 0.3054, null),
  ]);
  await book.enter("Drivers!A3:D3", [["Regulation", 2026, "", -0.012]]);
  expect(await drawn()).toEqual([
    ["Published path 12.12", "Other drivers -0.43", "Low 11.69"],
    near(null, 11.69244, null),
    near(12.12, null, 11.69244),
    near(null, 0, null),
    near(null, 0.42756, null),
  ]);
});
