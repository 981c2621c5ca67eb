import { makeStyles, tokens } from "@fluentui/react-components";
import { AssumptionsField } from "../fields/AssumptionsField";
import { MethodField } from "../fields/MethodField";
import { YearField } from "../fields/YearField";
import type { ForecastProblem } from "../market/computeForecast";
import { problemText } from "../market/problemText";
import { Details } from "../fields/Details";
import { useText } from "../language/useText";
import type { SegmentChoice } from "./segmentChoice";

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
});

interface PathOptionsProps {
  readonly choice: SegmentChoice;
  readonly onChange: (changed: Partial<SegmentChoice>) => void;
  readonly problem: ForecastProblem | undefined;
}

/** Which years of which path are split; folded up, since the report's own path is what most people want. */
export function PathOptions({ choice, onChange, problem }: PathOptionsProps) {
  const styles = useStyles();
  const { t } = useText();
  const { method, from, to, assumptions } = choice;
  const problemAt = (field: "from" | "to") =>
    problem && "field" in problem && problem.field === field ? problemText(problem, t) : undefined;
  const summary = t(assumptions ? "split.path.assumed" : "split.path", {
    from,
    to,
    method,
    scenario: assumptions?.scenario ?? "",
  });
  return (
    <Details summary={summary} open={problem !== undefined}>
      <div className={styles.years}>
        <YearField
          label={t("year.from")}
          value={from}
          onChange={(value) => onChange({ from: value })}
          problem={problemAt("from")}
        />
        <YearField
          label={t("year.to")}
          value={to}
          onChange={(value) => onChange({ to: value })}
          problem={problemAt("to")}
        />
      </div>
      <MethodField method={method} onChange={(value) => onChange({ method: value })} />
      <AssumptionsField
        chosen={assumptions}
        onChange={(value) => onChange({ assumptions: value })}
        problem={
          problem?.kind === "assumptions"
            ? t("assumptions.nowhere", { scenario: assumptions?.scenario ?? "" })
            : undefined
        }
      />
    </Details>
  );
}
