// A driver that joins its block later joins the chart of a bridge too. By hand: 12.12, less 10.18 times the effects.
import { insert } from "../../src/workbook/insert";
import { addChecks } from "../../src/workbook/inserted/addChecks";
import { refresh } from "../../src/workbook/inserted/refresh";
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

test("drivers that come later do not run under the chart, and get bars of their own once what is missing is put back", async () => {
  await book.sheet("More");
  await book.enter("More!A1:E4", [
    ["Driver", "From", "To", "Low", "High"],
    ["Tariffs", 2026, 2028, -0.03, 0],
    ["", "", "", "", ""],
    ["", "", "", "", ""],
  ]);
  await book.sheet("Longer");
  const wanted = { year: 2026, assumptions: "More!A1:E4", scenario: "Low", chart: true };
  const outcome = await insert("Bridge", wanted, { place: { at: "selection" } });
  if (outcome.status !== "inserted") throw new Error(outcome.status);
  const chart = async () => {
    await book.excel.grid.services.settled();
    return book.excel.model.charts()[1]!;
  };
  const lastRow = () =>
    book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Longer").getRange("A1:A60");
      range.load("values");
      await context.sync();
      return range.values.map(([label]) => label as unknown).lastIndexOf("Low");
    });
  const { covers } = await chart();
  await book.enter("More!A3:D4", [
    ["Rules", 2026, "", -0.012],
    ["Chips", 2026, "", 0.02],
  ]);
  await chart();
  expect(covers.startRow).toBe((await lastRow()) + 2);
  expect(await refresh(outcome.name!)).toBeGreaterThan(0);
  const { categories, series } = await chart();
  // 12.12 - 0.3054 - 0.12216 + 0.2036
  expect(categories).toEqual([
    "Published path 12.12",
    "Tariffs -0.31",
    "Rules -0.12",
    "Chips +0.20",
    "Low 11.90",
  ]);
  expect(series.map(({ values }) => values)).toEqual([
    near(null, 11.8146, 11.69244, 11.69244, null),
    near(12.12, null, null, null, 11.89604),
    near(null, 0, 0, 0.2036, null),
    near(null, 0.3054, 0.12216, 0, null),
  ]);
  expect(await refresh(outcome.name!)).toBe(0);
  // Rows inserted between: the block has no blank ones left.
  await book.run((context) => context.workbook.worksheets.getItem("More").getRange("4:5").insert("Down"));
  await book.enter("More!A4:D5", [
    ["Law", 2026, "", 0.01],
    ["Power", 2026, "", -0.01],
  ]);
  await chart();
  await refresh(outcome.name!);
  const after = await chart();
  expect(after.categories).toHaveLength(7);
  expect(after.covers.startRow).toBe((await lastRow()) + 2);
  expect(after.series[1]!.values).toEqual(near(12.12, null, null, null, null, null, 11.89604));
  // Its check stands on the rows that it has now.
  await addChecks({ place: { at: "selection" } });
  await book.excel.grid.services.settled();
  const lines = await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Checks").getRange("A1:D30");
    range.load("values");
    await context.sync();
    return range.values.filter(([what]) => what === "Steps add up to the scenario");
  });
  expect(lines.map(([, , gap, verdict]) => [gap, verdict])).toEqual([
    [expect.closeTo(0, 10), "OK"],
    [expect.closeTo(0, 10), "OK"],
  ]);
});
