import { useCallback } from "react";
import { listInserted, type ListedInsertion } from "../../workbook/inserted/listInserted";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import { useText } from "../language/useText";
import { useLookup } from "../shell/useLookup";

export type FoundInserted =
  | { readonly status: "looking" }
  | { readonly status: "found"; readonly insertions: readonly ListedInsertion[] }
  | { readonly status: "failed"; readonly kind: WorkbookErrorKind };

/** What is inserted in the workbook. */
export function useInserted(): { readonly found: FoundInserted; readonly look: () => void } {
  const { language } = useText();
  const list = useCallback(
    () =>
      listInserted(language).then(
        (insertions): FoundInserted => ({ status: "found", insertions }),
        (error: unknown): FoundInserted => ({ status: "failed", kind: toWorkbookError(error).kind }),
      ),
    [language],
  );
  return useLookup<FoundInserted>(list, looking);
}

const looking = { status: "looking" } as const;
