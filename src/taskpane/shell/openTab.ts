import { createContext, useContext } from "react";
import type { EditRequest } from "../functions/editRequest";

/** What a tab may be asked for when another part of the pane opens it. */
export interface TabRequests {
  readonly functions: EditRequest;
}

export interface TabOpener {
  readonly requests: { readonly [Id in keyof TabRequests]?: TabRequests[Id] };
  readonly open: <Id extends keyof TabRequests>(id: Id, request: TabRequests[Id] | null) => void;
}

export const TabOpenerContext = createContext<TabOpener>({ requests: {}, open: () => undefined });

/** Opens a tab and tells it what for. */
export function useOpenTab(): TabOpener["open"] {
  return useContext(TabOpenerContext).open;
}

/** What this tab has been opened for, until it is done with it. */
export function useTabRequest<Id extends keyof TabRequests>(id: Id): [TabRequests[Id] | null, () => void] {
  const { requests, open } = useContext(TabOpenerContext);
  return [requests[id] ?? null, () => open(id, null)];
}
