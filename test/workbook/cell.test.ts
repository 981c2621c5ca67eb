import { findGrounds } from "../../src/workbook/cell/grounds";
import { insert } from "../../src/workbook/insert";
import { spillObstacles } from "../../src/workbook/cell/spillObstacles";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => void (book = await openWorkbook()));
afterAll(() => book.close());
jest.setTimeout(60_000);

describe("what a formula rests on", () => {
  beforeAll(async () => {
    await book.sheet("My inputs");
    await book.enter("My inputs!A1:B4", [
      ["Year", 2030],
      ["Share", 0.4],
      ["Method", "published"],
      ["Note", ""],
    ]);
    await book.sheet("Model");
    await book.enter("Model!A1:A6", [
      ["=LLM.FORECAST('My inputs'!B1,'My inputs'!B3)"],
      ["=A1*'My inputs'!B2"],
      ["=A2*2"],
      ["=SUM(A1:A3)"],
      ["=1+1"],
      ["=SUM('My inputs'!A1:B4)"],
    ]);
  });
  const found = async (address: string, without: string[] = []) =>
    (await findGrounds(address, without)).grounds.map(({ address, level, inputs, called, formula }) => ({
      address,
      level,
      inputs,
      called: called.map(({ call }) => call.name),
      formula,
    }));

  // From the formulas above, by reading them.
  test("is followed across sheets to the add-in's call and to the input, and not into the call", async () => {
    expect(await found("Model!A3")).toEqual([
      {
        address: "Model!A2",
        level: 0,
        inputs: 0,
        called: [],
        formula: "=A1*'My inputs'!B2",
      },
      { address: "Model!A1", level: 1, inputs: 0, called: ["FORECAST"], formula: expect.any(String) },
      { address: "'My inputs'!B2", level: 1, inputs: 1, called: [], formula: null },
    ]);
  });

  test("a year is no input, nor is a text; the arguments of the call come with what they hold", async () => {
    const { grounds } = await findGrounds("Model!A2", ["'My inputs'!B2"]);
    expect(grounds).toMatchObject([{ address: "Model!A1", inputs: 0 }]);
    expect(grounds[0]!.called[0]!.call.described).toMatchObject([
      { address: "'My inputs'!B1", values: [[2030]] },
      { address: "'My inputs'!B3", values: [["published"]] },
    ]);
    expect(await found("Model!A6")).toMatchObject([{ inputs: 1 }]);
  });

  test("where calls and other formulas stand together, only these are followed", async () => {
    const addresses = (await found("Model!A4")).map(({ address }) => address);
    expect(addresses.sort()).toEqual(["'My inputs'!B2", "Model!A1", "Model!A2", "Model!A3"]);
  });

  test("a formula without references rests on nothing", async () => {
    expect(await findGrounds("Model!A5")).toEqual({ grounds: [], cut: false });
  });

  test("a cell that a call spills into is the call's", async () => {
    await book.enter("Model!C1", [["=IFERROR(LLM.NONE(),SEQUENCE(3,1,5))"]]);
    await book.enter("Model!D1", [["=C2*2"]]);
    const { grounds } = await findGrounds("Model!D1");
    expect(grounds[0]).toMatchObject({
      address: "Model!C2",
      inputs: 0,
      called: [{ address: "Model!C1", row: 1, column: 0 }],
    });
  });
});

test("a value of an inserted table rests on the user’s share and the add-in’s market", async () => {
  await book.sheet("Split", "B2");
  const shares = [{ year: 2026, of: { Services: 0.4, Software: 0.6 } }];
  const options = { axis: "Offering", level: "top", shares, years: [2026] } as const;
  await insert("Segments", options, { place: { at: "selection" } });
  const formulas = (await book.formulas("Split!B2:H20")).flatMap((row, r) =>
    row.map((cell, c) => ({ cell: String(cell), address: `Split!${"BCDEFGH"[c]}${r + 2}` })),
  );
  const value = formulas.find(({ cell }) => /^=IF\(AND\(ISNUMBER\(.*\*/.test(cell))!;
  const { grounds } = await findGrounds(value.address);
  // Both shares of the share table, since they are scaled to their sum, and the tolerance of that sum.
  const inputs = grounds.flatMap(({ address, inputs }) => (inputs ? [address] : []));
  expect(inputs.sort()).toEqual(["Shares!B11", "Shares!B12", "Shares!L2"]);
  expect(grounds.flatMap(({ called }) => called.map(({ call }) => call.name))).toEqual(["FORECAST"]);
});

test("what keeps a result from spilling is named", async () => {
  await book.sheet("Blocked");
  await book.enter("Blocked!C4", [["note"]]);
  expect(await spillObstacles("Blocked!B2", { rows: 5, columns: 3 })).toEqual([
    { kind: "filled", count: 1, first: [{ cell: "C4", text: "note" }] },
  ]);
  // Nothing else is there, so that merged cells are; a hidden row is in no result's way.
  await book.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Blocked");
    sheet.getRange("C3:D3").merge();
    sheet.getRange("3:3").rowHidden = true;
  });
  expect(await spillObstacles("Blocked!B2", { rows: 2, columns: 3 })).toEqual([
    { kind: "merged", addresses: ["B2:D3"] },
  ]);
});
