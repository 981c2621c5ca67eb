import type { MarketNames } from "../types";
import { checkText } from "./text";

/** What is wrong with what the product calls the market. */
export function checkNames({ namespace, ...texts }: MarketNames): string[] {
  // Excel's functions and defined names begin with it: a letter, then letters and digits, 32 at most.
  const spelt = /^[A-Z][A-Z0-9]{1,31}$/.test(namespace);
  return [
    ...(spelt ? [] : [`names.namespace ${JSON.stringify(namespace)} is not made of capitals and digits`]),
    ...Object.entries(texts).flatMap(([key, text]) => checkText(text, `names.${key}`)),
  ];
}
