import { useCallback, useEffect, useRef, useState } from "react";
import { useNotice } from "./notice";
import { useWorkbookWatch } from "./useWorkbookWatch";

interface Lookup<T> {
  /** The first time what is there before anything has been found; then what was found last. */
  readonly found: T;
  readonly look: () => void;
}

/**
 * What is looked up in the workbook: at once, whenever something changes there, and whenever the pane has done
 * something. One at a time: what changes meanwhile is looked up afterwards, once, and what was found before it is not
 * shown. Excel answers one question after the other, so that each one too many keeps a person's next step waiting.
 *
 * @param lookUp always the same function for the same question; null while nobody wants to see. Answers also where
 *   Excel refuses
 * @param heeds whether a change in the workbook is worth a look; always the same function
 */
export function useLookup<T>(
  lookUp: (() => Promise<T>) | null,
  first: T,
  heeds: () => boolean = always,
  pause?: number,
): Lookup<T> {
  const notice = useNotice();
  const [found, setFound] = useState(first);
  const current = useRef<(() => void) | null>(null);
  const look = useCallback(() => current.current?.(), []);
  const heed = useCallback(() => heeds() && look(), [heeds, look]);
  useWorkbookWatch(lookUp && heed, pause);
  useEffect(() => {
    if (!lookUp) return;
    const state = { isWanted: true, isLooking: false, isDue: false };
    const lookOnce = async () => {
      state.isDue = true;
      if (state.isLooking) return;
      state.isLooking = true;
      while (state.isDue && state.isWanted) {
        state.isDue = false;
        const next = await lookUp();
        if (state.isWanted && !state.isDue) setFound(next);
      }
      state.isLooking = false;
    };
    current.current = () => void lookOnce();
    current.current();
    return () => {
      state.isWanted = false;
      current.current = null;
    };
  }, [lookUp]);
  const heard = useRef(notice);
  useEffect(() => {
    if (notice && notice !== heard.current) look();
    heard.current = notice;
  }, [notice, look]);
  return { found, look };
}

const always = () => true;
