import { useEffect, useState } from "react";
import { describeCell, type CellDescription } from "../../workbook/cell/describeCell";
import { watchSelection } from "../../workbook/sheet/selection";
import { useNotice } from "../shell/notice";

/** Dragging and arrow keys select many cells a second; only where they rest is worth a look. */
const pause = 120;

/**
 * The selected cell, looked at again whenever another one is selected and whenever the pane has done something; null
 * where there is none to see.
 */
export function useCell(insideExcel: boolean): CellDescription | null {
  const notice = useNotice();
  const [cell, setCell] = useState<CellDescription | null>(null);
  const [glance, setGlance] = useState(0);
  useEffect(() => {
    if (!insideExcel) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setGlance((n) => n + 1), pause);
    };
    const watch = watchSelection(later);
    watch.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void watch.then((end) => end()).catch(() => undefined);
    };
  }, [insideExcel]);
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
