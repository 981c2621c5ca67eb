// What Excel answers is taken from Microsoft's reference of the Excel JavaScript API
// (learn.microsoft.com/javascript/api/excel) and its articles on working with ranges.
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());

/** Runs a batch on an empty sheet of its own. */
const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run((context) => batch(context.workbook.worksheets.add(), context));

describe("contents", () => {
  test("values come back at full precision, formulas calculated", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [0.1 + 0.2, "text"],
        ["=A1*2", true],
      ];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        [0.30000000000000004, "text"],
        [0.6000000000000001, true],
      ]);
      expect(range.formulas).toEqual([
        [0.30000000000000004, "text"],
        ["=A1*2", true],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "String"],
        ["Double", "Boolean"],
      ]);
    }));

  test("an empty cell is an empty string, an error its code", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [["=1/0"], ["=NA()"], ["=NOSUCHFUNCTION(1)"]];
      const range = sheet.getRange("A1:A4");
      range.load("values,text,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!"], ["#N/A"], ["#NAME?"], [""]]);
      expect(range.text).toEqual([["#DIV/0!"], ["#N/A"], ["#NAME?"], [""]]);
      expect(range.valueTypes).toEqual([["Error"], ["Error"], ["Error"], ["Empty"]]);
    }));

  test("texts are read as if typed: numbers, percentages, dates, an apostrophe for text", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A6");
      range.values = [["12.5"], ["15%"], ["'=1+1"], ["'007"], ["2025-03-01"], ["plain"]];
      range.load("values,text,numberFormat");
      await context.sync();
      // 45717 is the serial number of 1 March 2025: DATEVALUE in Excel's documentation counts from 1 January 1900.
      expect(range.values).toEqual([[12.5], [0.15], ["=1+1"], ["007"], [45717], ["plain"]]);
      expect(range.text[1]).toEqual(["15%"]);
      expect(range.numberFormat[0]).toEqual(["General"]);
    }));

  // Microsoft's "Excel specifications and limits": 32,767 characters in a cell, formula contents of 8,192.
  test("texts and formulas longer than Excel's are refused, and nothing of what came with them is written", () =>
    onSheet(async (sheet, context) => {
      const formula = (length: number) => `=1+${" ".repeat(length - 4)}1`;
      const range = sheet.getRange("A1:A2");
      range.formulas = [["x".repeat(32_767)], [formula(8_192)]];
      range.load("values,formulas");
      await context.sync();
      expect(range.formulas.map(([content]) => String(content).length)).toEqual([32_767, 8_192]);
      expect(range.values[1]).toEqual([2]);
      const before = range.formulas;
      for (const tooLong of ["y".repeat(32_768), `'${"y".repeat(32_768)}`, formula(8_193)]) {
        range.values = [["new"], [tooLong]];
        await expect(context.sync()).rejects.toMatchObject({
          code: "InvalidArgument",
          message: "The argument is invalid or missing or has an incorrect format.",
        });
      }
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual(before);
    }));

  test("null leaves a cell as it is, an empty string empties it, one value fills the range", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = "x" as unknown as string[][];
      range.values = [[null, "", "y"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["x", "", "y"]]);
    }));

  test("text follows the number format, values do not", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["0.0%"], ["#,##0.00"], ["yyyy-mm-dd"]];
      range.values = [[0.2219], [1234.5], [45717]];
      range.load("values,text,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[0.2219], [1234.5], [45717]]);
      expect(range.text).toEqual([["22.2%"], ["1,234.50"], ["2025-03-01"]]);
      expect(range.numberFormat).toEqual([["0.0%"], ["#,##0.00"], ["yyyy-mm-dd"]]);
    }));

  test("a cell formatted as text takes everything as text", () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["=1+1"]];
      cell.load("values,formulas");
      await context.sync();
      expect(cell.values).toEqual([["=1+1"]]);
    }));

  test("a matrix of another size is refused, and nothing is written", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["", ""],
        ["", ""],
      ]);
    }));

  test.each(["=SUM(", "=1+", '="open', "=)"])("%s is no formula, and nothing is written", (wrong) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.formulas = [["=1+1"], [wrong]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[""], [""]]);
    }),
  );

  test("clear takes contents, formats or both", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.fill.color = "#FFFF00";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const fills = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.fill);
      fills.forEach((fill) => fill.load("color"));
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["", 2, ""]]);
      expect(fills.map((fill) => fill.color)).toEqual(["#FFFF00", "#FFFFFF", "#FFFFFF"]);
    }));
});

