import { skipQuoted } from "./formula";

/**
 * A formula, or a part of one, written anew piece by piece. Texts and sheet names in quotes stay as they are.
 *
 * @param piece what stands at a place outside of quotes, as it is to be, and how many characters of the old it is for
 */
export function rewrite(
  formula: string,
  piece: (at: number) => { readonly text: string; readonly length: number },
): string {
  let result = "";
  for (let at = 0; at < formula.length;) {
    const past = skipQuoted(formula, at);
    if (past > at) {
      result += formula.slice(at, past);
      at = past;
    } else {
      const { text, length } = piece(at);
      result += text;
      at += length;
    }
  }
  return result;
}
