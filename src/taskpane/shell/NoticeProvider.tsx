import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { onSeveralSteps } from "../../workbook/sheet/inOneStep";
import { useText } from "../language/useText";
import { NoticeContext, type Notice } from "./notice";

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const [notice, setNotice] = useState<Notice | null>(null);
  // Belongs to what the action says at its end.
  const severalSteps = useRef(false);
  useEffect(() => onSeveralSteps(() => void (severalSteps.current = true)), []);
  const notices = useMemo(
    () => ({
      notice,
      notify(next: Notice | null) {
        const remark = next && severalSteps.current ? ` ${t("undo.steps")}` : "";
        severalSteps.current = false;
        setNotice(next && { ...next, text: next.text + remark });
      },
    }),
    [notice, t],
  );
  return <NoticeContext.Provider value={notices}>{children}</NoticeContext.Provider>;
}
