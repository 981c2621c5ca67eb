import { makeStyles, tokens } from "@fluentui/react-components";
import { deploymentAxes } from "./deploymentAxes";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  note: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

/** Two axes of the report cut the market by deployment: whoever adds them up counts it twice. */
export function Overlap({ axis }: { readonly axis: string }) {
  const styles = useStyles();
  const { t, language } = useText();
  const { coarse, fine } = deploymentAxes;
  const other = axis === coarse.name.en ? fine : axis === fine.name.en ? coarse : null;
  if (!other) return null;
  const finer = fine.segments.find(({ children }) => children)!;
  return (
    <p className={styles.note}>
      {t("segments.overlap", {
        other: other.name[language],
        fine: fine.name[language],
        segment: finer.name[language],
        children: finer.children!.map(({ name }) => name[language]).join(t("list.comma")),
      })}
    </p>
  );
}
