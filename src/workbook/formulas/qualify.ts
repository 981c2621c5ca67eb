import { quoteSheet } from "../sheet/area";
import { fixed } from "./argument";
import { skipQuoted } from "./formula";

const cells = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])/iu;

/**
 * A formula, or a part of one, as it reads from another sheet: its references name their sheet, and stay where they are.
 *
 * @example qualify("IF(B3=\"A1\",C$4:D9,Drivers!A1)", "Q1 plan") // => "IF('Q1 plan'!$B$3=\"A1\",'Q1 plan'!$C$4:$D$9,Drivers!$A$1)"
 */
export function qualify(text: string, sheet: string): string {
  let result = "";
  for (let at = 0; at < text.length;) {
    const past = skipQuoted(text, at);
    if (past > at) {
      result += text.slice(at, past);
      at = past;
      continue;
    }
    const begins = !/[\p{L}\p{N}_.\\$\]]/u.test(text[at - 1] ?? "");
    const found = begins ? cells.exec(text.slice(at))?.[0] : undefined;
    if (found) {
      const named = text[at - 1] === "!";
      result += `${named ? "" : `${quoteSheet(sheet)}!`}${fixed(found)}`;
    } else result += text[at];
    at += found?.length ?? 1;
  }
  return result;
}
