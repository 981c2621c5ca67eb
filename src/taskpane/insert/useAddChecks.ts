import { useCallback } from "react";
import type { Verdict } from "../../workbook/inserted/masterCheck";
import { select } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { useInsert } from "./useInsert";

/** Excel's time for calculating what has just been written, in milliseconds. */
const patience = 10_000;
const pause = 250;

const intents = { ok: "success", open: "info", wrong: "warning" } as const;

/**
 * Adds the checks, or redoes them where they stand, and tells what they say together.
 *
 * @example const addChecks = useAddChecks(); <Button onClick={() => void addChecks()}>…</Button>
 */
export function useAddChecks(): () => Promise<void> {
  const { t, language } = useText();
  const insertAsking = useInsert();
  const notify = useNotify();
  return useCallback(async () => {
    let asked = false;
    let elsewhere = false;
    const inserted = await insertAsking(async (target) => {
      const { addChecks } = await import(
        /* webpackChunkName: "add-checks" */ "../../workbook/inserted/addChecks"
      );
      // Whoever was asked, and would not have anything overwritten, has chosen another place.
      elsewhere ||= asked && !target.overwrite;
      asked = true;
      return addChecks({ language, elsewhere, ...target });
    });
    if (!inserted) return;
    try {
      const verdict = await settledVerdict();
      if (!verdict) return;
      const show = () =>
        void select(inserted.address).catch((error: unknown) =>
          notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
        );
      notify({
        intent: intents[verdict],
        text: t(`checks.${verdict}`, { address: inserted.address }),
        action: { label: t("insert.goTo"), run: show },
        about: inserted.name ?? inserted.address,
      });
    } catch (error) {
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) });
    }
  }, [insertAsking, language, notify, t]);
}

/** What the master check says once Excel has calculated it; null where that takes too long. */
async function settledVerdict(): Promise<Verdict | null> {
  const { masterCheck } = await import(
    /* webpackChunkName: "add-checks" */ "../../workbook/inserted/masterCheck"
  );
  const end = Date.now() + patience;
  for (;;) {
    const verdict = await masterCheck();
    if (verdict || Date.now() > end) return verdict;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
