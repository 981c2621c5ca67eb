/** What goes into one cell. A formula has to say that it is one; any other text stays text. */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/** The beginnings of formulas and numbers, and truth values: the apostrophe before them is none of the text. */
const readAsOther = /^(?:[=+\-@'\d.($€£¥]|(?:TRUE|FALSE)$)/i;

/**
 * What to hand to `Range.formulas` so that the cell gets this content and nothing else.
 * Excel would read text beginning with = + - or @ as a formula, would swallow a leading apostrophe, and takes texts
 * such as 2026.1, 1/2 or TRUE for what they look like.
 *
 * @example cellInput("-10% a year") // => "'-10% a year"
 * @example cellInput({ formula: "=LLM.CAGR()" }) // => "=LLM.CAGR()"
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.formula;
  return typeof content === "string" && readAsOther.test(content) ? `'${content}` : content;
}
