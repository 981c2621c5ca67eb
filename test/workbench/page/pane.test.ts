/** @jest-environment jsdom */
import type { Addin } from "../../../workbench/addin";
import { createPane } from "../../../workbench/page/pane";
import { strings } from "../../../workbench/page/strings";

const addin: Addin = {
  name: "Weather",
  description: "",
  icon: "",
  namespace: "WEATHER",
  pane: "about:blank",
  metadata: { functions: [] },
  buttons: [],
  shortcuts: [],
  tour: {
    widths: [],
    parts: [],
    chart: { covers: "", title: { en: "", "zh-CN": "", "zh-TW": "" }, categories: "", values: "" },
  },
};

function open() {
  document.body.innerHTML = '<div id="splitter" hidden></div><aside id="pane" hidden></aside>';
  const states: boolean[] = [];
  const pane = createPane((state) => states.push(state));
  pane.open(addin, strings.en, () => {});
  const element = document.getElementById("pane")!;
  const splitter = document.getElementById("splitter")!;
  // jsdom has no layout: the width is what the style says.
  Object.defineProperty(element, "offsetWidth", { get: () => parseInt(element.style.width) });
  const press = (key: string) =>
    splitter.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
  return { pane, element, splitter, states, press };
}

test("the pane opens 350 px wide, and its edge moves by keyboard between 320 and 640", () => {
  const { element, splitter, press } = open();
  expect(element.style.width).toBe("350px");
  press("ArrowLeft");
  expect(element.style.width).toBe("360px");
  press("End");
  press("ArrowLeft");
  expect(splitter.getAttribute("aria-valuenow")).toBe("640");
  press("Home");
  press("ArrowRight");
  expect(splitter.getAttribute("aria-valuenow")).toBe("320");
});

test("closed, it keeps the add-in's page", () => {
  const { pane, element, splitter, states } = open();
  const frame = element.querySelector("iframe");
  element.querySelector("button")!.click();
  expect([element.hidden, splitter.hidden]).toEqual([true, true]);
  pane.toggle();
  expect([element.hidden, splitter.hidden]).toEqual([false, false]);
  expect(states).toEqual([true, false, true]);
  expect(element.querySelector("iframe")).toBe(frame);
});
