import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Removal } from "../../workbook/inserted/describeRemoval";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RemoveDialogProps {
  readonly name: string;
  readonly removal: Removal;
  readonly onAnswer: (remove: boolean) => void;
}

/** Names what would be lost before anything is. */
export function RemoveDialog({ name, removal, onAnswer }: RemoveDialogProps) {
  const styles = useStyles();
  const { t } = useText();
  const { address, filled, formulas, chart, keptFormulas, users } = removal;
  return (
    <Modal title={t("remove.title", { name })} onClose={() => onAnswer(false)}>
      <ul className={styles.list}>
        <li>{address === null ? t("remove.nameOnly") : t("remove.cells", { address, filled, formulas })}</li>
        {chart && <li>{t("remove.chart")}</li>}
        {keptFormulas > 0 && <li>{t("remove.kept", { count: keptFormulas })}</li>}
        {users.length > 0 && (
          <li>{t("remove.users", { count: users.length, names: users.join(t("list.comma")) })}</li>
        )}
        <li>{t("remove.references")}</li>
      </ul>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {t("remove.confirm")}
        </Button>
        <Button onClick={() => onAnswer(false)}>{t("cancel")}</Button>
      </div>
    </Modal>
  );
}
