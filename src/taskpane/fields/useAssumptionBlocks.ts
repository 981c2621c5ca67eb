import { useCallback, useEffect, useRef, useState } from "react";
import { assumptionCells } from "../../workbook/assumptions/assumptionBlocks";
import { findAssumptions } from "../../workbook/inserted/findAssumptions";
import { watchSelection } from "../../workbook/sheet/selection";
import { withScenario, type ChosenAssumptions } from "./chosenAssumptions";

/** Excel raises a selection's change for every key; what comes after the last is enough. */
const pause = 250;

/**
 * The names of the workbook's assumption blocks, and the chosen one kept up to date: whoever changes a cell and goes
 * on to the next sees what it does. The workbook may not be there, and then there are none.
 */
export function useAssumptionBlocks(
  chosen: ChosenAssumptions | null,
  onChange: (chosen: ChosenAssumptions | null) => void,
): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const latest = useRef({ chosen, onChange });
  useEffect(() => void (latest.current = { chosen, onChange }));

  const refresh = useCallback(async () => {
    const found = await findAssumptions();
    setNames((before) => (before.join() === found.join() ? before : found));
    const before = latest.current.chosen;
    if (!before) return;
    const cells = await assumptionCells(before.reference).catch(() => null);
    // Another block may have been chosen meanwhile.
    if (latest.current.chosen?.reference !== before.reference) return;
    const now = cells && withScenario(cells, latest.current.chosen.scenario);
    if (JSON.stringify(now) !== JSON.stringify(latest.current.chosen)) latest.current.onChange(now);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const quietly = () => void refresh().catch(() => undefined);
    quietly();
    const watch = watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(quietly, pause);
    });
    watch.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      watch.then((end) => end()).catch(() => undefined);
    };
  }, [refresh]);
  return names;
}
