import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { buildFormula } from "../../workbook/formulas/formula";
import { languageArgument } from "../../workbook/insertions/parts/languageArgument";
import { useInsert } from "../insert/useInsert";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";
import { useTabStyles } from "../shell/tabStyles";
import { selfChecks } from "./selfChecks";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: "20px", lineHeight: 0 },
  agrees: { color: tokens.colorPaletteGreenForeground1 },
  differs: { color: tokens.colorPaletteDarkOrangeForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { gridColumn: 2 },
});

/** The report held against itself, check by check. */
export function ReconciliationDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { language, t } = useText();
  const numbers = useNumbers();
  const insertAsking = useInsert();
  const checks = selfChecks(language, t, numbers);

  const write = () => {
    onClose();
    void insertAsking(async (target) => {
      const { insertCells } = await import(
        /* webpackChunkName: "insert-cells" */ "../../workbook/writing/insertCells"
      );
      const spill = { rows: checks.length + 1, columns: 7 };
      const formula = buildFormula("RECONCILE", ["", languageArgument(language)]);
      return insertCells({ cells: [[{ formula }]], spill, ...target });
    });
  };

  return (
    <Modal title={t("reconcile.open")} onClose={onClose}>
      <p className={tabStyles.hint}>{t("reconcile.lead")}</p>
      <ul className={styles.list}>
        {checks.map(({ name, text, verdict, agrees }) => (
          <li key={name} className={styles.item}>
            <span className={`${styles.icon} ${agrees ? styles.agrees : styles.differs}`}>
              {agrees ? <CheckmarkCircleRegular /> : <WarningRegular />}
            </span>
            <span>
              <span className={styles.name}>{name}</span> · {verdict}
            </span>
            <span className={`${styles.text} ${tabStyles.hint}`}>{text}</span>
          </li>
        ))}
      </ul>
      <div className={tabStyles.actions}>
        <Button appearance="primary" onClick={onClose}>
          {t("close")}
        </Button>
        <Button onClick={write}>{t("reconcile.insert")}</Button>
      </div>
    </Modal>
  );
}
