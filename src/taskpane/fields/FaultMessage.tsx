import { Button } from "@fluentui/react-components";
import { selectAssumption } from "../../workbook/assumptions/assumptionBlocks";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";

interface FaultMessageProps {
  readonly text: string;
  /** The cell of an assumption block that it is about. */
  readonly cell: { readonly reference: string; readonly row: number; readonly column: number };
}

/** Says what is wrong with a cell of a block, and leads there. */
export function FaultMessage({ text, cell: { reference, row, column } }: FaultMessageProps) {
  const { t } = useText();
  const notify = useNotify();
  const show = () =>
    selectAssumption(reference, row, column).catch((error: unknown) =>
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) }),
    );
  return (
    <>
      {text}{" "}
      <Button size="small" onClick={() => void show()}>
        {t("fault.select")}
      </Button>
    </>
  );
}
