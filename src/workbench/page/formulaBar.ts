import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import type { Grid } from "../grid";

/**
 * Lets a formula be edited in the formula bar. When editing begins, the grid takes the focus into the cell for two
 * frames, also when it was the bar that was clicked, and what is typed would go nowhere.
 */
export function keepFocusInFormulaBar(grid: Grid) {
  const editors = grid.injector.get(IEditorService);
  addEventListener("focusin", ({ target }) => {
    const inCell = (target as Element).id === `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;
    if (inCell && editors.getFocusId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) {
      editors.getFocusEditor()?.focus();
    }
  });
}
