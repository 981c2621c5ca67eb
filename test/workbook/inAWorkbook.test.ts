import { addChecks } from "../../src/workbook/inserted/addChecks";
import { assumptionCells, changeAssumptions } from "../../src/workbook/assumptions/assumptionBlocks";
import { describeCell } from "../../src/workbook/cell/describeCell";
import { findAssumptions } from "../../src/workbook/inserted/findAssumptions";
import { convert } from "../../src/workbook/states/convert";
import { findInserted } from "../../src/workbook/inserted/findInserted";
import { insert } from "../../src/workbook/insert";
import { insertCells } from "../../src/workbook/writing/insertCells";
import { insertedAtSelection } from "../../src/workbook/inserted/insertedAtSelection";
import { listInserted } from "../../src/workbook/inserted/listInserted";
import { masterCheck } from "../../src/workbook/inserted/masterCheck";
import { refresh } from "../../src/workbook/inserted/refresh";
import { removeInserted } from "../../src/workbook/inserted/removeInserted";
import { areaAt } from "../../src/workbook/sheet/areaOf";
import { findShares } from "../../src/workbook/inserted/findShares";
import { inExcel } from "../../src/workbook/sheet/inExcel";
import { select } from "../../src/workbook/sheet/selection";
import { writeLayout } from "../../src/workbook/writing/writeLayout";
import { openWorkbook, type TestWorkbook } from "./support/workbook";

let book: TestWorkbook;
beforeAll(async () => void (book = await openWorkbook()));
afterAll(() => book.close());

const here = { place: { at: "selection" } } as const;
const frozen = async () =>
  (await listInserted("en")).filter((one) => one.state !== "live").map(({ name }) => name);

