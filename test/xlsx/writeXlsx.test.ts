import { readCells, readParts } from "../../scripts/readXlsx.js";
import type { Layout } from "../../src/workbook/writing/layout";
import type { Book, Placed } from "../../src/xlsx/book";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const part = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const table: Layout = {
  cells: [
    ["Year", "Lift", "Market"],
    [2025, 1, { formula: "=A2*2" }],
    [2026, 2, (at) => `=${at(2, 0)}*${at(1, 1, "both")}`],
    [2027, null, { formula: "=NA()" }],
    ["=1+2", " outer\u0007 <&> ", "_x0041_ \u{1F600}\ud800"],
    [{ formula: '="a"&"<b>"' }, { formula: "=1=1" }, true],
  ],
  formats: [
    { part: part(0, 0), style: "title" },
    { part: part(0, 1, 1, 2), style: "heading", align: "Right" },
    { part: part(1, 1, 2, 1), style: "input" },
    { part: part(1, 2, 3, 1), style: "total", numberFormat: '0.0 "USD"' },
    { part: part(4, 0), style: "note", wrap: true },
    { part: part(1, 2, 1, 1), align: "Left" },
  ],
  validations: [
    { part: part(1, 0), rule: { kind: "wholeNumber", from: 2000, to: 2100 }, prompt: "A year." },
    { part: part(1, 1), rule: { kind: "list", values: ["a", "b"] }, prompt: "One." },
    { part: part(2, 1), rule: { kind: "cells", address: "'It''s'!$A$1:$A$2" }, prompt: "One." },
  ],
  verdicts: [{ part: part(4, 1), language: "zh-CN" }],
  widths: [20, 12],
  chart: {
    type: "ColumnStacked",
    title: part(0, 0),
    axes: { categories: "Year", values: "USD <bn>" },
    numberFormat: "#,##0",
    categories: part(1, 0, 3),
    series: [
      { name: "Lift", values: part(1, 1, 3), fill: "none" },
      { name: "Market", values: part(1, 2, 3), fill: "#2E75B6" },
      { name: "Other", values: part(1, 1, 3) },
    ],
    covers: part(8, 0, 10, 4),
  },
};

const placed: Placed = {
  row: 1,
  column: 1,
  layout: table,
  stored: [
    [],
    [null, null, 4050],
    [null, null, 2026],
    [null, null, { error: "#N/A" }],
    [],
    ["a<b>", true, null],
  ],
  pale: [part(1, 2, 3)],
};

const covers = part(0, 0, 10, 4);
const axes = { axes: { values: "USD bn" }, numberFormat: "0.0" };
const place = (row: number, column: number) => ({ sheet: "It's", ...part(row, column, 3) });
const book: Book = {
  sheets: [
    { name: "It's", placed: [placed], frozen: { rows: 2, columns: 1 }, repeated: { first: 0, last: 1 } },
    {
      name: "图表",
      placed: [],
      charts: [
        {
          type: "Line",
          title: "Path",
          ...axes,
          categories: place(2, 1),
          series: [{ name: "A", values: place(2, 3) }],
          covers,
        },
        {
          type: "BarClustered",
          title: "Bars",
          ...axes,
          facing: true,
          categories: place(2, 1),
          series: [{ name: "A", values: place(2, 2) }],
          covers,
        },
      ],
    },
  ],
  names: [
    { name: "LLM_b", place: { sheet: "It's", ...part(1, 1) } },
    { name: "LLM_A", place: { sheet: "It's", ...part(1, 1, 2, 2) } },
  ],
  properties: { title: "A <title>", creator: "Test", language: "en" },
};

const file = writeXlsx(book);
const parts = readParts(file);
const sheet = parts.get("xl/worksheets/sheet1.xml")!;
const styles = parts.get("xl/styles.xml")!;
const names = (of: Element | null | undefined) => [...(of?.children ?? [])].map(({ nodeName }) => nodeName);

/** Whether elements stand in an order, some of them perhaps not there. */
function expectOrder(found: readonly string[], schema: readonly string[]) {
  const once = found.filter((name, i) => name !== found[i - 1]);
  expect(once).toEqual(schema.filter((name) => once.includes(name)));
}

test("holds the parts of a package, each of a type and each reached by a relationship", () => {
  const types = [...parts.get("[Content_Types].xml")!.querySelectorAll("Override")].map((one) =>
    one.getAttribute("PartName")!.slice(1),
  );
  const written = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name));
  expect([...types].sort()).toEqual([...written].sort());
  const reached = [...parts].flatMap(([name, part]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace(/_rels\/[^/]+$/, "");
    return [...part.querySelectorAll("Relationship")].map((one) =>
      new URL(one.getAttribute("Target")!, `file:///${folder}`).pathname.slice(1),
    );
  });
  expect(reached.sort()).toEqual([...written].sort());
});

