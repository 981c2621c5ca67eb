// The page's first script. While the pane is not there, it says what is missing, and starts the page again once what
// could not be fetched can be.
import { languageFor } from "../taskpane/language/languages";
import { words } from "./words";

const patience = 4000;
const interval = 5000;

const said = words[languageFor(navigator.language)];
/** The add-in's scripts lie beside its page. */
const isOwn = (file: string) => new URL(".", file).href === new URL(".", location.href).href;
const paneHasCome = () => document.getElementById("pane")?.hasChildNodes() ?? false;

const missing = new Set<string>();

// Errors of elements do not bubble, but can be caught on their way down.
addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || missing.has(target.src)) return;
    // The pane tells of its own parts.
    if (isOwn(target.src) && paneHasCome()) return;
    missing.add(target.src);
    const name = target.src.replace(/[?#].*/, "").replace(/.*\//, "");
    say((isOwn(target.src) ? said.own : said.office).replace("{file}", name), said.wayOut);
    setTimeout(() => probe(target.src), interval);
  },
  true,
);

setTimeout(() => {
  if (!paneHasCome() && !missing.size) say(said.late);
}, patience);

/** Fetches a script without running it; the page starts again when it comes. */
function probe(file: string): void {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "script", href: file });
  link.onload = () => location.reload();
  link.onerror = () => {
    link.remove();
    setTimeout(() => probe(file), interval);
  };
  document.head.append(link);
}

function say(...sentences: string[]): void {
  const card = document.getElementById("boot");
  if (!card) return; // the page ends before its body
  const again = document.createElement("button");
  again.textContent = said.again;
  again.onclick = () => location.reload();
  const paragraphs = sentences.map((sentence) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = sentence;
    return paragraph;
  });
  card.replaceChildren(...paragraphs, again);
  card.hidden = false;
}

addEventListener("DOMContentLoaded", () => {
  const pane = document.getElementById("pane")!;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    if (!missing.size) document.getElementById("boot")!.hidden = true;
  }).observe(pane, { childList: true });
});
