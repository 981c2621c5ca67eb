import { useCallback, useEffect, useRef, useState } from "react";
import type { State } from "../../workbook/inserted/isFrozen";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import type { Conversion } from "../../workbook/states/change";
import { sentences } from "../language/joined";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { conversionLines } from "./conversionLines";
import { loadConvert } from "./loadConvert";

export type Converting =
  | { readonly status: "waiting" }
  /** From 0 to 1. */
  | { readonly status: "reading"; readonly progress: number }
  | { readonly status: "writing" }
  /** A person has to agree first. */
  | { readonly status: "asking"; readonly state: State; readonly conversion: Conversion };

/** Turns the formulas of a scope into another state; asks first where something becomes a value, or stays as it is. */
export function useConvertAll(kind: "workbook" | "selection") {
  const { t, language } = useText();
  const notify = useNotify();
  const [converting, setConverting] = useState<Converting>({ status: "waiting" });
  const running = useRef<AbortController | null>(null);
  // What is being written is not left half done.
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (state: State, agreed: boolean) => {
      const ending = new AbortController();
      running.current = ending;
      notify(null);
      setConverting({ status: "reading", progress: 0 });
      const { convertAll } = await loadConvert();
      const outcome = await convertAll({ kind }, state, language, agreed, {
        signal: ending.signal,
        onProgress: (progress) => !ending.signal.aborted && setConverting({ status: "reading", progress }),
        onWriting: () => setConverting({ status: "writing" }),
      });
      setConverting({ status: "waiting" });
      if (!outcome) notify({ intent: "info", text: t("states.stopped") });
      else if (!outcome.written) setConverting({ status: "asking", state, conversion: outcome });
      else {
        const { formulas: count, left, lost } = outcome;
        const become = state === "native" && lost.length ? "mixed" : state;
        const done = t(count ? `states.said.${become}` : "states.said.none", { count });
        const text = sentences([done, ...conversionLines(outcome, t, language)]);
        notify({ intent: left.length ? "warning" : "success", text });
      }
    },
    [kind, language, notify, t],
  );

  const start = useCallback(
    (state: State, agreed = false) => {
      void run(state, agreed).catch((error: unknown) => {
        setConverting({ status: "waiting" });
        notify({
          intent: "error",
          text: t(`workbook.${toWorkbookError(error).kind}`),
          action: { label: t("again"), run: () => start(state, agreed) },
        });
      });
    },
    [run, notify, t],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const answer = useCallback(
    (agrees: boolean) => {
      if (converting.status !== "asking") return;
      setConverting({ status: "waiting" });
      if (agrees) start(converting.state, true);
    },
    [converting, start],
  );
  return { converting, start, cancel, answer };
}
