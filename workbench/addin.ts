import type { Metadata } from "./metadata";
import type { Language } from "./options";
import type { Tour } from "./page/tour";

/** The add-in as its manifest describes it, in one language. */
export interface Addin {
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  /** What stands before the dot of its functions' names. */
  readonly namespace: string;
  readonly pane: string;
  readonly metadata: Metadata;
  readonly buttons: readonly Button[];
  readonly shortcuts: readonly Shortcut[];
  readonly tour: Tour;
}

/** A ribbon button. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The name under which the add-in has associated its action; null where the button opens the pane. */
  readonly action: string | null;
}

/** A keyboard shortcut, as the manifest's extended overrides have it. */
export interface Shortcut {
  /** The name under which the add-in has associated its action. */
  readonly action: string;
  readonly key: { readonly default: string; readonly mac?: string };
}

/** Reads the manifest and the functions' metadata from where the add-in is served. */
export async function readAddin(language: Language): Promise<Addin> {
  const xml = new DOMParser().parseFromString(await fetchText("/manifest.shortcuts.xml"), "text/xml");
  const all = (tag: string, of: Element | Document = xml) => [...of.getElementsByTagNameNS("*", tag)];
  const first = (tag: string, of: Element | Document = xml) => {
    const found = all(tag, of)[0];
    if (!found) throw new Error(`manifest.xml has no <${tag}>.`);
    return found;
  };
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
  const value = (element: Element) => {
    const own = all("Override", element).find((override) => attribute(override, "Locale") === language);
    return attribute(own ?? element, own ? "Value" : "DefaultValue");
  };
  const resource = (id: string) => {
    const found = [...all("String"), ...all("Url"), ...all("Image")].find(
      (element) => attribute(element, "id") === id && element.hasAttribute("DefaultValue"),
    );
    if (!found) throw new Error(`manifest.xml has no resource "${id}".`);
    return value(found);
  };
  const resourceOf = (element: Element) => resource(attribute(element, "resid"));

  const source = value(first("SourceLocation", first("DefaultSettings")));
  // The manifest names the add-in's real host; here its files lie at the root.
  const home = new URL(".", source).href;
  const here = (address: string) => (address.startsWith(home) ? `/${address.slice(home.length)}` : address);
  const shortcuts = here(attribute(first("ExtendedOverrides"), "Url"));
  const metadata = here(resourceOf(first("SourceLocation", first("Metadata"))));

  return {
    name: value(first("DisplayName")),
    description: value(first("Description")),
    icon: here(value(first("IconUrl"))),
    namespace: resourceOf(first("Namespace")),
    pane: here(source),
    metadata: JSON.parse(await fetchText(metadata)) as Metadata,
    buttons: all("Control").map((control) => {
      const icons = all("Image", control).filter((image) => image.hasAttribute("size"));
      const action = all("FunctionName", control)[0];
      return {
        id: attribute(control, "id"),
        label: resourceOf(first("Label", control)),
        tip: resourceOf(first("Description", first("Supertip", control))),
        icon: here(resourceOf(icons.at(-1)!)),
        action: action?.textContent?.trim() ?? null,
      };
    }),
    shortcuts: (JSON.parse(await fetchText(shortcuts)) as { shortcuts: Shortcut[] }).shortcuts,
    tour: (JSON.parse(await fetchText("/examples.json")) as { tour: Tour }).tour,
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} can't be read (${response.status}).`);
  return response.text();
}