describe("writing", () => {
  test("text that looks like a formula stays text", async () => {
    await book.sheet("Texts");
    await insertCells({ cells: [["=1+1", "+1", "-10% a year", "@home", "'quoted"]], ...here });
    const values = await book.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Texts").getRange("A1:E1");
      range.load("values");
      await context.sync();
      return range.values[0];
    });
    expect(values).toEqual(["=1+1", "+1", "-10% a year", "@home", "'quoted"]);
  });

  test("where cells are filled nothing is written, and they are named", async () => {
    await book.sheet("Filled", "B2");
    await book.enter("Filled!D8", [["mine"]]);
    const outcome = await insert("Forecast", { layout: "row", from: 2025, to: 2032 }, here);
    expect(outcome).toMatchObject({
      status: "occupied",
      canOverwrite: true,
      obstacles: [{ kind: "filled", count: 1, first: [{ cell: "D8", text: "mine" }] }],
    });
    expect((await book.formulas("Filled!B2:C4")).flat().every((cell) => cell === "")).toBe(true);
    expect(await findInserted()).toEqual([]);
  });

  test("what is in the way gives way when a person says so", async () => {
    await select("Filled!B2");
    const outcome = await insert(
      "Forecast",
      { layout: "row", from: 2025, to: 2032 },
      { ...here, overwrite: true },
    );
    expect(outcome).toMatchObject({ status: "inserted", name: "LLM_Forecast_1", address: "Filled!B2:K11" });
    expect((await book.formulas("Filled!D9"))[0]![0]).toBe("=LLM.FORECAST(D$8,$C$6)");
    await removeInserted("LLM_Forecast_1");
    expect((await book.formulas("Filled!B2:K11")).flat().every((cell) => cell === "")).toBe(true);
    expect(await findInserted()).toEqual([]);
  });

  test("a failure halfway leaves nothing behind, not even a sheet", async () => {
    const sheets = () =>
      book.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        return context.workbook.worksheets.items.length;
      });
    const before = await sheets();
    // Excel takes no such name, and refuses it after the contents are in.
    const layout = {
      cells: [["new"]],
      formats: [],
      alsoNamed: [{ name: "not a name!", part: { row: 0, column: 0, rows: 1, columns: 1 } }],
    } as const;
    const name = () => "LLM_Forecast_1";
    await book.sheet("Halfway", "C3");
    await expect(writeLayout(layout, here, name)).rejects.toThrow();
    expect(await book.formulas("Halfway!C3")).toEqual([[""]]);
    await book.enter("Halfway!C3", [["old"]]);
    await expect(writeLayout(layout, { ...here, overwrite: true }, name)).rejects.toThrow();
    expect(await book.formulas("Halfway!C3")).toEqual([["old"]]);
    await expect(writeLayout(layout, { place: { at: "new sheet" } }, name)).rejects.toThrow();
    expect(await sheets()).toBe(before + 1);
    expect(await findInserted()).toEqual([]);
  });

  test("on a protected sheet nothing is written, and it is named", async () => {
    await book.sheet("Locked");
    await book.run((context) => context.workbook.worksheets.getItem("Locked").protection.protect());
    expect(await insertCells({ cells: [[1]], ...here })).toMatchObject({
      status: "occupied",
      canOverwrite: false,
      obstacles: [{ kind: "protected", sheet: "Locked" }],
    });
  });

  test("a table is named, and cannot be overwritten", async () => {
    await book.sheet("Tabled");
    await book.run((context) => context.workbook.worksheets.getItem("Tabled").tables.add("A4:B6", true));
    expect(await insertCells({ cells: [[1]], spill: { rows: 5, columns: 3 }, ...here })).toMatchObject({
      status: "occupied",
      canOverwrite: false,
      obstacles: [{ kind: "table" }, { kind: "filled" }],
    });
  });

  test.each([
    ["C2:D2", "D2"],
    ["A2:B2", "B2"],
  ])("merged cells %s are named, and what is there stays", async (cells, lost) => {
    const at = `Merged ${lost}`;
    await book.sheet(at, "B1");
    await book.run((context) => context.workbook.worksheets.getItem(at).getRange(cells).merge());
    const numbers = Array.from({ length: 3 }, () => [1, 2, 3]);
    await book.enter(`${at}!C3`, [["mine"]]);
    expect(await insertCells({ cells: numbers, ...here, overwrite: true })).toMatchObject({
      status: "occupied",
      canOverwrite: false,
      obstacles: [{ kind: "merged", addresses: [lost] }],
    });
    expect((await book.formulas(`${at}!A1:E5`)).flat().join("")).toBe("mine");
  });

  test("hidden rows and columns are named before anything is written, and stay where a person says so", async () => {
    await book.sheet("Hidden", "B2");
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Hidden");
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
      // Hiding moves the selection of this grid.
      sheet.getRange("B2").select();
    });
    const cells = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    expect(await insertCells({ cells, ...here })).toMatchObject({
      status: "occupied",
      canOverwrite: true,
      obstacles: [{ kind: "hidden", addresses: ["3:4", "D:D"] }],
    });
    expect((await book.formulas("Hidden!B2:D4")).flat().every((cell) => cell === "")).toBe(true);
    expect(await insertCells({ cells, ...here, overwrite: true })).toMatchObject({ status: "inserted" });
    await book.run((context) => context.workbook.worksheets.getItem("Hidden").getRange("B9").select());
    expect(await insertCells({ cells: [[1]], ...here })).toMatchObject({ status: "inserted" });
  });

  test("beyond the sheet's edge nothing is written", async () => {
    await book.sheet("Edge", "A1048576");
    expect(await insertCells({ cells: [[1], [2]], ...here })).toMatchObject({
      status: "occupied",
      obstacles: [{ kind: "edge" }],
    });
    // The grid would walk its million rows in every later calculation, and give them to every new sheet.
    await book.run((context) => context.workbook.worksheets.getItem("Edge").delete());
  });
});

