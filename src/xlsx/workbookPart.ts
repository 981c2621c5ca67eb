import type { Book, PlacedChart, Sheet } from "./book";
import type { SheetCells } from "./cells";
import { placeName, quotedSheet } from "./references";
import { declaration, element, escapeXml, group } from "./xml";

/** The workbook: its sheets, and its names in their order, those of printing among them. */
export function workbookPart(
  { sheets, names }: Book,
  cells: readonly SheetCells[],
  charts: readonly (readonly PlacedChart[])[],
): string {
  const defined = [
    ...names.map(({ name, place }) => ({ name, local: undefined, refersTo: placeName(place) })),
    ...sheets.flatMap((sheet, local) =>
      printNames(sheet, cells[local]!, charts[local]!).map((print) => ({ ...print, local })),
    ),
  ].sort((a, b) => compare(a.name, b.name) || (a.local ?? -1) - (b.local ?? -1));
  return (
    declaration +
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element(
        "bookViews",
        {},
        element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
      ),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, i) => element("sheet", { name, sheetId: i + 1, "r:id": `rId${i + 1}` })),
      ),
      group(
        "definedNames",
        defined.map(({ name, local, refersTo }) =>
          element("definedName", { name, localSheetId: local }, escapeXml(refersTo)),
        ),
      ),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
    )
  );
}

/** Excel looks names up without regard to case. */
function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The cells that are printed are those in use, and those under charts, up to the workings beside them. */
function printNames({ name, repeated, placed }: Sheet, cells: SheetCells, charts: readonly PlacedChart[]) {
  const covered = charts.map(({ covers }) => covers);
  const beside = Math.min(
    ...placed.flatMap(({ column, layout }) => (layout.workings ? [column + layout.workings.column] : [])),
  );
  const used = [...cells].flatMap(([row, across]) =>
    [...across.keys()].flatMap((column) => (column < beside ? [{ row, column }] : [])),
  );
  const rows = Math.max(1, ...used.map(({ row }) => row + 1), ...covered.map((part) => part.row + part.rows));
  const columns = Math.max(
    1,
    ...used.map(({ column }) => column + 1),
    ...covered.map((part) => part.column + part.columns),
  );
  const area = placeName({ sheet: name, row: 0, column: 0, rows, columns });
  return [
    { name: "_xlnm.Print_Area", refersTo: area },
    ...(repeated
      ? [
          {
            name: "_xlnm.Print_Titles",
            refersTo: `${quotedSheet(name)}!$${repeated.first + 1}:$${repeated.last + 1}`,
          },
        ]
      : []),
  ];
}
