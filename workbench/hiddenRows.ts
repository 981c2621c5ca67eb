import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * Functions such as SUBTOTAL leave hidden rows out, so at every calculation the grid asks each row of each sheet, down
 * to its end, whether it is hidden. Only a row that has something of its own, a height say, can be hidden, and only one
 * with contents filtered out of a table: the others are not asked.
 */
export function askOnlyFilledRows(formulas: FormulaDataModel, book: FWorkbook): void {
  const hidden = { hd: 1 };
  formulas.getHiddenRowsFiltered = () => {
    const sheets = book.getSheets().map((one) => {
      const sheet = one.getSheet();
      const own = Object.keys(sheet.getRowManager().getRowData()).map(Number);
      const rows = new Set([...own, ...Array(sheet.getCellMatrix().getLength()).keys()]);
      const found = [...rows].filter((row) => !sheet.getRowVisible(row));
      return [sheet.getSheetId(), Object.fromEntries(found.map((row) => [row, hidden]))];
    });
    return { [book.getId()]: Object.fromEntries(sheets) };
  };
}
