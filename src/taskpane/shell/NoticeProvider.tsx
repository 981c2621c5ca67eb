import { useMemo, useState, type ReactNode } from "react";
import { NoticeContext, type Notice } from "./notice";

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, notify] = useState<Notice | null>(null);
  const notices = useMemo(() => ({ notice, notify }), [notice]);
  return <NoticeContext.Provider value={notices}>{children}</NoticeContext.Provider>;
}
