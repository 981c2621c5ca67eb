import { useCallback, useEffect, useState } from "react";
import { listInserted, type ListedInsertion } from "../../workbook/inserted/listInserted";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotice } from "../shell/notice";
import { useWorkbookWatch } from "../shell/useWorkbookWatch";

export type FoundInserted =
  | { readonly status: "looking" }
  | { readonly status: "found"; readonly insertions: readonly ListedInsertion[] }
  | { readonly status: "failed"; readonly kind: WorkbookErrorKind };

/**
 * What is inserted in the workbook, looked at again whenever something in the workbook changes and whenever the pane has
 * done something.
 */
export function useInserted(): { readonly found: FoundInserted; readonly look: () => void } {
  const notice = useNotice();
  const { language } = useText();
  const [found, setFound] = useState<FoundInserted>({ status: "looking" });
  const [glance, setGlance] = useState(0);
  const look = useCallback(() => setGlance((n) => n + 1), []);
  useWorkbookWatch(look);
  useEffect(() => {
    let wanted = true;
    listInserted(language).then(
      (insertions) => wanted && setFound({ status: "found", insertions }),
      (error: unknown) => wanted && setFound({ status: "failed", kind: toWorkbookError(error).kind }),
    );
    return () => void (wanted = false);
  }, [glance, notice, language]);
  return { found, look };
}
