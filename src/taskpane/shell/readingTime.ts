import type { Notice } from "./notice";

const toNotice = 4_000;
const perLetter = 90;
const perIdeograph = 300;
const toAct = 10_000;
const ideograph = /\p{Script=Han}/u;

/**
 * How long a notice stays, in milliseconds; null where it stays until it is closed or another takes its place. Errors
 * and warnings want something done. Whatever else is told stands in the workbook or in the tab Inserted as well, so that
 * nothing is lost with it. Long enough for slow readers: four seconds to look up, then 130 words a minute, or 200
 * Chinese characters; with a button ten seconds more to reach it. (WCAG 2.2.1 asks for such a limit to be no loss, and
 * to hold still for whoever needs longer: it does while the pointer or the focus is on the notice.)
 */
export function readingTime({ intent, text, action }: Notice): number | null {
  if (intent === "error" || intent === "warning") return null;
  const letters = [...text];
  const ideographs = letters.filter((letter) => ideograph.test(letter)).length;
  const reading = ideographs * perIdeograph + (letters.length - ideographs) * perLetter;
  return toNotice + reading + (action ? toAct : 0);
}
