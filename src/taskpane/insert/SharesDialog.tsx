import { Button } from "@fluentui/react-components";
import { engine } from "../../edition";
import type { Outcome, Target } from "../../workbook/sheet/outcome";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";
import { useQuestionStyles } from "./useQuestionStyles";

export type Differing = Extract<Outcome, { status: "differing" }>;

interface SharesDialogProps {
  readonly differing: Differing;
  /** null: leave everything as it is. */
  readonly onAnswer: (shares: Target["shares"] | null) => void;
}

/** Names the share tables that hold other shares, and what follows them, and lets the person choose. */
export function SharesDialog({ differing, onAnswer }: SharesDialogProps) {
  const styles = useQuestionStyles();
  const { t, language } = useText();
  const { tables } = differing;
  const count = tables.length;
  return (
    <Modal title={t("differing.title")} onClose={() => onAnswer(null)}>
      <div className={styles.lead}>{t("differing.lead", { count })}</div>
      <ul className={styles.list}>
        {tables.map(({ axis, address }) => (
          <li key={address}>
            {t("differing.table", { axis: engine.findAxis(axis).name[language], address })}
          </li>
        ))}
      </ul>
      <div>{t("differing.follow", { count })}</div>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={() => onAnswer("keep")}>
          {t("differing.keep")}
        </Button>
        <Button onClick={() => onAnswer("change")}>{t("differing.change")}</Button>
        <Button appearance="subtle" onClick={() => onAnswer(null)}>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
