import { EngineError } from "../../engine/errors/engineError";
import { fiscal } from "../../engine/market/fiscal";
import type { Market } from "../../engine/market/market";
import { phase } from "../../engine/market/phase";
import type { Language } from "../../reports/types";
import type { Period } from "../charts/MonthBars";
import type { Translate } from "../language/useText";

export const periodKinds = ["quarters", "months", "fiscal"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A month's name in a language, counted from 1. */
export function monthName(language: Language, month: number, length: "short" | "long"): string {
  const date = new Date(Date.UTC(2000, month - 1));
  return new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" }).format(date);
}

/** A year by months or quarters, each named as the pane's language does it. */
export function yearParts(
  market: Market,
  year: number,
  kind: "months" | "quarters",
  language: Language,
  t: Translate,
): Period[] {
  return phase(year, kind, market).map(([value], i) => {
    const short = kind === "months" ? monthName(language, i + 1, "short") : t("quarter", { number: i + 1 });
    const long = kind === "months" ? monthName(language, i + 1, "long") : short;
    return { label: short, name: t("period.name", { period: long, year }), value: value as number };
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
