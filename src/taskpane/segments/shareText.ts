/** What a field for a share holds: a share, nothing, or something that is no share. */
export type TypedShare = number | null | "wrong";

/**
 * A share as typed in percent, with or without the sign. The point is moved in the text, not by dividing: 33.3 is 0.333
 * as in Excel, and 33.3 ÷ 100 in doubles is not.
 *
 * @example shareOf("33.3 %") // => 0.333
 */
export function shareOf(text: string): TypedShare {
  const written = text.normalize("NFKC").replace(/\s/g, "").replace(/%$/, "").replace(",", ".");
  if (written === "") return null;
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(written)) return "wrong";
  const share = Number(`${written}e-2`);
  return share <= 1 ? share : "wrong";
}

/**
 * A share as its field shows it, in percent and with every digit that a cell keeps.
 *
 * @example shareText(0.07) // => "7"
 */
export function shareText(share: number): string {
  return String(Number((share * 100).toPrecision(15)));
}
