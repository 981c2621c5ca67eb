import { cellName } from "../workbook/sheet/area";
import { digitsOf } from "../workbook/writing/fullWidth";
import type { Sheet } from "./book";
import type { SheetCell, SheetCells } from "./cells";
import { conditionalFormats, dataValidations } from "./rules";
import type { SharedStrings } from "./sharedStrings";
import type { StyleSheet } from "./styleSheet";
import { declaration, element, escapeXml, group } from "./xml";

/** A width as Excel keeps it has room for some pixels beside the characters. */
const padding = 0.71;
const a4 = 9;
/** In points. */
const rowHeight = 15;

/** A sheet, its elements in the order that the schema has (ISO/IEC 29500-1, 18.3.1.99). */
export function sheetPart(
  sheet: Sheet,
  cells: SheetCells,
  styles: StyleSheet,
  strings: SharedStrings,
  { active, drawing }: { readonly active: boolean; readonly drawing: boolean },
): string {
  const widths = columnWidths(sheet);
  const rows = [...cells].map(([row, columns]) =>
    element(
      "row",
      { r: row + 1, ...heightOf(columns, widths) },
      ...[...columns].map(([column, cell]) => cellElement(cellName(row, column), cell, styles, strings)),
    ),
  );
  return (
    declaration +
    element(
      "worksheet",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      element("sheetViews", {}, view(sheet, active)),
      element("sheetFormatPr", { defaultRowHeight: rowHeight }),
      group(
        "cols",
        widths.flatMap((width, i) => [
          element("col", { min: i + 1, max: i + 1, width: width + padding, customWidth: 1 }),
        ]),
      ),
      element("sheetData", {}, ...rows),
      conditionalFormats(sheet, styles),
      dataValidations(sheet),
      element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      element("pageSetup", {
        paperSize: a4,
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: sheet.onePage ? 1 : 0,
      }),
      element("headerFooter", {}, element("oddFooter", {}, escapeXml("&L&A&R&P / &N"))),
      drawing ? element("drawing", { "r:id": "rId1" }) : "",
    )
  );
}

function cellElement(r: string, cell: SheetCell, styles: StyleSheet, strings: SharedStrings): string {
  const { content, formula, stored, look } = cell;
  const s = styles.index(look) || undefined;
  const value = (text: string) => element("v", {}, escapeXml(text));
  if (formula !== undefined) {
    const f = element("f", {}, escapeXml(formula));
    if (stored === undefined) return element("c", { r, s }, f);
    if (typeof stored === "object") return element("c", { r, s, t: "e" }, f, value(stored.error));
    if (typeof stored === "string") return element("c", { r, s, t: "str" }, f, value(stored));
    if (typeof stored === "boolean") return element("c", { r, s, t: "b" }, f, value(stored ? "1" : "0"));
    return element("c", { r, s }, f, value(numberText(stored)));
  }
  if (typeof stored === "object") return element("c", { r, s, t: "e" }, value(stored.error));
  if (content === null) return element("c", { r, s });
  if (typeof content === "string") {
    return element("c", { r, s, t: "s" }, value(String(strings.index(content))));
  }
  if (typeof content === "boolean") return element("c", { r, s, t: "b" }, value(content ? "1" : "0"));
  return element("c", { r, s }, value(numberText(content)));
}

/** Every digit of a double; a file has no other numbers. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A cell holds no ${value}.`);
  return String(value);
}

function view({ frozen, gridLines = false }: Sheet, active: boolean): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  return element(
    "sheetView",
    { showGridLines: gridLines ? 1 : 0, tabSelected: active ? 1 : undefined, workbookViewId: 0 },
    ...(rows || columns
      ? [
          element("pane", {
            xSplit: columns || undefined,
            ySplit: rows || undefined,
            topLeftCell: cellName(rows, columns),
            activePane: pane,
            state: "frozen",
          }),
          element("selection", { pane, activeCell: cellName(rows, columns), sqref: cellName(rows, columns) }),
        ]
      : []),
  );
}

/** The widest that any layout asks for; a column between others that none asks for is left out. */
function columnWidths({ placed }: Sheet): number[] {
  const widths: number[] = [];
  for (const { column, layout } of placed) {
    layout.widths?.forEach((width, i) => {
      widths[column + i] = Math.max(widths[column + i] ?? 0, width);
    });
  }
  return widths;
}

/** Room for all lines of wrapped text: not every program makes it when it opens a file. */
function heightOf(columns: ReadonlyMap<number, SheetCell>, widths: readonly number[]) {
  const lines = [...columns].map(([column, { content, stored, look }]) => {
    const text = content ?? stored;
    const width = widths[column];
    return look.wrap && width && typeof text === "string" ? linesOf(text, width) : 1;
  });
  const most = Math.max(...lines);
  return most > 1 ? { ht: most * rowHeight, customHeight: 1 } : {};
}

/** Words do not fill their lines. */
function linesOf(text: string, width: number): number {
  return Math.ceil(digitsOf(text) / (width * 0.95));
}
