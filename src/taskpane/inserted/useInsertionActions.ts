import { useRef } from "react";
import type { State } from "../../workbook/inserted/isFrozen";
import type { Language } from "../../reports/types";
import type { ListedInsertion } from "../../workbook/inserted/listInserted";
import { findRedCheck, type RedCheck } from "../../workbook/inserted/redCheck";
import { refresh } from "../../workbook/inserted/refresh";
import { removeInserted } from "../../workbook/inserted/removeInserted";
import { select } from "../../workbook/sheet/selection";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import type { MessageId } from "../language/messages";
import { useText, type Values } from "../language/useText";
import { loadConvert } from "./loadConvert";
import { lostFunctions } from "./lostFunctions";
import { useNotify, type Notice } from "../shell/notice";

export interface InsertionActions {
  readonly goTo: () => void;
  readonly refresh: () => void;
  readonly convert: (state: State) => void;
  /** Whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** What an action says when it has ended; null where there is nothing to say. */
type Said = {
  readonly id: MessageId;
  readonly values?: Values;
  /** The name that has to be there for it to be true. */
  readonly about?: string;
  /** A check of it that is not met all the same. */
  readonly red?: RedCheck | null;
} | null;

/** What can be done with an insertion, each with its success, or its failure and a way out, told in the pane. */
export function useInsertionActions(insertion: Pick<ListedInsertion, "name" | "title">): InsertionActions {
  const { name, title } = insertion;
  const { t, language } = useText();
  const notify = useNotify();
  const busy = useRef(false);

  const inWords = ({ id, values, about, red }: NonNullable<Said>): Notice => {
    const text = t(id, { name: title, ...values });
    if (!red) return { intent: "success", text, about };
    const show = () => void run(() => select(red.address).then(() => null));
    return {
      intent: "warning",
      text: `${text} ${t("inserted.red", { ...red })}`,
      action: { label: t("insert.goTo"), run: show },
      about,
    };
  };
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
      if (said) notify(inWords(said));
    } catch (error) {
      const { kind, detail } = toWorkbookError(error);
      notify({
        intent: "error",
        text: t(own[kind] ?? `workbook.${kind}`, { name: title, detail }),
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
    refresh: () =>
      void run(
        async () => {
          const count = await refresh(name);
          return {
            id: "inserted.refreshed",
            values: { count },
            about: name,
            red: await settledRedCheck(name, title),
          };
        },
        { occupied: "inserted.occupied" },
      ),
    convert: (state) =>
      void run(() => converted(name, state, language), {
        unkept: "inserted.unkept",
        changed: "inserted.changed",
        used: "inserted.taken",
      }),
    remove: () =>
      run(async () => {
        await removeInserted(name);
        return { id: "inserted.removed" };
      }),
  };
}

async function converted(name: string, state: State, language: Language): Promise<Said> {
  const { convert } = await loadConvert();
  const { cells, lost } = await convert(name, state, language);
  if (!cells) return { id: "inserted.said.none" };
  if (state !== "native" || !lost.length) return { id: `inserted.said.${state}`, values: { count: cells } };
  const { count, functions } = lostFunctions(lost, language);
  return {
    id: "inserted.said.nativeAndValues",
    values: { count: cells - count, lost: count, functions },
  };
}

/** Excel's time for calculating what has just been put back, in milliseconds. */
const patience = 10_000;
const pause = 250;

/** A check that is not met once Excel has calculated; none where that takes too long. */
async function settledRedCheck(name: string, title: string): Promise<RedCheck | null> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await findRedCheck(name, title);
    if (found !== "busy") return found;
    if (Date.now() > end) return null;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