describe("what is inserted", () => {
  test("is found again after rows were inserted above and its sheet was renamed", async () => {
    await book.sheet("Moves", "B2");
    await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Moves");
      sheet.getRange("1:3").insert("Down");
      sheet.name = "Has moved";
    });
    expect(await findInserted()).toEqual([
      { name: "LLM_Forecast_1", kind: "Forecast", address: "'Has moved'!B5:F15" },
    ]);
    await select("'Has moved'!D12");
    expect(await insertedAtSelection()).toMatchObject({ name: "LLM_Forecast_1" });
    await select("'Has moved'!A1");
    expect(await insertedAtSelection()).toBeNull();
    await removeInserted("LLM_Forecast_1");
  });
});

describe("an assumption block", () => {
  test("has drivers but no effect, and is the range that the functions read", async () => {
    await book.sheet("Drivers", "B2");
    expect(await insert("Assumptions", {}, here)).toMatchObject({
      status: "inserted",
      name: "LLM_Assumptions",
    });
    const { cells, scenarios, scenarioCells, nameCells } = await assumptionCells("LLM_Assumptions");
    expect(cells[0]).toEqual(["Driver", "From", "To", "Downside", "Base", "Upside"]);
    expect(scenarios).toEqual(["Downside", "Base", "Upside"]);
    expect(scenarioCells).toBe("Drivers!$E$5:$G$5");
    expect(nameCells).toEqual(["Drivers!$E$5", "Drivers!$F$5", "Drivers!$G$5"]);
    expect(
      cells
        .slice(1)
        .flatMap((row) => row.slice(1))
        .every((cell) => cell === ""),
    ).toBe(true);
    expect(cells.filter(([driver]) => driver !== "").length).toBeGreaterThan(6);
  });

  test("is changed from the pane in its cells", async () => {
    await changeAssumptions("LLM_Assumptions", [
      { row: 1, column: 1, value: 2027 },
      { row: 1, column: 3, value: -0.03 },
      { row: 1, column: 0, value: "-tariffs" },
    ]);
    expect((await assumptionCells("LLM_Assumptions")).cells[1]!.slice(0, 4)).toEqual([
      "-tariffs",
      2027,
      "",
      -0.03,
    ]);
  });

  test("further ones are numbered", async () => {
    await book.sheet("More drivers");
    await insert("Assumptions", {}, here);
    expect((await findAssumptions("en")).map(({ name }) => name)).toEqual([
      "LLM_Assumptions",
      "LLM_Assumptions_2",
    ]);
  });

  test("formulas that follow it refer to it by name, and to the scenario's cell", async () => {
    await book.sheet("Scenario", "A1");
    await insert(
      "Forecast",
      {
        layout: "row",
        from: 2026,
        to: 2027,
        assumptions: "LLM_Assumptions",
        scenario: "Upside",
      },
      here,
    );
    expect((await book.formulas("Scenario!C10"))[0]![0]).toBe("=LLM.FORECAST(C$9,$B$6,LLM_Assumptions,$B$7)");
    expect((await book.formulas("Scenario!B7"))[0]![0]).toBe("Upside");
  });
});

