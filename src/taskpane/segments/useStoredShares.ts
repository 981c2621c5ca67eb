import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from "react";
import { findShares } from "../../workbook/inserted/findShares";
import type { ShareCells } from "../../workbook/shares/shareCells";
import { addressOf } from "../../workbook/sheet/area";
import { useWorkbookWatch } from "../shell/useWorkbookWatch";
import type { SegmentChoice } from "./segmentChoice";
import { isBlank, keyOf, textsOf, withStored } from "./storedShares";

/** The share table of the workbook for the fields in view. */
export interface StoredShares {
  readonly address: string;
  /** Whether the fields hold what the table holds; else they are empty, or a person has typed others. */
  readonly state: "same" | "blank" | "other";
}

/**
 * Fills the fields of an axis and level from the workbook's share table, as long as they are empty, and keeps what came
 * from there up to date. Fields that a person has changed or emptied stay so. The workbook may not be there.
 *
 * @param choice whose axis and level are in view
 * @param onChange always the same function; it changes the choice whose axis this is
 * @returns null where the workbook has no shares of this axis and level
 */
export function useStoredShares(
  choice: SegmentChoice,
  onChange: Dispatch<SetStateAction<SegmentChoice>>,
): StoredShares | null {
  const [stores, setStores] = useState<readonly ShareCells[]>([]);
  // What came from the workbook, by the fields' key.
  const filled = useRef(new Map<string, string>());
  const look = useCallback(() => {
    findShares().then(
      (found) => setStores((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found)),
      () => undefined,
    );
  }, []);
  useEffect(look, [look]);
  useWorkbookWatch(look);

  const key = keyOf(choice);
  const store = stores.find(({ axis, level }) => `${axis} ${level}` === key);
  const stored = store ? textsOf(store) : undefined;
  const shared = stored && !isBlank(stored) ? JSON.stringify(stored) : null;
  const texts = choice.sheets[key];
  const typed = isBlank(texts) ? null : JSON.stringify(texts);
  useEffect(() => {
    if (!store || shared === null) return;
    const before = filled.current.get(key) ?? null;
    if (typed === shared) filled.current.set(key, shared);
    else if (typed === before) {
      onChange((now) => {
        const with$ = withStored(now, store);
        if (with$) filled.current.set(key, shared);
        return with$ ?? now;
      });
    }
  }, [key, store, shared, typed, onChange]);

  if (!store || shared === null) return null;
  const state = typed === null ? "blank" : typed === shared ? "same" : "other";
  return { address: addressOf(store.area), state };
}
