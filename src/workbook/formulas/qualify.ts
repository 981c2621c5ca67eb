import { quoteSheet } from "../sheet/area";
import { fixed } from "./argument";
import { rewrite } from "./rewrite";

const cells = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])/iu;

/**
 * A formula, or a part of one, as it reads from another sheet: its references name their sheet, and stay where they are.
 *
 * @example qualify("IF(B3=\"A1\",C$4:D9,Drivers!A1)", "Q1 plan") // => "IF('Q1 plan'!$B$3=\"A1\",'Q1 plan'!$C$4:$D$9,Drivers!$A$1)"
 */
export function qualify(text: string, sheet: string): string {
  return rewrite(text, (at) => {
    const begins = !/[\p{L}\p{N}_.\\$\]]/u.test(text[at - 1] ?? "");
    const found = begins ? cells.exec(text.slice(at))?.[0] : undefined;
    if (!found) return { text: text[at]!, length: 1 };
    const named = text[at - 1] === "!";
    return { text: `${named ? "" : `${quoteSheet(sheet)}!`}${fixed(found)}`, length: found.length };
  });
}
