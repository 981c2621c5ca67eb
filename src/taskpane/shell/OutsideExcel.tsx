import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: 0,
    borderLeft: "none",
    borderRight: "none",
  },
});

/** For who opens the page by its address: it can be looked at, but there is no workbook. */
export function OutsideExcel() {
  const styles = useStyles();
  const { t } = useText();
  return (
    <aside aria-label={t("cell.outside")}>
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody>{t("outside.text")}</MessageBarBody>
      </MessageBar>
    </aside>
  );
}
