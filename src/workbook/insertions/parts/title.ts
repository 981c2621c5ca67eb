import type { CellTexts } from "../../cellTexts/cellTexts";
import { textLiteral } from "../../formulas/formula";
import type { LayoutCell, Refer } from "../../writing/layout";

/**
 * The title of an insertion: the market, where, and what is shown of it; then the years and the scenario, of the cells
 * that say so, so that it changes with them.
 *
 * @param shown what of the market, in one phrase; null for the market itself
 * @param pieces formulas of what changes, in the order in which they are read
 * @example titleOf(t, "Bridge", (at) => [at(3, 1)])(at)
 *   // => '="LLM market, worldwide, Bridge, "&B4'
 */
export function titleOf(
  t: CellTexts,
  shown: string | null,
  pieces: (at: Refer) => readonly string[],
): Extract<LayoutCell, (at: Refer) => string> {
  const fixed = (shown === null ? [t.market, t.where] : [t.marketShort, t.where, shown]).join(t.comma);
  return (at) =>
    [`=${textLiteral(`${fixed}${t.comma}`)}`, pieces(at).join(`&${textLiteral(t.comma)}&`)].join("&");
}

/** The piece of a title that says from which year to which. */
export const spanPiece = (from: string, to: string): string => `${from}&${textLiteral("–")}&${to}`;
