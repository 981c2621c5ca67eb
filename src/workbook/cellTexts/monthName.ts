import type { Language } from "../../reports/types";

/** A month's name in a language, counted from 1. */
export function monthName(language: Language, month: number, length: "short" | "long"): string {
  const date = new Date(Date.UTC(2000, month - 1));
  return new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" }).format(date);
}
