import { makeStyles, tokens } from "@fluentui/react-components";
import { engine } from "../../edition";
import { hasTwoLevels } from "../../engine/segments/axes";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  note: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

/** An axis that cuts the market as another one does, at its top level: whoever adds them up counts it twice. */
export function Overlap({ axis }: { readonly axis: string }) {
  const styles = useStyles();
  const { t, language } = useText();
  const pair = engine
    .repeatedAxes()
    .find((overlap) => [overlap.axis, overlap.original].some(({ name }) => name.en === axis));
  if (!pair) return null;
  const [own, other] = pair.axis.name.en === axis ? [pair.axis, pair.original] : [pair.original, pair.axis];
  const fine = [own, other].find(hasTwoLevels);
  const finer = fine?.segments.find(({ children }) => children);
  if (!finer) return null;
  return (
    <p className={styles.note}>
      {t("segments.overlap", {
        axis: own.name[language],
        other: other.name[language],
        fine: fine!.name[language],
        segment: finer.name[language],
        children: finer.children!.map(({ name }) => name[language]).join(t("list.comma")),
      })}
    </p>
  );
}
