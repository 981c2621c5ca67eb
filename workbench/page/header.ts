import type { Addin } from "../addin";
import { languages, themes, type Language, type Options, type Theme } from "../options";
import { languageNames, type Strings } from "./strings";

/** The bar above the grid: the add-in's name and ribbon buttons, and the choice of language and theme. */
export function createHeader(
  press: (button: Addin["buttons"][number]) => void,
  choose: { language(language: Language): void; theme(theme: Theme): void },
) {
  const header = document.getElementById("bar")!;
  let openers: HTMLElement[] = [];
  let paneOpen = false;

  /** Marks the buttons that open the pane. */
  const paneIsOpen = (open: boolean) => {
    paneOpen = open;
    for (const opener of openers) {
      opener.setAttribute("aria-controls", "pane");
      opener.setAttribute("aria-expanded", String(open));
    }
  };

  return {
    paneIsOpen,
    /** Writes the bar, anew where it was in another language. */
    show(addin: Addin, options: Options, strings: Strings) {
      const title = document.createElement("h1");
      title.append(image(addin.icon, 20), `${addin.name} · ${strings.title}`);

      const ribbon = document.createElement("div");
      ribbon.className = "ribbon";
      openers = [];
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
      paneIsOpen(paneOpen);

      const focused = document.activeElement?.id;
      header.replaceChildren(
        title,
        ribbon,
        choice(
          "language",
          strings.language,
          languages.map((value) => ({ value, name: languageNames[value] })),
          options.language,
          choose.language,
        ),
        choice(
          "theme",
          strings.theme,
          themes.map((value) => ({ value, name: strings[value] })),
          options.theme,
          choose.theme,
        ),
      );
      if (focused) document.getElementById(focused)?.focus();
    },
  };
}

function image(source: string, size: number) {
  const element = new Image(size, size);
  element.src = source;
  element.alt = "";
  return element;
}

function choice<T extends string>(
  id: string,
  name: string,
  values: { value: T; name: string }[],
  chosen: T,
  choose: (value: T) => void,
) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.id = id;
  for (const { value, name: text } of values) select.append(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => choose(select.value as T));
  label.append(name, select);
  return label;
}