describe("where a range is", () => {
  test("address, size and neighbours", () =>
    onSheet(async (sheet, context) => {
      sheet.name = "Q1 plan";
      const range = sheet.getRange("B2:D5");
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow");
      const others = {
        cell: range.getCell(1, 1),
        row: range.getRow(1),
        column: range.getColumn(2),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-2, 1),
        last: range.getLastCell(),
        entire: range.getEntireColumn(),
        bounding: range.getBoundingRect("F9"),
        crossing: range.getIntersection("C1:C3"),
      };
      Object.values(others).forEach((other) => other.load("address"));
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'Q1 plan'!B2:D5",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
        isEntireRow: false,
      });
      const addresses = Object.fromEntries(
        Object.entries(others).map(([name, other]) => [name, other.address.split("!")[1]]),
      );
      expect(addresses).toEqual({
        cell: "C3",
        row: "B3:D3",
        column: "D2:D5",
        offset: "A3:C6",
        resized: "B2:E3",
        last: "D5",
        entire: "B:D",
        bounding: "B2:F9",
        crossing: "C2:C3",
      });
    }));

  test("beyond the sheet's edge there is nothing", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      sheet.getRange("XFE1").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));

  test("ranges that do not meet have no intersection", () =>
    onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  test("the last rows and columns of the sheet exist, though nothing is in them", () =>
    onSheet(async (sheet, context) => {
      const corner = sheet.getRange("XFD1048576");
      corner.load("values,address");
      await context.sync();
      expect(corner.values).toEqual([[""]]);
    }));

  test("the values of entire columns are not told", () =>
    onSheet(async (sheet, context) => {
      const columns = sheet.getRange("A:B");
      columns.load("values,rowCount");
      await context.sync();
      expect(columns.values).toBeNull();
      expect(columns.rowCount).toBe(1048576);
    }));
});

describe("the used range", () => {
  test("is the cells with contents or formats; an empty sheet has none", () =>
    onSheet(async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load("address");
      before.load("address");
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(first.address).toMatch(/!A1$/);

      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D6").format.fill.color = "#FF0000";
      const used = sheet.getUsedRange();
      const filled = sheet.getUsedRange(true);
      used.load("address");
      filled.load("address");
      await context.sync();
      expect(used.address).toMatch(/!B2:D6$/);
      expect(filled.address).toMatch(/!B2$/);
    }));

  test("takes in what formulas spill", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      const used = sheet.getUsedRange(true);
      used.load("address,values");
      await context.sync();
      expect(used.address).toMatch(/!B2:C4$/);
      expect(used.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    }));
});

describe("spilled arrays", () => {
  test("lead from the formula to its cells and back", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const parent = sheet.getRange("B2").getSpillParentOrNullObject();
      const none = sheet.getRange("D4").getSpillParentOrNullObject();
      const inside = sheet.getRange("A1:B2");
      const mixed = sheet.getRange("A1:C3");
      [spill, parent, none].forEach((range) => range.load("address"));
      inside.load("hasSpill,formulas");
      mixed.load("hasSpill");
      await context.sync();
      expect(spill.address).toMatch(/!A1:B2$/);
      expect(parent.address).toMatch(/!A1$/);
      expect(none.isNullObject).toBe(true);
      expect(inside.hasSpill).toBe(true);
      expect(mixed.hasSpill).toBeNull();
      expect(inside.formulas).toEqual([
        ["=SEQUENCE(2,2)", 2],
        [3, 4],
      ]);
    }));

  test("a value in the way blocks the spill, and clearing it heals it", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("A2").values = [["in the way"]];
      const anchor = sheet.getRange("A1");
      anchor.load("values");
      const blocked = anchor.getSpillingToRangeOrNullObject();
      blocked.load("address");
      await context.sync();
      expect(anchor.values).toEqual([["#SPILL!"]]);
      expect(blocked.isNullObject).toBe(true);

      sheet.getRange("A2").clear("Contents");
      const all = sheet.getRange("A1:A3");
      all.load("values");
      await context.sync();
      expect(all.values).toEqual([[1], [2], [3]]);
    }));
});

describe("merged cells", () => {
  test("hold one content, that of their first cell, until they come apart", () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("B2:C3");
      const write = async () => {
        cells.values = [
          [1, 2],
          [3, 4],
        ];
        cells.load("values");
        await context.sync();
        return cells.values;
      };
      cells.merge();
      expect(await write()).toEqual([
        [1, ""],
        ["", ""],
      ]);
      cells.unmerge();
      expect(await write()).toEqual([
        [1, 2],
        [3, 4],
      ]);
    }));
});

describe("inserting and deleting cells", () => {
  test("inserted cells move what is below or right of them, formulas and held ranges with them", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").formulas = [["=SUM(A1:A2)"]];
      const held = sheet.getRange("A2");
      held.load("address");
      await context.sync();
      const added = sheet.getRange("A2").insert("Down");
      added.load("address,values");
      const all = sheet.getRange("A1:B3");
      all.load("values");
      held.load("address,values");
      const sum = sheet.getRange("D1");
      sum.load("formulas,values");
      await context.sync();
      expect(added.address).toMatch(/!A2$/);
      expect(added.values).toEqual([[""]]);
      expect(all.values).toEqual([
        [1, 2],
        ["", 4],
        [3, ""],
      ]);
      expect(held.address).toMatch(/!A3$/);
      expect(held.values).toEqual([[3]]);
      expect(sum.formulas).toEqual([["=SUM(A1:A3)"]]);
      expect(sum.values).toEqual([[4]]);
    }));

  test("deleted cells are filled from below; a range that was held of them is gone", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      const held = sheet.getRange("A2:A3");
      const below = sheet.getRange("A4");
      held.load("address");
      below.load("address");
      await context.sync();
      sheet.getRange("A2:A3").delete("Up");
      const all = sheet.getRange("A1:A4");
      all.load("values");
      below.load("address");
      await context.sync();
      expect(all.values).toEqual([[1], [4], [""], [""]]);
      expect(below.address).toMatch(/!A2$/);
      held.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    }));

  test("entire rows and columns", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B:B").insert("Right");
      const all = sheet.getRange("A1:C4");
      all.load("values");
      await context.sync();
      expect(all.values).toEqual([
        [1, "", 2],
        ["", "", ""],
        ["", "", ""],
        [3, "", 4],
      ]);
      sheet.getRange("2:3").delete("Up");
      sheet.getRange("B:B").delete("Left");
      const again = sheet.getRange("A1:B2");
      again.load("values");
      await context.sync();
      expect(again.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    }));

  test("a merged cell is not torn", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A1").insert("Down");
      await expect(context.sync()).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    }));
});

