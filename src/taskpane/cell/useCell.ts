import { describeCell, type CellDescription } from "../../workbook/cell/describeCell";
import { useLookup } from "../shell/useLookup";

/** Whoever selects a cell waits for it. */
const pause = 120;

/** The selected cell; null where there is none to see. */
export function useCell(insideExcel: boolean): CellDescription | null {
  return useLookup(insideExcel ? describe : null, null, undefined, pause).found;
}

/** A cell being edited, a chart selected: there is no cell to explain until the next selection. */
const describe = (): Promise<CellDescription | null> => describeCell().catch(() => null);
