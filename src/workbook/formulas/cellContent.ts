/** What goes into one cell. A formula has to say that it is one; any other text stays text. */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/**
 * What to hand to `Range.formulas` so that the cell gets this content and nothing else.
 * Excel would read text beginning with = + - or @ as a formula, and would swallow a leading apostrophe.
 *
 * @example cellInput("-10% a year") // => "'-10% a year"
 * @example cellInput({ formula: "=LLM.CAGR()" }) // => "=LLM.CAGR()"
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.formula;
  return typeof content === "string" && /^[=+\-@']/.test(content) ? `'${content}` : content;
}
