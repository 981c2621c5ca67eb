import { createContext, useContext } from "react";

/** Something that the pane has to say after an action; a later notice takes its place. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The defined name of what it speaks of: once that is gone, so is the notice. */
  readonly about?: string;
}

export interface Notices {
  /** What was told last, whether it still shows or not. */
  readonly notice: Notice | null;
  /** What shows. */
  readonly shown: Notice | null;
  readonly notify: (notice: Notice | null) => void;
  /** Takes a notice out of sight, if it is still the one that shows. */
  readonly close: (notice: Notice) => void;
}

export const NoticeContext = createContext<Notices>({
  notice: null,
  shown: null,
  notify: () => undefined,
  close: () => undefined,
});

/** Says something in the pane, to the eye and to screen readers; null takes it back. */
export function useNotify(): Notices["notify"] {
  return useContext(NoticeContext).notify;
}

/**
 * What the pane told last. Every action that changes the workbook ends with a new notice. That one goes out of sight
 * changes nothing here.
 */
export function useNotice(): Notice | null {
  return useContext(NoticeContext).notice;
}
