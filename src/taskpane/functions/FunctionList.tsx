import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { FunctionEntry } from "./catalogue";

const useStyles = makeStyles({
  list: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyle: "none",
  },
  entry: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  description: { color: tokens.colorNeutralForeground2 },
});

interface FunctionListProps {
  readonly functions: readonly FunctionEntry[];
  readonly onOpen: (entry: FunctionEntry) => void;
  /** The one to come back to. */
  readonly focused: string | null;
}

export function FunctionList({ functions, onOpen, focused }: FunctionListProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  if (!functions.length) return <div className={tabStyles.message}>{t("functions.none")}</div>;
  return (
    <ul className={styles.list}>
      {functions.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            className={styles.entry}
            autoFocus={entry.id === focused}
            onClick={() => onOpen(entry)}
          >
            <span className={styles.name}>{entry.name}</span>
            <span className={styles.description}>{entry.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
