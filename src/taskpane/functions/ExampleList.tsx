import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../../reports/types";
import examples from "../../functions/examples.json";
import { insertCells } from "../../workbook/writing/insertCells";
import { spillOf } from "../calculate/spillOf";
import { useInsert } from "../insert/useInsert";
import { useText } from "../language/useText";
import { breakable } from "../shell/breakable";
import { useTabStyles } from "../shell/tabStyles";
import type { FunctionEntry } from "./catalogue";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  words: { flex: 1, minWidth: 0 },
});

interface Example {
  readonly formula: string;
  readonly note: Text;
}

/** The function's worked examples, each ready to go into the sheet or into the fields. */
export function ExampleList({
  entry,
  onTry,
}: {
  readonly entry: FunctionEntry;
  readonly onTry: (formula: string) => void;
}) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { language, t } = useText();
  const insertAsking = useInsert();
  const own = (examples.functions as Record<string, readonly Example[]>)[entry.id] ?? [];
  if (!own.length) return null;
  const place = (formula: string) =>
    void insertAsking(async (target) =>
      insertCells({ cells: [[{ formula }]], spill: await spillOf(formula, [entry]), ...target }),
    );
  return (
    <section>
      <h3 className={styles.heading}>{t("builder.examples")}</h3>
      <ul className={styles.list}>
        {own.map(({ formula, note }) => (
          <li key={formula} className={styles.item}>
            <div className={styles.words}>
              <div>{note[language]}</div>
              <code className={tabStyles.formula}>{breakable(formula)}</code>
            </div>
            <Button
              size="small"
              appearance="subtle"
              aria-label={t("builder.try.label", { formula })}
              onClick={() => onTry(formula)}
            >
              {t("builder.try")}
            </Button>
            <Button
              size="small"
              aria-label={t("builder.insertExample.label", { formula })}
              onClick={() => place(formula)}
            >
              {t("insert")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
