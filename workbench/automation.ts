import { readCell, type ReadCell } from "./cells";
import type { CellMessages } from "./functions/cellMessages";
import { writeContents } from "./model/cells/contents";
import { columnCount, formatRect, parseRect, rowCount, splitSheet } from "./model/grid/address";
import type { Grid } from "./model/grid/grid";
import { assertUnlocked } from "./model/cells/locks";

type Text = string | number | boolean;

/** What anyone may drive the workbench with, as `window.workbench`. Addresses are like "Sheet1!B4". */
export function createAutomation(
  grid: Grid,
  messages: CellMessages,
  nameOfEmptySheet: () => string,
  rectOf: (sheetId: string, row: number, column: number) => DOMRect,
) {
  const locate = (address: string, makeSheet = false) => {
    const { sheet: name, rest } = splitSheet(address);
    const rect = parseRect(rest);
    if (!rect) throw new Error(`"${address}" is no address; "Sheet1!B4" or "B4:C9" would be.`);
    let sheet = name === null ? grid.book.getActiveSheet() : grid.book.getSheetByName(name);
    if (!sheet && makeSheet) sheet = grid.addSheet(name!);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return { sheetId: sheet.getSheetId(), rect };
  };

  return {
    /** Types into a cell, or a matrix of texts into a range; a sheet of a new name is added. */
    async enter(address: string, text: Text | readonly (readonly Text[])[]): Promise<void> {
      const { sheetId, rect } = locate(address, true);
      const [height, width] = [rowCount(rect), columnCount(rect)];
      if (Array.isArray(text) && (text.length !== height || text.some((row) => row.length !== width))) {
        throw new Error(`${formatRect(rect)} has ${height} × ${width} cells; the texts given have not.`);
      }
      assertUnlocked(grid, sheetId, rect);
      writeContents(grid, sheetId, rect, text);
    },

    /** Reads a cell, or a matrix of them for a range. */
    async read(address: string): Promise<ReadCell | ReadCell[][]> {
      const { sheetId, rect } = locate(address);
      const cells = Array.from({ length: rowCount(rect) }, (_, r) =>
        Array.from({ length: columnCount(rect) }, (_, c) =>
          readCell(grid, messages, sheetId, rect.startRow + r, rect.startColumn + c),
        ),
      );
      return splitSheet(address).rest.includes(":") ? cells : cells[0]![0]!;
    },

    /** Resolves when nothing is calculating. */
    settled() {
      // A key may have been pressed of which the grid has not told yet.
      return grid.services.settled(8);
    },

    /** Selects a cell or range, and shows its sheet. */
    async select(address: string): Promise<void> {
      const { sheetId, rect } = locate(address);
      const sheet = grid.sheet(sheetId);
      if (grid.book.getActiveSheet().getSheetId() !== sheetId) grid.book.setActiveSheet(sheet);
      sheet.getRange(rect.startRow, rect.startColumn, rowCount(rect), columnCount(rect)).activate();
    },

    /** Undoes the last step, as Ctrl+Z. */
    async undo(): Promise<void> {
      await grid.services.api.undo();
    },

    /**
     * The workbook and the pane as at the beginning, with the empty sheet alone: nothing to undo, the add-in's page
     * loaded anew and all that it had stored forgotten.
     */
    async reset(): Promise<void> {
      const { book, services, protections } = grid;
      await services.settled();
      for (const dialog of document.querySelectorAll("dialog")) dialog.close();
      protections.structure = null;
      protections.sheets.clear();
      grid.events.enabled = true;
      for (const defined of book.getDefinedNames()) defined.delete();
      const used = book.getSheets();
      const empty = grid.addSheet(crypto.randomUUID().slice(0, 30));
      book.setActiveSheet(empty);
      for (const sheet of used) book.deleteSheet(sheet);
      empty.setName(nameOfEmptySheet());
      await services.settled();
      services.undo.clearUndoRedo(book.getId());

      services.showPane(true);
      document.getElementById("splitter")!.dispatchEvent(new MouseEvent("dblclick")); // the usual width
      localStorage.clear();
      if (window.officeHost) window.officeHost.settings = {};
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe")!;
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      frame.contentWindow!.location.reload();
      await loaded;
    },

    /** Where a cell of the active sheet is drawn in the window, in CSS pixels. */
    rect(address: string): DOMRect {
      const { sheetId, rect } = locate(address);
      return rectOf(sheetId, rect.startRow, rect.startColumn);
    },
  };
}

export type Automation = ReturnType<typeof createAutomation>;
