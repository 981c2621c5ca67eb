import { createContext, useContext } from "react";

/** Something that the pane has to say after an action; a later notice takes its place. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Notices {
  readonly notice: Notice | null;
  readonly notify: (notice: Notice | null) => void;
}

export const NoticeContext = createContext<Notices>({ notice: null, notify: () => undefined });

/** Says something in the pane, to the eye and to screen readers; null takes it back. */
export function useNotify(): Notices["notify"] {
  return useContext(NoticeContext).notify;
}

/** What the pane says now. Every action that changes the workbook ends with a new notice. */
export function useNotice(): Notice | null {
  return useContext(NoticeContext).notice;
}
