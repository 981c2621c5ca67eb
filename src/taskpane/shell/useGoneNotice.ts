import { useCallback } from "react";
import { isThere } from "../../workbook/sheet/isThere";
import type { Notice, Notices } from "./notice";
import { useWorkbookWatch } from "./useWorkbookWatch";

/** Closes a notice when what it speaks of is gone: deleted in the sheet, or taken back by Undo. */
export function useGoneNotice(notice: Notice | null, close: Notices["close"]): void {
  const look = useCallback(() => {
    if (!notice?.about) return;
    isThere(notice.about).then(
      (there) => !there && close(notice),
      // Excel is busy: the next look will tell.
      () => undefined,
    );
  }, [notice, close]);
  useWorkbookWatch(notice?.about ? look : null);
}
