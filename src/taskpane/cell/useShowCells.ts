import { select } from "../../workbook/sheet/selection";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";

/** Goes to cells of the workbook, and says so where it can't. */
export function useShowCells(): (address: string) => void {
  const { t } = useText();
  const notify = useNotify();
  return (address) => {
    select(address).catch((error: unknown) =>
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
    );
  };
}
