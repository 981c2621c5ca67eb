import { useCallback, useRef } from "react";
import { describeStates, statesAtSelection, type States } from "../../workbook/states/describeStates";
import { useLookup } from "../shell/useLookup";

/** A workbook that takes longer to look through is not looked through at every step of a person. */
const quick = 200;

/**
 * How many formulas stand in each state, in the workbook or among the selected cells; null while that is not known, and
 * where there are none among the selected.
 */
export function useStates(kind: "workbook" | "selection"): States | null {
  const took = useRef(0);
  const count = useCallback(async () => {
    const begun = performance.now();
    try {
      return await (kind === "workbook" ? describeStates({ kind }) : statesAtSelection());
    } catch {
      // A cell being edited, a chart selected: what was there last is as good as nothing.
      return null;
    } finally {
      took.current = performance.now() - begun;
    }
  }, [kind]);
  const heeds = useCallback(() => kind === "selection" || took.current < quick, [kind]);
  return useLookup<States | null>(count, null, heeds).found;
}
