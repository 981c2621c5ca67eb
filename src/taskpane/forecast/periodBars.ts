import { EngineError } from "../../engine/errors/engineError";
import { fiscal } from "../../engine/market/fiscal";
import type { Market } from "../../engine/market/market";
import { phase } from "../../engine/market/phase";
import type { Language } from "../../reports/types";
import type { Period } from "../charts/MonthBars";
import type { Translate } from "../language/useText";
import { monthName } from "../../workbook/cellTexts/monthName";

export const periodKinds = ["quarters", "months", "fiscal"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A calendar or fiscal year by months or quarters, each named as the pane's language does it. */
export function yearParts(
  market: Market,
  year: number,
  kind: "months" | "quarters",
  firstMonth: number,
  language: Language,
  t: Translate,
): Period[] {
  return phase(year, kind, market, firstMonth).map(([cell], i) => {
    const value = cell as number;
    if (kind === "quarters") {
      const label = t("quarter", { number: i + 1 });
      return {
        label,
        name: t(firstMonth > 1 ? "fiscal.quarter" : "period.name", { period: label, year }),
        value,
      };
    }
    // A fiscal year begins in the calendar year before.
    const month = firstMonth - 1 + i;
    const ofYear = year - Number(firstMonth > 1) + Math.floor(month / 12);
    const named = (length: "short" | "long") => monthName(language, (month % 12) + 1, length);
    return { label: named("short"), name: t("period.name", { period: named("long"), year: ofYear }), value };
  });
}

/** The fiscal years that lie wholly in the report's. */
export function fiscalYears(
  market: Market,
  years: readonly number[],
  firstMonth: number,
  t: Translate,
): (Period & { readonly year: number })[] {
  return years.flatMap((year) => {
    try {
      const value = fiscal(year, firstMonth, market);
      return [{ year, label: t("fiscal.label", { year }), name: t("fiscal.name", { year }), value }];
    } catch (error) {
      if (error instanceof EngineError && error.kind === "unavailable") return [];
      throw error;
    }
  });
}