// Orders of elements: ISO/IEC 29500-1, CT_Worksheet (18.3.1.99), CT_Workbook (18.2.27), CT_Stylesheet (18.8.39).
test("has the elements of sheets, workbook and styles in the schema's order", () => {
  expectOrder(names(sheet.documentElement), [
    "sheetPr",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "conditionalFormatting",
    "dataValidations",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "drawing",
  ]);
  expect(names(sheet.documentElement)).toContain("drawing");
  expectOrder(names(parts.get("xl/workbook.xml")!.documentElement), [
    "bookViews",
    "sheets",
    "definedNames",
    "calcPr",
  ]);
  expect(names(styles.documentElement)).toEqual([
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
  ]);
});

// CT_PlotArea (21.2.2.145), CT_BarSer, CT_LineSer (21.2.2.170), CT_CatAx, CT_ValAx (21.2.2.25, 21.2.2.226).
test("has the elements of charts in the schema's order", () => {
  for (const number of [1, 2, 3]) {
    const chart = parts.get(`xl/charts/chart${number}.xml`)!;
    const of = (name: string) => names(chart.getElementsByTagName(name)[0]);
    expect(of("c:chartSpace")).toEqual(["c:roundedCorners", "c:chart"]);
    expectOrder(of("c:chart"), [
      "c:title",
      "c:autoTitleDeleted",
      "c:plotArea",
      "c:legend",
      "c:plotVisOnly",
      "c:dispBlanksAs",
    ]);
    expectOrder(of("c:plotArea"), ["c:layout", "c:barChart", "c:lineChart", "c:catAx", "c:valAx"]);
    expectOrder(of("c:barChart"), [
      "c:barDir",
      "c:grouping",
      "c:varyColors",
      "c:ser",
      "c:gapWidth",
      "c:overlap",
      "c:axId",
    ]);
    expectOrder(of("c:lineChart"), ["c:grouping", "c:varyColors", "c:ser", "c:marker", "c:axId"]);
    expectOrder(of("c:ser"), [
      "c:idx",
      "c:order",
      "c:tx",
      "c:spPr",
      "c:invertIfNegative",
      "c:marker",
      "c:cat",
      "c:val",
      "c:smooth",
    ]);
    const axis = ["c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt"];
    const ticks = ["c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx"];
    expectOrder(of("c:catAx"), [
      ...axis,
      ...ticks,
      "c:crosses",
      "c:auto",
      "c:lblAlgn",
      "c:lblOffset",
      "c:noMultiLvlLbl",
    ]);
    expectOrder(of("c:valAx"), [...axis, ...ticks, "c:crosses", "c:crossBetween"]);
  }
});

test("stores a value beside every formula, and text as text", () => {
  const cells = readCells(file).get("It's")!;
  const at = (cell: string) => cells.get(cell);
  expect(at("D3")).toEqual({ value: 4050, error: false, formula: "A2*2" });
  expect(at("D4")).toEqual({ value: 2026, error: false, formula: "B4*$C$3" });
  expect(at("D5")).toEqual({ value: "#N/A", error: true, formula: "NA()" });
  expect(at("B7")).toEqual({ value: "a<b>", error: false, formula: '"a"&"<b>"' });
  expect(at("C7")).toEqual({ value: true, error: false, formula: "1=1" });
  expect(at("B6")).toEqual({ value: "=1+2", error: false, formula: null });
  expect(at("C6")!.value).toBe(" outer <&> ");
  expect(at("D6")!.value).toBe("_x0041_ \u{1F600}");
  expect(parts.get("xl/workbook.xml")!.querySelector("calcPr")!.getAttribute("fullCalcOnLoad")).toBe("1");
});

test("keeps text that looks like a formula from becoming one when it is edited", () => {
  const look = Number(sheet.querySelector('c[r="B6"]')!.getAttribute("s"));
  const looks = styles.querySelectorAll("cellXfs > xf");
  expect(looks[look]!.getAttribute("quotePrefix")).toBe("1");
  expect(styles.querySelectorAll("cellXfs > xf[quotePrefix]")).toHaveLength(1);
});

// The numbers of Excel's own styles: ISO/IEC 29500-1, annex G.2.
test("knows cells by Excel's own styles", () => {
  const styleOf = (cell: string) => {
    const look = Number(sheet.querySelector(`c[r="${cell}"]`)!.getAttribute("s"));
    const id = styles.querySelectorAll("cellXfs > xf")[look]!.getAttribute("xfId")!;
    const style = styles.querySelector(`cellStyle[xfId="${id}"]`)!;
    return [style.getAttribute("name"), style.getAttribute("builtinId")];
  };
  expect(styleOf("B2")).toEqual(["Heading 1", "16"]);
  expect(styleOf("C2")).toEqual(["Heading 3", "18"]);
  expect(styleOf("C3")).toEqual(["Input", "20"]);
  expect(styleOf("D3")).toEqual(["Total", "25"]);
  expect(styleOf("B6")).toEqual(["Explanatory Text", "53"]);
});

