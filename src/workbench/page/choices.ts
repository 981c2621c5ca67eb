import { IEditorService } from "@univerjs/docs-ui";
import type { Addin } from "../addin";
import type { Grid } from "../grid";
import type { EnumValue } from "../metadata";
import { argumentAt, type ArgumentAt } from "./argumentAt";

/** Offers the values of enumerated parameters while a formula is typed, as Excel does. */
export function offerChoices(grid: Grid, addin: Addin, label: string) {
  const list = document.getElementById("choices")!;
  list.setAttribute("aria-label", label);
  const { api } = grid;
  let values: readonly EnumValue[] = [];
  let at: ArgumentAt | null = null;
  let active = 0;

  const editor = () => grid.injector.get(IEditorService).getFocusEditor();
  const formula = () => (editor()?.getDocumentData().body?.dataStream ?? "").replace(/\r\n$/, "");
  const caret = () => editor()?.getSelectionRanges()[0]?.startOffset ?? 0;

  const hide = () => {
    values = [];
    list.hidden = true;
  };

  const update = () => {
    at = argumentAt(formula(), caret());
    const sought = at?.typed.replace(/^"/, "").toLowerCase() ?? "";
    values = (at ? enumeration(addin, at) : []).filter((value) =>
      text(value).toLowerCase().startsWith(sought),
    );
    if (!values.length || (values.length === 1 && at!.typed === quoted(values[0]!))) hide();
    else show();
  };

  const show = () => {
    active = 0;
    list.replaceChildren(...values.map(option));
    mark();
    list.hidden = false;
    const range = grid.book.getActiveRange();
    if (!range) return;
    const cell = grid.rectOf(grid.book.getActiveSheet().getSheetId(), range.getRow(), range.getColumn());
    const belowTheHint = cell.bottom + 48;
    const fits = belowTheHint + list.offsetHeight < innerHeight;
    list.style.left = `${Math.max(4, Math.min(cell.left, innerWidth - list.offsetWidth - 4))}px`;
    list.style.top = `${fits ? belowTheHint : cell.top - list.offsetHeight - 4}px`;
  };

  const option = (value: EnumValue, index: number) => {
    const item = document.createElement("li");
    item.role = "option";
    item.textContent = quoted(value);
    if (value.tooltip)
      item.append(Object.assign(document.createElement("small"), { textContent: value.tooltip }));
    // Before the click, or the editor loses its focus.
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      active = index;
      accept();
    });
    return item;
  };

  const mark = () => {
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(index === active));
      if (index === active) item.scrollIntoView({ block: "nearest" });
    }
  };

  const accept = () => {
    const value = values[active];
    const target = editor();
    if (!value || !at || !target) return;
    const before = formula().slice(0, at.start) + quoted(value);
    const after = formula().slice(caret()).replace(/^"/, "");
    target.replaceText(before + after, [
      { startOffset: before.length, endOffset: before.length, collapsed: true },
    ]);
    hide();
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => (active = Math.min(active + 1, values.length - 1)),
    ArrowUp: () => (active = Math.max(active - 1, 0)),
    Tab: accept,
    Escape: hide,
  };
  addEventListener(
    "keydown",
    (event) => {
      // Enter finishes the formula, as it does in Excel; Tab takes the value.
      const act = list.hidden ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
      mark();
    },
    true,
  );
  api.addEvent(api.Event.SheetEditChanging, () => setTimeout(update));
  api.addEvent(api.Event.SheetEditEnded, hide);
  api.addEvent(api.Event.SelectionChanged, hide);
}

const text = (value: EnumValue) => value.stringValue ?? String(value.numberValue ?? "");
const quoted = (value: EnumValue) =>
  value.stringValue === undefined ? text(value) : `"${value.stringValue}"`;

function enumeration(addin: Addin, { functionName, index }: ArgumentAt): readonly EnumValue[] {
  const prefix = `${addin.namespace}.`.toUpperCase();
  const name = functionName.toUpperCase();
  const fn = addin.metadata.functions.find((f) => prefix + f.name.toUpperCase() === name);
  const id = fn?.parameters[index]?.customEnumId;
  return addin.metadata.enums?.find((e) => e.id === id)?.values ?? [];
}