describe("refreshing a segment table", () => {
  const shares = { Services: 0.4, Software: 0.6 };

  test("puts back what was lost and keeps rows, columns and formats of the user's", async () => {
    await book.sheet("Table", "B2");
    await insert(
      "Segments",
      {
        axis: "Offering",
        level: "top",
        shares: [{ year: 2026, of: shares }],
        years: [2026, 2027],
      },
      here,
    );
    const before = await book.formulas("Table!B2:F18");
    // The user: a row above, a column of one's own, a colour; and three accidents.
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Table");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("D13:D16").values = [["mine"], [""], ["my note"], [""]];
      sheet.getRange("C15").values = [[0.7]];
      sheet.getRange("F15").format.fill.color = "#00FF00";
      sheet.getRange("F15").values = [[99]];
      sheet.getRange("16:16").delete("Up");
    });
    expect(await refresh("LLM_Segments_1")).toBeGreaterThan(1);
    const after = await book.formulas("Table!B3:G19");
    const [services, software] = (await findShares())[0]!.segments.map(({ names, shares: held }) =>
      [...names, ...held].map(({ row, column }) => `Shares!${"ABC"[column]}${row + 1}`),
    ) as [string[], string[]];
    const follows = (cell: string) => `=IF(${cell}="","",${cell})`;
    expect([after[12]![0], after[12]![1], after[12]![3]]).toEqual(services.map(follows));
    expect(after.map((row) => row[2])).toEqual(expect.arrayContaining(["mine", "my note"]));
    const labels = (rows: unknown[][]) =>
      rows.map((row) => row[0]).filter((l) => !/^=[^"]*"(?!","",)/.test(String(l)));
    expect(labels(after)).toEqual(labels(before));
    // Software came back with references to its name and shares.
    expect([after[13]![0], after[13]![1], after[13]![3]]).toEqual(software.map(follows));
    const drift = "MEDIAN(0,1,(F$13-$C$13)/($E$13-$C$13))";
    const [first, last] = ["$C15/IF(ABS($C$17-1)<=$J$4,$C$17,1)", "$E15/IF(ABS($E$17-1)<=$J$4,$E$17,1)"];
    const there = "AND(ISNUMBER($C15),OR(ISNUMBER($E15),NOT(ISNUMBER($E$13))))";
    expect(after[12]![4]).toBe(
      `=IF(${there},(${first}+IF(ISNUMBER($E$13),(${last}-${first})*${drift},0))*F$14,"")`,
    );
    expect(String(after[13]![5])).toMatch(/^=IF\(AND\(ISNUMBER\(\$C16\).*\*G\$14,""\)$/);
    expect(after[14]![4]).toBe('=IF(COUNT(F15:F16)=0,"",SUM(F15:F16))');
    const fill = await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Table").getRange("F15");
      cell.load("format/fill/color");
      await context.sync();
      return cell.format.fill.color;
    });
    expect(fill).toBe("#00FF00");
    expect(await refresh("LLM_Segments_1")).toBe(0);
  });

  test("says so where the labels are gone", async () => {
    await book.run(async (context) => {
      const range = context.workbook.names.getItem("LLM_Segments_1").getRange();
      range.clear("Contents");
      await context.sync();
    });
    await expect(refresh("LLM_Segments_1")).rejects.toMatchObject({ kind: "changed" });
    await expect(refresh("LLM_Segments_9")).rejects.toMatchObject({ kind: "gone" });
  });
});

describe("checks", () => {
  test("look at everything inserted, and are redone in their place", async () => {
    await book.sheet("Model", "B2");
    await insert("Forecast", { layout: "values", from: 2026, to: 2028 }, here);
    await book.sheet("Verdicts", "B2");
    const area = await inExcel((context) => areaAt(context, "Verdicts!B2"));
    const first = await addChecks({ place: { at: "area", area } });
    expect(first).toMatchObject({ status: "inserted", name: "LLM_Checks" });
    const lines = async () => (await book.formulas("Verdicts!B10:C30")).filter(([what]) => what !== "");
    const before = await lines();
    await book.run((context) =>
      context.workbook.worksheets.getItem("Verdicts").getRange("1:1").insert("Down"),
    );
    await book.sheet("More", "A1");
    await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
    expect(await addChecks(here)).toMatchObject({ status: "inserted", name: "LLM_Checks" });
    const after = (await book.formulas("Verdicts!B11:C30")).filter(([what]) => what !== "");
    expect(after).toHaveLength(before.length + 1);
    const master = await book.run(async (context) => {
      const range = context.workbook.names.getItem("LLM_Check").getRange();
      range.load("address,formulas");
      await context.sync();
      return [range.address, String(range.formulas[0]![0]).slice(0, 11)];
    });
    expect(master).toEqual(["Verdicts!C5", "=IF(COUNTIF"]);
  });

  test("that have no room left where they stand are named what is in the way, and move as they are told", async () => {
    const { address } = (await findInserted()).find(({ kind }) => kind === "Checks")!;
    const below = `Verdicts!B${Number(/\d+$/.exec(address!)![0]) + 1}`;
    await book.enter(below, [["my note"]]);
    await book.sheet("Even more", "A1");
    await insert("Forecast", { layout: "row", from: 2026, to: 2028 }, here);
    const outcome = await addChecks(here);
    expect(outcome).toMatchObject({ status: "occupied", obstacles: [{ first: [{ text: "my note" }] }] });
    expect(await addChecks({ place: { at: "new sheet" }, elsewhere: true })).toMatchObject({
      status: "inserted",
    });
    const checks = (await findInserted()).filter(({ kind }) => kind === "Checks");
    expect(checks).toHaveLength(1);
    expect(checks[0]!.address).not.toContain("Verdicts");
    const left = (await book.formulas("Verdicts!A1:F40")).flat().filter((cell) => cell !== "");
    expect(left).toEqual(["my note"]);
  });

  test("say together what the master check says", async () => {
    // Where the add-in's functions are not loaded, every one of its formulas is an error.
    expect(await masterCheck()).toBe("wrong");
  });
});

