import type { ReadCell } from "../cells";
import type { Grid } from "../grid";

/** Shows the message of an error beside its cell, while the cell is pointed at or selected. */
export function explainErrors(
  grid: Grid,
  read: (sheetId: string, row: number, column: number) => ReadCell,
  settled: () => Promise<void>,
) {
  const card = document.getElementById("explanation")!;
  const { api } = grid;
  let shown = "";

  const hide = () => {
    shown = "";
    card.hidden = true;
  };

  const show = (row: number, column: number): boolean => {
    const sheet = grid.book.getActiveSheet();
    if (row < 0 || column < 0) return false;
    const { error, message } = read(sheet.getSheetId(), row, column);
    if (!error || !message) return false;
    const key = `${row},${column},${message}`;
    if (key === shown && !card.hidden) return true;
    shown = key;
    const title = document.createElement("strong");
    title.textContent = error;
    card.replaceChildren(title, message);
    card.hidden = false;
    const cell = grid.rectOf(sheet.getSheetId(), row, column);
    const below = cell.bottom + 4;
    const fits = below + card.offsetHeight < innerHeight;
    card.style.left = `${Math.max(4, Math.min(cell.left, innerWidth - card.offsetWidth - 4))}px`;
    card.style.top = `${fits ? below : cell.top - card.offsetHeight - 4}px`;
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
  api.addEvent(api.Event.Scroll, hide);
  api.addEvent(api.Event.SheetEditStarted, hide);
  // What the cell says may change under the selection.
  api.getFormula().calculationEnd(() => void settled().then(showSelected));
  document.getElementById("grid")!.addEventListener("pointerleave", showSelected);
}