describe("copying", () => {
  test("formulas keep their distance, absolute references their place, formats come along", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const source = sheet.getRange("B1");
      source.formulas = [["=A1*$A$3"]];
      source.numberFormat = [["0.00"]];
      source.format.font.bold = true;
      const target = sheet.getRange("B2:B3");
      target.copyFrom("B1");
      target.load("formulas,values,numberFormat");
      target.format.font.load("bold");
      await context.sync();
      expect(target.formulas).toEqual([["=A2*$A$3"], ["=A3*$A$3"]]);
      expect(target.values).toEqual([[6], [9]]);
      expect(target.numberFormat).toEqual([["0.00"], ["0.00"]]);
      expect(target.format.font.bold).toBe(true);
    }));

  test("formats only leave what the target holds", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").numberFormat = [["0.00"]];
      sheet.getRange("B2:B3").formulas = [["=A2*2"], ["=A3*2"]];
      const target = sheet.getRange("B2:B3");
      target.format.font.bold = true;
      target.copyFrom("B1", "Formats");
      target.load("formulas,values,numberFormat");
      target.format.font.load("bold");
      await context.sync();
      expect(target.formulas).toEqual([["=A2*2"], ["=A3*2"]]);
      expect(target.values).toEqual([[4], [6]]);
      expect(target.numberFormat).toEqual([["0.00"], ["0.00"]]);
      expect(target.format.font.bold).toBe(false);
    }));

  test("values only, transposed, blanks skipped", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [["=1+1"], [""], ["x"]];
      sheet.getRange("D2").values = [["kept"]];
      await context.sync();
      sheet.getRange("C2").copyFrom("A1:A3", "Values", true, true);
      const target = sheet.getRange("C2:E2");
      target.load("formulas");
      await context.sync();
      expect(target.formulas).toEqual([[2, "kept", "x"]]);
    }));

  // Microsoft's "Transpose (rotate) data from rows to columns": formulas are updated to match the new placement, and
  // absolute references keep theirs. The example is that of its article Q121643, transposed by hand.
  test("formulas turn with their cells when rows and columns are swapped", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B4").formulas = [
        [1, "=A1*2"],
        [2, "=A2*2"],
        [3, "=A3*2"],
        ["=SUM(A1:A3)", '=IF($A$1>0,SUM(B1:B3),"A1")'],
      ];
      await context.sync();
      sheet.getRange("D1").copyFrom("A1:B4", "All", false, true);
      const target = sheet.getRange("D1:G2");
      target.load("formulas,values");
      await context.sync();
      expect(target.formulas).toEqual([
        [1, 2, 3, "=SUM(D1:F1)"],
        ["=D1*2", "=E1*2", "=F1*2", '=IF($A$1>0,SUM(D2:F2),"A1")'],
      ]);
      expect(target.values).toEqual([
        [1, 2, 3, 6],
        [2, 4, 6, 12],
      ]);
    }));

  test("what a transposed reference finds off the sheet is #REF!, and a mixed one is not modelled", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("C3").formulas = [["=C1+Sheet1!D3"]];
      await context.sync();
      sheet.getRange("B3").copyFrom("C3", "Formulas", false, true);
      const target = sheet.getRange("B3");
      target.load("formulas");
      await context.sync();
      expect(target.formulas).toEqual([["=#REF!+Sheet1!B4"]]);
      sheet.getRange("C4").formulas = [["=$C1"]];
      await context.sync();
      sheet.getRange("E4").copyFrom("C4", "Formulas", false, true);
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        message: expect.stringContaining("$C1"),
      });
    }));
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["Range.showCard", (sheet) => sheet.getRange("A1").showCard()],
  ["RangeFormat.autofitColumns", (sheet) => sheet.getRange("A1").format.autofitColumns()],
  [
    "RangeFormat.borders",
    (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
  ],
  ["Worksheet.getRanges", (sheet) => sheet.getRanges("A1,B2").clear()],
])("what is not modelled says so by its name: %s", (name, use) =>
  onSheet(async (sheet, context) => {
    use(sheet);
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: `The workbench does not model ${name}.`,
    });
  }),
);
