import { openWorkbook } from "../../workbook/sheet/openWorkbook";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import type { Translate } from "../language/useText";
import type { Notices } from "../shell/notice";
import { canSave, saveFile, type NamedFile } from "./saveFile";

/** How the pane speaks, for what goes on outside of its components. */
export interface Say {
  readonly t: Translate;
  readonly notify: Notices["notify"];
}

/**
 * Gives a file to the person: saved where the host lets a page save files, opened as a new workbook elsewhere. What has
 * been done is said, with the other way where it may be wanted.
 */
export async function handOver(file: NamedFile, say: Say): Promise<void> {
  if (canSave()) save(file, say);
  else await open(file, say);
}

function save(file: NamedFile, say: Say): void {
  const { t, notify } = say;
  saveFile(file);
  notify({
    intent: "success",
    text: t("download.saved", { file: file.name }),
    action: { label: t("download.open"), run: () => void open(file, say) },
  });
}

async function open(file: NamedFile, say: Say): Promise<void> {
  const { t, notify } = say;
  try {
    await openWorkbook(file.content);
    notify({ intent: "success", text: t("download.opened", { file: file.name }) });
  } catch (error) {
    const { kind } = toWorkbookError(error);
    notify({
      intent: "error",
      text: kind === "failed" ? t("download.unopened", { file: file.name }) : t(`workbook.${kind}`),
      action: canSave()
        ? { label: t("download.save"), run: () => save(file, say) }
        : { label: t("again"), run: () => void open(file, say) },
    });
  }
}
