import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { signatureOf, type FunctionEntry } from "./catalogue";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export function FunctionList({ functions }: { readonly functions: readonly FunctionEntry[] }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  if (!functions.length) return <div className={tabStyles.message}>{t("functions.none")}</div>;
  return (
    <ul className={styles.list}>
      {functions.map((entry) => (
        <li key={entry.id} className={styles.item}>
          <div className={styles.name}>{entry.name}</div>
          <div>{entry.description}</div>
          <div className={tabStyles.formula}>{signatureOf(entry)}</div>
        </li>
      ))}
    </ul>
  );
}
