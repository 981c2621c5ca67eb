/** @jest-environment jsdom */
import { createListBox } from "../../../workbench/page/listBox";

const anchor = { left: 10, top: 10, right: 50, bottom: 30 } as DOMRect;
const items = [
  { text: '"published"', note: "through every figure" },
  { text: '"smooth"' },
  { text: '"headline"' },
];

function open() {
  document.body.innerHTML = '<input id="editor"><ul id="choices" hidden></ul>';
  Element.prototype.scrollIntoView = () => {}; // jsdom has no layout to scroll
  const editor = document.getElementById("editor")!;
  const element = document.getElementById("choices")!;
  editor.focus();
  const taken: number[] = [];
  const list = createListBox(element, () => "Values");
  list.show(
    items,
    () => anchor,
    (index) => taken.push(index),
  );
  const reached: string[] = [];
  editor.addEventListener("keydown", ({ key }) => reached.push(key));
  const press = (key: string) =>
    editor.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  return { editor, element, list, taken, press, reached };
}

test("arrow keys move the choice within the list, Tab takes it, and none of them reaches the editor", () => {
  const { editor, element, press, taken, reached } = open();
  expect(editor.getAttribute("aria-activedescendant")).toBe("choices-0");
  press("ArrowUp");
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowDown");
  expect(element.querySelector('[aria-selected="true"]')!.textContent).toBe('"headline"');
  press("ArrowUp");
  expect(editor.getAttribute("aria-activedescendant")).toBe("choices-1");
  press("Tab");
  expect(taken).toEqual([1]);
  expect(element.hidden).toBe(true);
  expect(editor.hasAttribute("aria-activedescendant")).toBe(false);
  expect(reached).toEqual([]);
});

test("Escape closes it, Enter and letters go to the editor", () => {
  const { element, press, taken, reached } = open();
  press("a");
  press("Enter");
  expect(element.hidden).toBe(false);
  press("Escape");
  expect(element.hidden).toBe(true);
  press("Escape");
  expect(reached).toEqual(["a", "Enter", "Escape"]);
  expect(taken).toEqual([]);
});

test("a value can be pointed at; it shows its note", () => {
  const { element, taken } = open();
  expect(element.children[0]!.querySelector("small")!.textContent).toBe("through every figure");
  element.children[2]!.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true, cancelable: true }));
  expect(taken).toEqual([2]);
});
