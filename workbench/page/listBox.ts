import { placeBeside } from "./placeBeside";

export interface Item {
  readonly text: string;
  readonly note?: string;
}

/**
 * A list of values beside what is typed, moved through by arrow keys while the focus stays where it is: ↑ ↓ choose,
 * Tab takes, Escape closes. Made before the grid, whose own keys would otherwise come first.
 */
export function createListBox(element: HTMLElement, label: () => string) {
  element.setAttribute("role", "listbox");
  let count = 0;
  let active = 0;
  let frame = 0;
  let take: (index: number) => void = () => {};
  let typedIn: Element | null = null;

  const hide = () => {
    element.hidden = true;
    typedIn?.removeAttribute("aria-activedescendant");
    typedIn?.removeAttribute("aria-controls");
    typedIn = null;
  };

  const mark = (index: number) => {
    active = Math.max(0, Math.min(count - 1, index));
    for (const [i, option] of [...element.children].entries()) {
      option.setAttribute("aria-selected", String(i === active));
      if (i === active) option.scrollIntoView({ block: "nearest" });
    }
    typedIn?.setAttribute("aria-activedescendant", `${element.id}-${active}`);
  };

  const accept = (index: number) => {
    hide();
    take(index);
  };

  const option = ({ text, note }: Item, index: number) => {
    const item = document.createElement("li");
    item.id = `${element.id}-${index}`;
    item.setAttribute("role", "option");
    item.textContent = text;
    if (note) item.append(Object.assign(document.createElement("small"), { textContent: note }));
    // Before the click, or what is typed in loses the focus.
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      accept(index);
    });
    return item;
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => mark(active + 1),
    ArrowUp: () => mark(active - 1),
    Tab: () => accept(active),
    Escape: hide,
  };
  addEventListener(
    "keydown",
    (event) => {
      // Enter is left to the formula, which it finishes.
      const act = element.hidden || event.isComposing ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    true,
  );

  return {
    hide,
    /** Shows the items below what they belong to, or above it where there is no room, wherever it moves. */
    show(items: readonly Item[], anchor: () => DOMRect, taken: (index: number) => void) {
      count = items.length;
      take = taken;
      element.setAttribute("aria-label", label());
      element.replaceChildren(...items.map(option));
      element.hidden = false;
      typedIn = document.activeElement;
      typedIn?.setAttribute("aria-controls", element.id);
      mark(0);
      cancelAnimationFrame(frame);
      const follow = () => {
        if (element.hidden) return;
        placeBeside(element, anchor());
        frame = requestAnimationFrame(follow);
      };
      follow();
    },
  };
}

export type ListBox = ReturnType<typeof createListBox>;
