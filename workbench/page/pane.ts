import type { Addin } from "../addin";
import type { Strings } from "./strings";

const narrowest = 320;
const widest = 640;
const usual = 350;
const step = 10;

/** Excel's frame around the add-in's page: a title, a button that closes it, an edge to pull. */
export function createPane(changed: (open: boolean) => void) {
  const pane = document.getElementById("pane")!;
  const splitter = document.getElementById("splitter")!;
  const title = document.createElement("h2");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "✕";
  const bar = document.createElement("header");
  bar.append(title, close);
  let frame: HTMLIFrameElement;

  /** Puts the add-in's page into the frame, anew where it was there. */
  const open = (addin: Addin, strings: Strings, loaded: () => void) => {
    pane.setAttribute("aria-label", addin.name);
    title.textContent = addin.name;
    close.title = strings.close;
    close.setAttribute("aria-label", strings.close);
    splitter.setAttribute("aria-label", strings.paneWidth);
    frame = document.createElement("iframe");
    frame.title = addin.name;
    frame.src = addin.pane;
    frame.addEventListener("load", loaded);
    pane.replaceChildren(bar, frame);
  };

  // Hidden, not gone: the add-in runs in its page, and its functions with it.
  const show = (open: boolean) => {
    pane.hidden = splitter.hidden = !open;
    changed(open);
  };
  close.addEventListener("click", () => show(false));

  const resize = (width: number) => {
    const fitting = Math.round(Math.max(narrowest, Math.min(widest, width)));
    pane.style.width = `${fitting}px`;
    splitter.setAttribute("aria-valuenow", String(fitting));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  splitter.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    splitter.focus();
    splitter.setPointerCapture(event.pointerId);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  splitter.addEventListener("dblclick", () => resize(usual));
  const keys: Record<string, (width: number) => number> = {
    ArrowLeft: (width) => width + step,
    ArrowRight: (width) => width - step,
    Home: () => narrowest,
    End: () => widest,
  };
  splitter.addEventListener("keydown", (event) => {
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    resize(key(pane.offsetWidth));
  });
  resize(usual);
  show(true);
  return {
    open,
    show,
    toggle: () => show(Boolean(pane.hidden)),
    /** As when a person comes back to the pane, which then looks what has changed around it. */
    comeBack: () => void frame.contentWindow?.dispatchEvent(new Event("focus")),
  };
}
