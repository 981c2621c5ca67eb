import type {} from "@univerjs/sheets-data-validation/facade";
import type { Grid } from "../grid";
import { placeBeside } from "./placeBeside";

/** Shows beside the selected cell what its data validation has to say about typing there, as Excel does. */
export function showPrompts(grid: Grid) {
  const card = document.getElementById("prompt")!;
  const view = document.getElementById("grid")!;
  const { api } = grid;

  const show = () => {
    card.hidden = true;
    const range = grid.book.getActiveRange();
    if (!range) return;
    const [row, column] = [range.getRow(), range.getColumn()];
    const rule = grid.book.getActiveSheet().getRange(row, column).getDataValidation()?.rule;
    if (!rule?.showInputMessage || !(rule.prompt || rule.promptTitle)) return;
    const cell = grid.rectOf(range.getSheetId(), row, column);
    const { top, bottom, left, right } = view.getBoundingClientRect();
    if (cell.bottom < top || cell.top > bottom || cell.right < left || cell.left > right) return;
    const title = document.createElement("strong");
    title.textContent = rule.promptTitle ?? "";
    card.replaceChildren(...(rule.promptTitle ? [title] : []), rule.prompt ?? "");
    card.hidden = false;
    placeBeside(card, cell);
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  api.addEvent(api.Event.Scroll, show);
}
