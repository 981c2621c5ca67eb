import type { Translate } from "../language/useText";
import type { ForecastProblem } from "./computeForecast";

/** What is wrong with a field, and what would be right. */
export function problemText(
  problem: Exclude<ForecastProblem, { kind: "assumptions" }>,
  t: Translate,
): string {
  switch (problem.kind) {
    case "year":
      return t("year.wrong");
    case "order":
      return t("year.order");
    case "outside": {
      const { first, last, year, reachedBy } = problem;
      const methods = reachedBy.join(t("list.comma"));
      return methods
        ? t("year.outside", { first, last, year, methods })
        : t("year.outside.all", { first, last });
    }
  }
}
