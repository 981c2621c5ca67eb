import type { Numbers } from "../language/numbers";
import type { Translate } from "../language/useText";
import type { ShareTotal } from "./shareTotal";

/** Digits after the point: shares this near to each other count as equal. */
const digits = 2;

/** How far the shares have got, and what to do next, in a sentence. */
export function shareTotalText(total: ShareTotal, t: Translate, { percent }: Numbers): string {
  const { verdict, open, wrong, sum } = total;
  const rest = percent(Math.abs(total.rest), digits);
  switch (verdict) {
    case "none":
      return t("shares.none");
    case "wrong":
      return t("shares.wrong", { count: wrong });
    case "open":
      return Math.abs(total.rest) < 0.5 * 10 ** (-digits - 2)
        ? t("shares.open.full", { count: open })
        : t("shares.open", { count: open, rest });
    case "missing":
      return t("shares.missing", { rest });
    case "over":
      return t("shares.over", { rest });
    case "complete":
      return t("shares.complete", { sum: percent(sum, digits) });
  }
}
