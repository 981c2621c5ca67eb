/** The width that a chosen word in an input cell takes, with the button of its list. */
export const optionWidth = "published, longer";

/**
 * How wide a column has to be for some texts, in digits of Excel's standard font. A Chinese character takes two.
 *
 * @example widthOf(["Services", "软件"]) // => 10
 */
export function widthOf(texts: readonly string[]): number {
  const lengths = texts.map((text) =>
    [...text].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0),
  );
  return Math.max(10, Math.max(...lengths) + 2);
}
