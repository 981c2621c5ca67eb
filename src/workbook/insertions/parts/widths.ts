import { digitsOf } from "../../writing/fullWidth";

/** The width that a chosen word in an input cell takes, with the button of its list. */
export const optionWidth = "extrapolated";

/** How wide a column has to be for some texts. */
export function widthOf(texts: readonly string[], least = 10): number {
  return Math.max(least, Math.max(...texts.map(digitsOf)) + 2);
}

/** A column of numbers: seven years of them fit beside the pane. */
export const numberWidth = 9;