test("writes validations, and verdicts in the layout's language", () => {
  const validations = [...sheet.querySelectorAll("dataValidation")].map((one) => [
    one.getAttribute("sqref"),
    one.getAttribute("type"),
    one.textContent,
  ]);
  expect(validations).toEqual([
    ["B3", "whole", "20002100"],
    ["C3", "list", '"a,b"'],
    ["C4", "list", "'It''s'!$A$1:$A$2"],
  ]);
  const rules = [...sheet.querySelectorAll("cfRule")].map((rule) => rule.textContent);
  expect(rules).toEqual(['LEFT(C6,2)="通过"', 'LEFT(C6,3)="未完成"', 'LEFT(C6,3)="未通过"', "ISERROR(D3)"]);
  const priorities = [...sheet.querySelectorAll("cfRule")].map((rule) => rule.getAttribute("priority"));
  expect(priorities).toEqual(["1", "2", "3", "4"]);
});

test("draws the numbers that stand in the cells, and hides what only lifts", () => {
  const chart = parts.get("xl/charts/chart1.xml")!;
  const [lift, market] = chart.getElementsByTagName("c:ser") as unknown as [Element, Element];
  expect(lift.getElementsByTagName("a:noFill")).toHaveLength(1);
  expect(chart.getElementsByTagName("c:legendEntry")[0]!.firstElementChild!.getAttribute("val")).toBe("0");
  const values = market.getElementsByTagName("c:val")[0]!;
  expect(values.getElementsByTagName("c:f")[0]!.textContent).toBe("'It''s'!$D$3:$D$5");
  const points = [...values.getElementsByTagName("c:pt")].map((point) => [
    point.getAttribute("idx"),
    point.textContent,
  ]);
  expect(points).toEqual([
    ["0", "4050"],
    ["1", "2026"],
  ]);
});

test("sorts names, and names what is printed, chart included", () => {
  const defined = [...parts.get("xl/workbook.xml")!.querySelectorAll("definedName")].map((one) => [
    one.getAttribute("name"),
    one.textContent,
  ]);
  expect(defined).toEqual([
    ["_xlnm.Print_Area", "'It''s'!$A$1:$E$19"],
    ["_xlnm.Print_Area", "'图表'!$A$1:$D$10"],
    ["_xlnm.Print_Titles", "'It''s'!$1:$2"],
    ["LLM_A", "'It''s'!$B$2:$C$3"],
    ["LLM_b", "'It''s'!$B$2"],
  ]);
});

test("leaves workings beside out of print", () => {
  const workings = { row: 0, column: 2, rows: 3, columns: 1 };
  const layout = {
    cells: [
      ["a", null, "workings"],
      [null, null, 1],
      [null, null, 2],
    ],
    workings,
  };
  const sheets = [{ name: "A", placed: [{ row: 1, column: 1, layout, stored: [] }] }];
  const names = readParts(writeXlsx({ ...book, sheets, names: [] }))
    .get("xl/workbook.xml")!
    .querySelector("definedName")!;
  expect(names.textContent).toBe("'A'!$A$1:$B$2");
});

test("gives the same bytes again", () => {
  expect(Buffer.from(writeXlsx(book)).equals(Buffer.from(file))).toBe(true);
});

test("leaves formulas that nobody has calculated without a value, and keeps errors that stand by themselves", () => {
  const sheets = [
    {
      name: "A",
      gridLines: true,
      placed: [
        { row: 0, column: 0, layout: { cells: [[{ formula: "=1+1" }]] }, stored: [] },
        { row: 1, column: 0, layout: { cells: [[null]] }, stored: [[{ error: "#DIV/0!" as const }]] },
      ],
    },
  ];
  const again = writeXlsx({ ...book, sheets, names: [] });
  expect([...readCells(again).get("A")!]).toEqual([
    ["A1", { value: null, error: false, formula: "1+1" }],
    ["A2", { value: "#DIV/0!", error: true, formula: null }],
  ]);
  const sheet = readParts(again).get("xl/worksheets/sheet1.xml")!;
  // ISO/IEC 29500-1, 18.3.1.4: a cell with a formula and no value has no v.
  expect(sheet.querySelector("c")!.innerHTML).not.toContain("<v");
  expect(sheet.querySelector("sheetView")!.getAttribute("showGridLines")).toBe("1");
});
