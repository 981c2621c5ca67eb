import type { Step, Unit } from "../../engine/explanations/explanation";
import type { Language } from "../../reports/types";
import type { Translate, Values } from "../language/useText";

/** What a step works out, in words. */
export function stepText({ what: { code, values } }: Step, t: Translate, language: Language): string {
  const comma = t("list.comma");
  const inWords: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    // A year has no separator between its thousands.
    const isYear = typeof value === "number" && /^(year|from|to|before|base)$/.test(name);
    inWords[name] = Array.isArray(value)
      ? value.join(comma)
      : isYear
        ? String(value)
        : (value as string | number);
  }
  return t(`why.${code}`, { ...inWords, ...months(code, values, language) });
}

/** Months by their names. */
function months(code: Step["what"]["code"], values: Step["what"]["values"], language: Language): Values {
  const name = (month: unknown) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
      Date.UTC(2025, Number(month) - 1),
    );
  switch (code) {
    case "period-month":
    case "period-indicator":
      return { month: name(values.month) };
    case "fiscal-part":
      return {
        months: values.from === values.to ? name(values.from) : `${name(values.from)} – ${name(values.to)}`,
      };
    default:
      return {};
  }
}

/** What follows the result of a step. */
export function unitText(unit: Unit, t: Translate): string {
  return unit === "money" ? ` ${t("why.unit")}` : "";
}
