import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CopiedWorkbook } from "../../workbook/copied/copyInserted";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { useTabStyles } from "../shell/tabStyles";
import { CopyDialog } from "./CopyDialog";
import { handOver } from "./handOver";
import { loadCopy, loadWriter } from "./loadCopy";

/** What the add-in has put into the workbook as a file of its own, for people without the add-in. */
export function DownloadInserted() {
  const styles = useTabStyles();
  const { t, language } = useText();
  const notify = useNotify();
  const [question, setQuestion] = useState<CopiedWorkbook | null>(null);
  const busy = useRef(false);
  const say = { t, notify };

  const fail = (error: unknown, again: () => void) => {
    const { kind } = toWorkbookError(error);
    notify({ intent: "error", text: t(`workbook.${kind}`), action: { label: t("again"), run: again } });
  };
  const write = async (copy: CopiedWorkbook) => {
    try {
      const { writeCopy } = await loadWriter();
      const name = t("copy.file", { workbook: copy.of });
      await handOver({ name: `${name}.xlsx`, content: writeCopy(copy, name, language) }, say);
    } catch (error) {
      fail(error, () => void write(copy));
    }
  };
  const read = async () => {
    // A second click while the first is at work.
    if (busy.current) return;
    busy.current = true;
    notify(null);
    try {
      const { copyInserted } = await loadCopy();
      const copy = await copyInserted(language);
      if (!copy) notify({ intent: "info", text: t("copy.nothing") });
      else if (copy.lost.length || copy.fixed) setQuestion(copy);
      else await write(copy);
    } catch (error) {
      fail(error, () => void read());
    } finally {
      busy.current = false;
    }
  };

  return (
    <>
      <div className={styles.hint}>{t("copy.hint")}</div>
      <div className={styles.actions}>
        <Button onClick={() => void read()}>{t("copy.download")}</Button>
      </div>
      {question && (
        <CopyDialog
          copy={question}
          onAnswer={(goOn) => {
            setQuestion(null);
            if (goOn) void write(question);
          }}
        />
      )}
    </>
  );
}
