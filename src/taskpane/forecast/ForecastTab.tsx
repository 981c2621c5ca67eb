import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { engine } from "../../edition";
import { AssumptionsField } from "../fields/AssumptionsField";
import { MethodField } from "../fields/MethodField";
import { YearField } from "../fields/YearField";
import { useText } from "../language/useText";
import { Section } from "../shell/Section";
import { useTabStyles } from "../shell/tabStyles";
import { useLater } from "../shell/useLater";
import { computeForecast, type ForecastChoice, type ForecastResult } from "../market/computeForecast";
import { Disagreement } from "./Disagreement";
import { ForecastChart } from "./ForecastChart";
import { ForecastTable } from "./ForecastTable";
import { InsertForecast } from "./InsertForecast";
import { UnitNote } from "../market/UnitNote";
import { problemText } from "../market/problemText";
import { sections } from "./sections";

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
});

const { base, forecast: last } = engine.figures;

/** The market along a path and under a scenario: to see, to read, to insert. */
export function ForecastTab() {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const [choice, setChoice] = useState<ForecastChoice>({
    method: "published",
    from: String(base.year),
    to: String(last.year),
    assumptions: null,
  });
  const change = (changed: Partial<ForecastChoice>) => setChoice((before) => ({ ...before, ...changed }));
  // Fields follow the keys at once, the picture when there is time.
  const wanted = useDeferredValue(choice);
  // First what a person can use: the first numbers take longest to compute and to write out.
  const later = useLater();
  const { forecast, problem } = useMemo(
    (): Partial<ForecastResult> => (later ? computeForecast(wanted) : {}),
    [later, wanted],
  );
  const problemAt = (field: "from" | "to") =>
    problem && "field" in problem && problem.field === field ? problemText(problem, t) : undefined;

  return (
    <div className={tabStyles.tab}>
      <div className={tabStyles.part}>
        <MethodField method={choice.method} onChange={(method) => change({ method })} />
        <div className={styles.years}>
          <YearField
            label={t("year.from")}
            value={choice.from}
            onChange={(from) => change({ from })}
            problem={problemAt("from")}
          />
          <YearField
            label={t("year.to")}
            value={choice.to}
            onChange={(to) => change({ to })}
            problem={problemAt("to")}
          />
        </div>
        <AssumptionsField
          chosen={choice.assumptions}
          onChange={(assumptions) => change({ assumptions })}
          problem={
            problem?.kind === "assumptions"
              ? t("assumptions.nowhere", { scenario: choice.assumptions?.scenario ?? "" })
              : undefined
          }
        />
        {problem ? (
          <div className={tabStyles.message}>{t("forecast.mend")}</div>
        ) : (
          <>
            <ForecastChart forecast={forecast} scenario={wanted.assumptions?.scenario} />
            {forecast && (
              <>
                <UnitNote />
                <Disagreement method={wanted.method} />
              </>
            )}
            <InsertForecast choice={wanted} />
            {forecast && <ForecastTable forecast={forecast} />}
          </>
        )}
      </div>
      {forecast &&
        sections.map(({ title, load }) => (
          <Section
            key={title}
            title={t(title)}
            load={load}
            content={{ forecast, assumptions: wanted.assumptions }}
          />
        ))}
    </div>
  );
}
