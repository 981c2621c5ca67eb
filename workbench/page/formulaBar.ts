import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Grid } from "../grid";

/**
 * Lets a formula be edited in the formula bar. When editing begins, the grid takes the focus into the cell for two
 * frames, also when it was the bar that was clicked, and what is typed would go nowhere. When editing has ended, the
 * cell is where the focus belongs.
 */
export function keepFocusInFormulaBar(grid: Grid) {
  const editors = grid.injector.get(IEditorService);
  const editing = grid.injector.get(IEditorBridgeService);
  addEventListener("focusin", ({ target }) => {
    const inCell = (target as Element).id === `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;
    if (
      inCell &&
      editing.isVisible().visible &&
      editors.getFocusId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY
    ) {
      editors.getFocusEditor()?.focus();
    }
  });
}
