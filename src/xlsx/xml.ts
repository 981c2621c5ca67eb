/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An attribute's value; undefined leaves the attribute out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element. What it holds is XML already; texts go through `escapeXml`.
 *
 * @example element("v", {}, "1") // => "<v>1</v>"
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inner = content.join("");
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}

/** An element around others, or nothing where there are none. */
export function group(name: string, items: readonly string[], attributes: Attributes = {}): string {
  return items.length ? element(name, attributes, ...items) : "";
}

/** A text within XML, without what XML 1.0 cannot hold: control characters, halves of surrogate pairs. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// The halves come as properties, so that whole pairs stay.
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * The text of a cell: Excel reads _x0041_ as a character's number, so that a text of that form needs its first line
 * escaped (ISO/IEC 29500-1, 22.9.2.19).
 */
export function cellText(text: string): string {
  const escaped = escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
  return element("t", /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {}, escaped);
}
