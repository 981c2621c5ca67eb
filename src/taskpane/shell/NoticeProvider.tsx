import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { onSeveralSteps } from "../../workbook/sheet/inOneStep";
import { useText } from "../language/useText";
import { NoticeContext, type Notice } from "./notice";

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [closed, setClosed] = useState<Notice | null>(null);
  // Belongs to what the action says at its end.
  const severalSteps = useRef(false);
  useEffect(() => onSeveralSteps(() => void (severalSteps.current = true)), []);
  const notify = useCallback(
    (next: Notice | null) => {
      const remark = next && severalSteps.current ? ` ${t("undo.steps")}` : "";
      severalSteps.current = false;
      setNotice(next && { ...next, text: next.text + remark });
    },
    [t],
  );
  const notices = useMemo(
    () => ({ notice, shown: notice === closed ? null : notice, notify, close: setClosed }),
    [notice, closed, notify],
  );
  return <NoticeContext.Provider value={notices}>{children}</NoticeContext.Provider>;
}
