import { useCallback, useEffect, useRef, useState } from "react";
import { assumptionCells } from "../../workbook/assumptions/assumptionBlocks";
import { findAssumptions, type FoundAssumptions } from "../../workbook/inserted/findAssumptions";
import { useText } from "../language/useText";
import { useWorkbookWatch } from "../shell/useWorkbookWatch";
import { withScenario, type ChosenAssumptions } from "./chosenAssumptions";

/**
 * The workbook's assumption blocks, and the chosen one kept up to date: whoever changes a cell sees
 * what it does. The workbook may not be there, and then there are none.
 */
export function useAssumptionBlocks(
  chosen: ChosenAssumptions | null,
  onChange: (chosen: ChosenAssumptions | null) => void,
): readonly FoundAssumptions[] {
  const { language } = useText();
  const [blocks, setBlocks] = useState<readonly FoundAssumptions[]>([]);
  const latest = useRef({ chosen, onChange });
  useEffect(() => void (latest.current = { chosen, onChange }));

  const refresh = useCallback(async () => {
    const found = await findAssumptions(language);
    setBlocks((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    const before = latest.current.chosen;
    if (!before) return;
    const cells = await assumptionCells(before.reference).catch(() => null);
    // Another block may have been chosen meanwhile.
    if (latest.current.chosen?.reference !== before.reference) return;
    const now = cells && withScenario(cells, latest.current.chosen.scenario);
    if (JSON.stringify(now) !== JSON.stringify(latest.current.chosen)) latest.current.onChange(now);
  }, [language]);

  const look = useCallback(() => void refresh().catch(() => undefined), [refresh]);
  useEffect(look, [look]);
  useWorkbookWatch(look);
  return blocks;
}
