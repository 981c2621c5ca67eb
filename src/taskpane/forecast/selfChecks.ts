import { engine, report } from "../../edition";
import type { Language } from "../../reports/types";
import type { Comparison } from "../../engine/statements/comparisons";
import { sentences } from "../language/joined";
import type { Numbers } from "../language/numbers";
import type { Translate } from "../language/useText";

/** A check of the report against itself, as the pane tells it. */
export interface SelfCheck {
  readonly name: string;
  readonly verdict: string;
  readonly text: string;
  readonly agrees: boolean;
}

/** What LLM.RECONCILE gives, in the pane's words. */
export function selfChecks(language: Language, t: Translate, numbers: Numbers): SelfCheck[] {
  const rate = numbers.percent(Number(report.cagrPercent.en) / 100);
  const compared = engine.comparisons().map((comparison: Comparison): SelfCheck => {
    const { kind, from, to, stated, implied, lowest, highest, reproduced } = comparison;
    // The stated rate is told from the implied one by its third decimal.
    const show = kind === "figure" ? numbers.money : (value: number) => numbers.percent(value, 3);
    return {
      name: t(`reconcile.${kind}`, { from, to, rate }),
      verdict: t(reproduced ? "reconcile.yes" : "reconcile.no"),
      text: t("reconcile.numbers", {
        stated: show(stated),
        implied: show(implied),
        lowest: show(lowest),
        highest: show(highest),
      }),
      agrees: reproduced,
    };
  });

  const { all, same } = engine.editionFigures();
  const editions: SelfCheck = {
    name: t("reconcile.editions"),
    verdict: t(same === all ? "reconcile.same" : "reconcile.differ"),
    text: t("reconcile.editions.count", { all, same }),
    agrees: same === all,
  };

  const repeated = engine.repeatedAxes();
  const axes: SelfCheck = {
    name: t("reconcile.axes"),
    verdict: t(repeated.length ? "reconcile.overlap" : "reconcile.distinct"),
    text: repeated.length
      ? sentences(
          repeated.map(({ axis, original }) =>
            t("reconcile.axes.repeated", { axis: axis.name[language], original: original.name[language] }),
          ),
        )
      : t("reconcile.axes.distinct"),
    agrees: repeated.length === 0,
  };
  return [...compared, editions, axes];
}
