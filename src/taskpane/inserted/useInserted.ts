import { useCallback, useEffect, useState } from "react";
import { listInserted, type ListedInsertion } from "../../workbook/inserted/listInserted";
import { watchSelection } from "../../workbook/sheet/selection";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import { useNotice } from "../shell/notice";

/** Excel raises a selection's change for every key; what comes after the last is enough. */
const pause = 250;

export type FoundInserted =
  | { readonly status: "looking" }
  | { readonly status: "found"; readonly insertions: readonly ListedInsertion[] }
  | { readonly status: "failed"; readonly kind: WorkbookErrorKind };

/**
 * What is inserted in the workbook, looked at again whenever another cell is selected and whenever the pane has done
 * something.
 */
export function useInserted(): { readonly found: FoundInserted; readonly look: () => void } {
  const notice = useNotice();
  const [found, setFound] = useState<FoundInserted>({ status: "looking" });
  const [glance, setGlance] = useState(0);
  const look = useCallback(() => setGlance((n) => n + 1), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    watch.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void watch.then((end) => end()).catch(() => undefined);
    };
  }, [look]);
  useEffect(() => {
    let wanted = true;
    listInserted().then(
      (insertions) => wanted && setFound({ status: "found", insertions }),
      (error: unknown) => wanted && setFound({ status: "failed", kind: toWorkbookError(error).kind }),
    );
    return () => void (wanted = false);
  }, [glance, notice]);
  return { found, look };
}
