import type { Axis, Language } from "../../reports/types";
import { addUp } from "../numerics/addUp";
import { largestRemainder } from "../numerics/largestRemainder";
import type { Market } from "../market/market";
import { rowsByYear } from "../results/rowsByYear";
import { readShares } from "./shares";
import type { Cell } from "../results/table";
import { inWords, tableWords } from "../results/tableWords";

/**
 * The market split by the user's shares. One year: Segment, Share, USD bn; several: Segment and a column a year. The
 * last row is the total, to which the parts add up.
 *
 * @param shares the cells that `readShares` reads
 * @param decimals places to which money is rounded so that it still adds up; null for full precision
 * @param language of the headers and the names of the segments
 * @throws EngineError "value" for shares that do not split the axis
 * @example split(deployment, [2025], [["Cloud", 0.6], ["On-Premises", 0.4]], null, market(), false)
 *   // => [["Cloud", 0.6, 6.108], ["On-Premises", 0.4, 4.072], ["Total", 1, 10.18]]
 */
export function split<E>(
  axis: Axis,
  years: readonly (number | E)[],
  shares: readonly (readonly unknown[])[] | undefined,
  decimals: number | null,
  market: Market,
  headers: boolean,
  language: Language = "en",
): (Cell | E)[][] {
  const { names, at } = readShares(axis, shares);
  const money = (year: number) => {
    const total = market.exact(year);
    const parts = at(year).map((share) => share.mul(total));
    if (decimals === null) return [...addUp(parts, total.toNumber()), total.toNumber()];
    const rounded = largestRemainder(parts, decimals);
    return [...rounded.parts, rounded.total].map((part) => part.toNumber());
  };
  const [year] = years;
  if (years.length === 1 && typeof year !== "number") return [[year!]];
  const columns: (Cell | E)[][] =
    years.length === 1
      ? [
          [tableWords.share[language], ...addUp(at(year as number), 1), 1],
          [tableWords.unit[language], ...money(year as number)],
        ]
      : rowsByYear(years, names.length + 2, money);
  const [heading, total] = inWords(language, "segment", "total") as [string, string];
  const rows = [heading, ...names.map((name) => name[language]), total].map((name, index) => [
    name,
    ...columns.map((column) => column[index]!),
  ]);
  return headers ? rows : rows.slice(1);
}
