import { digitsOf } from "../../writing/fullWidth";

/** The width that a chosen word in an input cell takes, with the button of its list. */
export const optionWidth = "published, longer";

/**
 * How wide a column has to be for some texts, in digits of Excel's standard font.
 *
 * @example widthOf(["Services", "软件"]) // => 10
 */
export function widthOf(texts: readonly string[]): number {
  return Math.max(10, Math.max(...texts.map(digitsOf)) + 2);
}
