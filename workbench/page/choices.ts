import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import type { Addin } from "../addin";
import type { Grid } from "../grid";
import type { EnumValue } from "../metadata";
import { argumentAt, type ArgumentAt } from "./argumentAt";
import { completeArgument } from "./completeArgument";
import type { ListBox } from "./listBox";

/** In the cell and in the formula bar: what is typed in one shows in the other. */
const editors = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];
/** In which the grid shows a function's parameters, below the cell or the formula bar. */
const hint = '[data-u-comp="rect-popup"]';

/** Offers the values of enumerated parameters while a formula is typed, as Excel does. */
export function offerChoices(grid: Grid, addin: () => Addin, list: ListBox) {
  const { api } = grid;
  const service = grid.injector.get(IEditorService);

  const update = () => {
    const target = service.getFocusEditor();
    const formula = (target?.getDocumentData().body?.dataStream ?? "").replace(/\r\n$/, "");
    const caret = target?.getSelectionRanges()[0]?.startOffset ?? 0;
    const at = argumentAt(formula, caret);
    const sought = at?.typed.replace(/^"/, "").toLowerCase() ?? "";
    const values = enumeration(addin(), at).filter((value) => plain(value).toLowerCase().startsWith(sought));
    const range = grid.book.getActiveRange();
    if (!at || !range || !values.length || at.typed === written(values[0]!)) {
      list.hide();
      return;
    }
    const sheetId = grid.book.getActiveSheet().getSheetId();
    list.show(
      values.map((value) => ({ text: written(value), note: value.tooltip })),
      () =>
        [...document.querySelectorAll(hint)].at(-1)?.getBoundingClientRect() ??
        grid.rectOf(sheetId, range.getRow(), range.getColumn()),
      (index) => {
        const { text, caret: end } = completeArgument(formula, caret, at, written(values[index]!));
        target?.replaceText(text, [{ startOffset: end, endOffset: end, collapsed: true }]);
        for (const id of editors) {
          if (id !== target?.getEditorId()) service.getEditor(id)?.replaceText(text, false);
        }
      },
    );
  };

  api.addEvent(api.Event.SheetEditChanging, () => setTimeout(update));
  api.addEvent(api.Event.SheetEditEnded, list.hide);
  api.addEvent(api.Event.SelectionChanged, list.hide);
}

const plain = (value: EnumValue) => value.stringValue ?? String(value.numberValue ?? "");
/** As it stands in a formula. */
const written = (value: EnumValue) =>
  value.stringValue === undefined ? plain(value) : `"${value.stringValue}"`;

function enumeration(addin: Addin, at: ArgumentAt | null): readonly EnumValue[] {
  const name = at?.functionName.toUpperCase();
  const fn = addin.metadata.functions.find((f) => `${addin.namespace}.${f.name}`.toUpperCase() === name);
  const id = at && fn?.parameters[at.index]?.customEnumId;
  return addin.metadata.enums?.find((e) => e.id === id)?.values ?? [];
}
