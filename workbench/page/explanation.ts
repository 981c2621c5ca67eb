import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { ReadCell } from "../cells";
import type { Grid } from "../grid";
import { placeBeside } from "./placeBeside";
import type { Strings } from "./strings";

/** Says beside a cell why it is an error, while the cell is pointed at or selected. */
export function explainErrors(
  grid: Grid,
  strings: () => Strings,
  read: (sheetId: string, row: number, column: number) => ReadCell,
  settled: () => Promise<void>,
) {
  const card = document.getElementById("explanation")!;
  const { api } = grid;
  let shown = "";

  // The grid's own pop-up says less and would lie on top.
  const alerts = grid.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== "SHEET_FORMULA_ALERT") showAlert(alert);
  };

  const hide = () => {
    shown = "";
    card.hidden = true;
  };

  const show = (row: number, column: number): boolean => {
    const sheetId = grid.book.getActiveSheet().getSheetId();
    if (row < 0 || column < 0) return false;
    const { error, message } = read(sheetId, row, column);
    const text = message ?? strings().errors[error ?? ""];
    if (!error || !text) return false;
    const { left, top, right, bottom } = grid.rectOf(sheetId, row, column);
    const sheet = document.getElementById("grid")!.getBoundingClientRect();
    if (bottom < sheet.top || top > sheet.bottom || right < sheet.left || left > sheet.right) return false;
    const key = [left, top, right, bottom, error, text].join();
    if (key === shown) return true;
    shown = key;
    const title = document.createElement("strong");
    title.textContent = error;
    card.replaceChildren(title, text);
    card.hidden = false;
    placeBeside(card, new DOMRect(left, top, right - left, bottom - top));
    return true;
  };

  const showSelected = () => {
    const range = grid.book.getActiveRange();
    if (!range || !show(range.getRow(), range.getColumn())) hide();
  };

  api.addEvent(api.Event.CellPointerMove, ({ row, column }) => {
    if (!show(row, column)) showSelected();
  });
  api.addEvent(api.Event.SelectionChanged, showSelected);
  api.addEvent(api.Event.ActiveSheetChanged, showSelected);
  // Also when a cell that is selected has been brought into view: it is drawn in its new place a frame later.
  api.addEvent(api.Event.Scroll, () => requestAnimationFrame(showSelected));
  api.addEvent(api.Event.SheetEditStarted, hide);
  // What the cell says may change under the selection.
  api.getFormula().calculationEnd(() => void settled().then(showSelected));
  document.getElementById("grid")!.addEventListener("pointerleave", showSelected);
}
