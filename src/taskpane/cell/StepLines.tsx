import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Explanation, Step } from "../../engine/explanations/explanation";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { stepText, unitText } from "./stepText";
import { useSteps } from "./useSteps";

const useStyles = makeStyles({
  line: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  result: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    listStyle: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The arithmetic of a number, and folded up below it that of the numbers in it. */
export function StepLines({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const { t } = useText();
  const worked = useSteps(explanation);
  if (worked.status === "working") return <ProgressBar aria-label={t("why.working")} value={worked.done} />;
  const [own, ...rest] = worked.steps;
  if (!own) return null;
  return (
    <>
      <Line step={own} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{t("why.more", { count: rest.length })}</summary>
          <ol className={styles.list}>
            {rest.map((step, index) => (
              <li key={index}>
                <Line step={step} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Line({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const { arithmetic, result, unit } = step;
  return (
    <>
      <div className={tabStyles.hint}>{stepText(step, t, language)}</div>
      <div className={mergeClasses(styles.line, "arithmetic")}>
        {arithmetic !== result && `${arithmetic} = `}
        <span className={styles.result}>
          {result}
          {unitText(unit, t)}
        </span>
      </div>
    </>
  );
}