describe("freezing", () => {
  // A formula of the grid in place of one of the add-in, which this page has not loaded.
  const alive = [
    ["Year", 2030, ""],
    ["Twice", "=B2*2", "=IFERROR(LLM.NONE(B2),B2+7)"],
    ["Spilled", "=IFERROR(LLM.NONE(),SEQUENCE(1,2,B2))", ""],
  ];

  test("turns the add-in's formulas into values, and brings them back where they have moved", async () => {
    await book.sheet("Frozen");
    await book.enter("Frozen!A2:C4", alive);
    await book.run((context) =>
      context.workbook.names.add(
        "LLM_Forecast_77",
        context.workbook.worksheets.getItem("Frozen").getRange("A2:C4"),
      ),
    );
    expect((await convert("LLM_Forecast_77", "values")).cells).toBe(3);
    expect(await frozen()).toEqual(["LLM_Forecast_77"]);
    expect(await book.formulas("Frozen!A2:C4")).toEqual([
      ["Year", 2030, ""],
      ["Twice", "=B2*2", 2037],
      ["Spilled", 2030, 2031],
    ]);
    await book.run((context) => context.workbook.worksheets.getItem("Frozen").getRange("1:2").insert("Down"));
    await book.enter("Frozen!B4", [[2031]]);
    expect((await convert("LLM_Forecast_77", "live")).cells).toBe(3);
    expect(await frozen()).toEqual([]);
    const contents = await book.formulas("Frozen!A4:C6");
    expect(contents[1]).toEqual(["Twice", "=B4*2", "=IFERROR(LLM.NONE(B4),B4+7)"]);
    expect(contents[2]![1]).toBe("=IFERROR(LLM.NONE(),SEQUENCE(1,2,B4))");
  });

  test("keeps the formulas when it is undone, and when bringing them back is", async () => {
    const undo = () => book.excel.grid.services.api.undo();
    const now = () => book.formulas("Frozen!A4:C6");
    const alive = await now();
    expect((await convert("LLM_Forecast_77", "values")).cells).toBe(3);
    const values = await now();
    expect((await convert("LLM_Forecast_77", "live")).cells).toBe(3);
    await undo();
    expect(await now()).toEqual(values);
    expect(await frozen()).toEqual(["LLM_Forecast_77"]);
    expect((await convert("LLM_Forecast_77", "live")).cells).toBe(3);
    expect(await now()).toEqual(alive);
    // Nothing to bring back where all is there.
    expect(await frozen()).toEqual([]);
    expect((await convert("LLM_Forecast_77", "live")).cells).toBe(0);
  });

  test("is not undone over values that have been changed", async () => {
    await convert("LLM_Forecast_77", "values");
    await book.enter("Frozen!C5", [[1]]);
    await expect(convert("LLM_Forecast_77", "live")).rejects.toMatchObject({ kind: "changed" });
    expect(await book.formulas("Frozen!C5")).toEqual([[1]]);
  });
});

