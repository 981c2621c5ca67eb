import { useEffect, useState } from "react";
import type { Notice, Notices } from "./notice";
import { readingTime } from "./readingTime";

/** What the element around a notice takes to hold the notice still. */
export interface Holding {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Closes a notice when there has been time to read it. While the pointer or the focus is on it, time begins anew. */
export function useFading(notice: Notice | null, close: Notices["close"]): Holding {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  useEffect(() => {
    const time = notice && readingTime(notice);
    if (!notice || time === null || held) return;
    const timer = setTimeout(() => close(notice), time);
    return () => clearTimeout(timer);
  }, [notice, held, close]);
  // What is taken away under the pointer or the focus tells of neither leaving.
  useEffect(() => {
    if (notice) return;
    setPointed(false);
    setFocused(false);
  }, [notice]);
  return {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
