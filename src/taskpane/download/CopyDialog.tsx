import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Copy } from "../../workbook/copied/copyOf";
import { conversionLines } from "../inserted/conversionLines";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CopyDialogProps {
  readonly copy: Copy;
  readonly onAnswer: (download: boolean) => void;
}

/** Names what does not calculate on in the file before it is made. */
export function CopyDialog({ copy, onAnswer }: CopyDialogProps) {
  const styles = useStyles();
  const { t, language } = useText();
  const { lost, fixed, converted } = copy;
  return (
    <Modal title={t("copy.title")} onClose={() => onAnswer(false)}>
      <ul className={styles.list}>
        {conversionLines({ lost, left: [] }, t, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {fixed > 0 && <li>{t("copy.fixed", { count: fixed })}</li>}
        <li>{t("copy.rest", { count: converted })}</li>
      </ul>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {t("copy.download")}
        </Button>
        <Button onClick={() => onAnswer(false)}>{t("cancel")}</Button>
      </div>
    </Modal>
  );
}
