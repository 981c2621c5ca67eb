import type { Addin } from "../addin";
import { languages, themes, type Options } from "../options";
import { languageNames, type Strings } from "./strings";

/** The bar above the grid: the add-in's name and ribbon buttons, and the choice of language and theme. */
export function showHeader(
  addin: Addin,
  options: Options,
  strings: Strings,
  press: (button: Addin["buttons"][number]) => void,
) {
  const header = document.getElementById("bar")!;
  const title = document.createElement("h1");
  title.append(image(addin.icon, 20), `${addin.name} · ${strings.title}`);

  const ribbon = document.createElement("div");
  ribbon.className = "ribbon";
  const openers: HTMLElement[] = [];
  for (const button of addin.buttons) {
    const element = document.createElement("button");
    element.type = "button";
    element.id = button.id;
    element.title = button.tip;
    element.append(image(button.icon, 16), button.label);
    element.addEventListener("click", () => press(button));
    // As in Excel, a click leaves the keyboard with the grid.
    element.addEventListener("mousedown", (event) => event.preventDefault());
    if (button.action === null) openers.push(element);
    ribbon.append(element);
  }

  header.append(
    title,
    ribbon,
    choice(
      strings.language,
      languages.map((value) => ({ value, name: languageNames[value] })),
      options.language,
      (language) => reopen({ ...options, language }),
    ),
    choice(
      strings.theme,
      themes.map((value) => ({ value, name: strings[value] })),
      options.theme,
      (theme) => reopen({ ...options, theme }),
    ),
  );

  return {
    /** Marks the buttons that open the pane. */
    paneIsOpen(open: boolean) {
      for (const opener of openers) {
        opener.setAttribute("aria-controls", "pane");
        opener.setAttribute("aria-expanded", String(open));
      }
    },
  };
}

/** Excel, too, takes another language or theme at the next start only. */
function reopen(options: Options) {
  location.search = new URLSearchParams({ ...options }).toString();
}

function image(source: string, size: number) {
  const element = new Image(size, size);
  element.src = source;
  element.alt = "";
  return element;
}

function choice<T extends string>(
  name: string,
  values: { value: T; name: string }[],
  chosen: T,
  choose: (value: T) => void,
) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  for (const { value, name: text } of values) select.append(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => choose(select.value as T));
  label.append(name, select);
  return label;
}
