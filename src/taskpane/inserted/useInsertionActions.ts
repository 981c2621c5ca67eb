import { useRef } from "react";
import { freeze, restore } from "../../workbook/inserted/freeze";
import type { ListedInsertion } from "../../workbook/inserted/listInserted";
import { refresh } from "../../workbook/inserted/refresh";
import { removeInserted } from "../../workbook/inserted/removeInserted";
import { select } from "../../workbook/sheet/selection";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import type { MessageId } from "../language/messages";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";

export interface InsertionActions {
  readonly goTo: () => void;
  readonly refresh: () => void;
  readonly freeze: () => void;
  readonly restore: () => void;
  /** Whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** What an action says when it has ended; null where there is nothing to say. */
type Said = { readonly id: MessageId; readonly count?: number } | null;

/** What can be done with an insertion, each with its success, or its failure and a way out, told in the pane. */
export function useInsertionActions({ name }: Pick<ListedInsertion, "name">): InsertionActions {
  const { t } = useText();
  const notify = useNotify();
  const busy = useRef(false);

  const run = async (
    work: () => Promise<Said>,
    own: Partial<Record<WorkbookErrorKind, MessageId>> = {},
  ): Promise<boolean> => {
    // A second click on a button that is still at work.
    if (busy.current) return false;
    busy.current = true;
    notify(null);
    let done = false;
    try {
      const said = await work();
      done = true;
      if (said) notify({ intent: "success", text: t(said.id, { name, count: said.count ?? 0 }) });
    } catch (error) {
      const { kind } = toWorkbookError(error);
      notify({
        intent: "error",
        text: t(own[kind] ?? `workbook.${kind}`, { name }),
        action: { label: t("again"), run: () => void run(work, own) },
      });
    } finally {
      busy.current = false;
    }
    return done;
  };

  return {
    goTo: () =>
      void run(async () => {
        await select(name);
        return null;
      }),
    refresh: () => void run(async () => ({ id: "inserted.refreshed", count: await refresh(name) })),
    freeze: () =>
      void run(async () => ({ id: "inserted.freezed", count: await freeze(name) }), {
        changed: "inserted.freeze.changed",
      }),
    restore: () =>
      void run(
        async () => ({ id: (await restore(name)) > 0 ? "inserted.restored" : "inserted.restore.none" }),
        { changed: "inserted.restore.changed" },
      ),
    remove: () =>
      run(async () => {
        await removeInserted(name);
        return { id: "inserted.removed" };
      }),
  };
}
