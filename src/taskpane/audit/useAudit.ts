import { useCallback, useEffect, useRef, useState } from "react";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import { loadCatalogue } from "../functions/catalogue";
import { useText } from "../language/useText";
import { auditWorkbook, type AuditEntry } from "./auditWorkbook";

export type Audited =
  | { readonly status: "waiting" | "cancelled" }
  /** From 0 to 1. */
  | { readonly status: "running"; readonly progress: number }
  | { readonly status: "ready"; readonly entries: readonly AuditEntry[] }
  | { readonly status: "failed"; readonly kind: WorkbookErrorKind };

/** Looks through the workbook when it is asked to; gives up when it is told so, and when the pane shows something else. */
export function useAudit() {
  const { language } = useText();
  const [audited, setAudited] = useState<Audited>({ status: "waiting" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(() => {
    running.current?.abort();
    const ending = new AbortController();
    running.current = ending;
    const tell = (news: Audited) => {
      if (!ending.signal.aborted) setAudited(news);
    };
    tell({ status: "running", progress: 0 });
    loadCatalogue(language)
      .then(({ functions }) =>
        auditWorkbook(functions, (progress) => tell({ status: "running", progress }), ending.signal),
      )
      .then(
        (entries) => entries && tell({ status: "ready", entries }),
        (error: unknown) => tell({ status: "failed", kind: toWorkbookError(error).kind }),
      );
  }, [language]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setAudited({ status: "cancelled" });
  }, []);
  return { audited, start, cancel };
}
