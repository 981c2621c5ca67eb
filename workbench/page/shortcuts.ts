import type { Shortcut } from "../addin";

/**
 * Runs the add-in's actions by its keyboard shortcuts, before the grid takes the keys for typing. As in Excel on the
 * web, not while the pane has the focus.
 */
export function takeShortcuts(shortcuts: readonly Shortcut[], run: (action: string) => void) {
  const onMac = /^Mac/.test(navigator.platform);
  const actions = new Map(
    shortcuts.map(({ action, key }) => [written((onMac && key.mac) || key.default), action]),
  );
  addEventListener(
    "keydown",
    (event) => {
      const action = actions.get(pressed(event));
      if (!action) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      run(action);
    },
    true,
  );
}

/** In one order and by one name for each modifier. */
function written(key: string): string {
  const parts = key.toLowerCase().split("+");
  const has = (...names: string[]) => parts.some((part) => names.includes(part));
  return combination(
    has("ctrl", "control"),
    has("alt", "option"),
    has("shift"),
    has("cmd", "command"),
    parts.at(-1)!,
  );
}

/** By the key's place, since with Alt it may give another character. */
const pressed = ({ ctrlKey, altKey, shiftKey, metaKey, code }: KeyboardEvent) =>
  combination(ctrlKey, altKey, shiftKey, metaKey, code.replace(/^(Key|Digit)/, "").toLowerCase());

const combination = (...parts: (boolean | string)[]) => parts.join();
