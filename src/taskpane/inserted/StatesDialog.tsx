import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../../workbook/inserted/isFrozen";
import type { Conversion } from "../../workbook/states/change";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";
import { conversionLines } from "./conversionLines";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface StatesDialogProps {
  readonly kind: "workbook" | "selection";
  readonly state: State;
  readonly conversion: Conversion;
  readonly onAnswer: (agrees: boolean) => void;
}

/** Names what becomes values, and what stays as it is, before anything changes. */
export function StatesDialog({ kind, state, conversion, onAnswer }: StatesDialogProps) {
  const styles = useStyles();
  const { t, language } = useText();
  const { formulas: count } = conversion;
  return (
    <Modal title={t(`states.ask.${kind}`)} onClose={() => onAnswer(false)}>
      <ul className={styles.list}>
        <li>{t("states.changes", { count })}</li>
        {conversionLines(conversion, t, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.choices}>
        {count > 0 && (
          <Button appearance="primary" onClick={() => onAnswer(true)}>
            {t(`states.ask.${state}`)}
          </Button>
        )}
        <Button onClick={() => onAnswer(false)}>{t("cancel")}</Button>
      </div>
    </Modal>
  );
}
