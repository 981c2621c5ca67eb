import { useCallback, useEffect, useRef, useState } from "react";
import { describeStates, statesAtSelection, type States } from "../../workbook/states/describeStates";
import { useNotice } from "../shell/notice";
import { useWorkbookWatch } from "../shell/useWorkbookWatch";

/** A workbook that takes longer to look through is not looked through at every step of a person. */
const quick = 200;

/**
 * How many formulas stand in each state, in the workbook or among the selected cells; null while that is not known, and
 * where there are none among the selected. Looked at again whenever the pane has done something, and whenever
 * something in the workbook changes.
 */
export function useStates(kind: "workbook" | "selection"): States | null {
  const notice = useNotice();
  const [states, setStates] = useState<States | null>(null);
  const [glance, setGlance] = useState(0);
  const took = useRef(0);
  const look = useCallback(() => {
    if (kind === "selection" || took.current < quick) setGlance((n) => n + 1);
  }, [kind]);
  useWorkbookWatch(look);
  useEffect(() => {
    let wanted = true;
    const begun = performance.now();
    (kind === "workbook" ? describeStates({ kind }) : statesAtSelection()).then(
      (found) => {
        took.current = performance.now() - begun;
        if (wanted) setStates(found);
      },
      // A cell being edited, a chart selected: what was there last is as good as nothing.
      () => wanted && setStates(null),
    );
    return () => void (wanted = false);
  }, [kind, glance, notice]);
  return states;
}
