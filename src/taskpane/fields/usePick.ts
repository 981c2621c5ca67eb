import { useCallback } from "react";
import { readSelection } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";

/** Hands over the address of what is selected in the sheet, or says why it can't. */
export function usePick(onPick: (address: string) => void): () => void {
  const { t } = useText();
  const notify = useNotify();
  return useCallback(() => {
    readSelection().then(
      ({ address }) => onPick(address),
      (error: unknown) => notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
    );
  }, [onPick, notify, t]);
}
