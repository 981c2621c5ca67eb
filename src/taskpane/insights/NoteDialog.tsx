import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../language/useText";
import { Modal } from "../shell/Modal";
import type { NoteQuestion } from "./useInsertNote";

const useStyles = makeStyles({
  present: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-wrap",
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Shows the note that would be lost, and lets the person choose. */
export function NoteDialog({ address, present, answer }: NoteQuestion) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <Modal title={t("note.occupied", { address })} onClose={() => answer(null)}>
      <blockquote className={styles.present}>{present}</blockquote>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={() => answer("add")}>
          {t("note.add")}
        </Button>
        <Button onClick={() => answer("replace")}>{t("note.replace")}</Button>
        <Button onClick={() => answer(null)}>{t("cancel")}</Button>
      </div>
    </Modal>
  );
}
