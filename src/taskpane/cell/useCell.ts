import { useCallback, useEffect, useState } from "react";
import { describeCell, type CellDescription } from "../../workbook/cell/describeCell";
import { useNotice } from "../shell/notice";
import { useWorkbookWatch } from "../shell/useWorkbookWatch";

/** Whoever selects a cell waits for it. */
const pause = 120;

/**
 * The selected cell, looked at again whenever something in the workbook changes and whenever the pane has done something;
 * null where there is none to see.
 */
export function useCell(insideExcel: boolean): CellDescription | null {
  const notice = useNotice();
  const [cell, setCell] = useState<CellDescription | null>(null);
  const [glance, setGlance] = useState(0);
  const look = useCallback(() => setGlance((n) => n + 1), []);
  useWorkbookWatch(insideExcel ? look : null, pause);
  useEffect(() => {
    if (!insideExcel) return;
    let wanted = true;
    describeCell().then(
      (found) => wanted && setCell(found),
      // A cell being edited, a chart selected: there is no cell to explain until the next selection.
      () => wanted && setCell(null),
    );
    return () => void (wanted = false);
  }, [insideExcel, glance, notice]);
  return cell;
}
