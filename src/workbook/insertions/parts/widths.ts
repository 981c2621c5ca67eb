/** The width that a chosen word in an input cell takes, with the button of its list. */
export const optionWidth = "extrapolated";

/**
 * How wide a text is, in digits of Excel's standard font. A character of full width takes two.
 *
 * @example textWidth("软件") // => 4
 */
export function textWidth(text: string): number {
  return [...text].reduce(
    (sum, one) =>
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(
        one,
      )
        ? 2
        : 1),
    0,
  );
}

/** How wide a column has to be for some texts. */
export function widthOf(texts: readonly string[], least = 10): number {
  return Math.max(least, Math.max(...texts.map(textWidth)) + 2);
}

/** A column of numbers: seven years of them fit beside the pane. */
export const numberWidth = 9;