describe("the active cell", () => {
  test("is taken apart: formula, arguments with where they come from, and what they hold", async () => {
    await book.sheet("Looked at");
    await book.enter("Looked at!A1:B1", [[2030, "smooth"]]);
    await book.enter("Looked at!C1", [['=SUM(LLM.FORECAST(A1,B1,,"Up")*2)']]);
    await select("'Looked at'!C1");
    const cell = await describeCell();
    expect(cell).toMatchObject({
      address: "'Looked at'!C1",
      formula: '=SUM(LLM.FORECAST(A1,B1,,"Up")*2)',
      anchor: { row: 0, column: 0 },
      inserted: null,
    });
    expect(cell.calls[0]).toMatchObject({
      name: "FORECAST",
      described: [
        { kind: "reference", values: [[2030]], address: "'Looked at'!A1" },
        { kind: "reference", values: [["smooth"]] },
        { kind: "omitted", values: [[null]] },
        { kind: "text", values: [["Up"]] },
      ],
    });
  });

  test("knows the cell that spills into it", async () => {
    await book.enter("Looked at!E1", [["=SEQUENCE(3,2)"]]);
    await select("'Looked at'!F3");
    expect(await describeCell()).toMatchObject({
      value: 6,
      formula: "=SEQUENCE(3,2)",
      anchor: { address: "'Looked at'!E1", row: 2, column: 1 },
    });
  });
});

test("an assumption block is found and read on a sheet with a comma in its name", async () => {
  await book.sheet("Drivers, 2030");
  const outcome = await insert("Assumptions", {}, here);
  expect(outcome).toMatchObject({
    status: "inserted",
    address: expect.stringMatching(/^'Drivers, 2030'!/),
  });
  const name = (outcome as { name: string }).name;
  const [found] = (await findInserted()).filter((one) => one.name === name);
  const { cells, nameCells } = await assumptionCells(found!.address!);
  expect(cells[0]!.slice(0, 4)).toEqual(["Driver", "From", "To", "Downside"]);
  expect(nameCells[0]).toMatch(/^'Drivers, 2030'!\$D\$\d+$/);
  await removeInserted(name);
});

// By hand: three shares of 33.33% sum to 99.99%, and a third of 12.12 is 4.04.
test.each([
  ["that add up within the tolerance are scaled, as LLM.SPLIT does it", 0.3333, 4.04, 12.12],
  ["that do not are taken as they are", 0.3, 3.636, 10.908],
])("shares of a segment table %s", async (_, share, value, total) => {
  const sheet = `Thirds ${share}`;
  await book.sheet(sheet);
  const of = { Americas: share, "Europe, Middle East & Africa": share, "Asia-Pacific": share };
  const options = { axis: "Region", level: "top", shares: [{ year: 2026, of }], years: [2026] } as const;
  expect(await insert("Segments", options, { ...here, shares: "change" })).toMatchObject({
    status: "inserted",
  });
  const read = () =>
    book.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  const row = (cells: unknown[][], label: string) => cells.findIndex(([first]) => first === label);
  // The add-in's functions are not here: the market is typed in their place.
  const market = row(await read(), "Market size");
  await book.enter(`${sheet}!D${market + 1}`, [[12.12]]);
  const cells = await read();
  expect(cells.slice(market + 1, market + 4).map((line) => line[3])).toEqual(
    Array(3).fill(expect.closeTo(value, 12)),
  );
  expect(cells[row(cells, "Total")]!.slice(1, 4)).toEqual([
    expect.closeTo(3 * share, 12),
    "",
    expect.closeTo(total, 12),
  ]);
  const checks = cells[row(cells, "Check")]!.slice(1, 4);
  expect(checks).toEqual(share === 0.3333 ? ["OK", "", "OK"] : ["Wrong", "", "Wrong"]);
});
