import { useEffect, useState } from "react";
import { readValues } from "../../workbook/sheet/readValues";
import { toWorkbookError, type WorkbookErrorKind } from "../../workbook/sheet/workbookError";
import { readWeights, type Weights } from "./readWeights";

/** Long enough that an address is typed to its end. */
const pause = 300;

export type FoundWeights =
  | Weights
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly error: WorkbookErrorKind };

/** The weights behind a reference, or none where there is no reference. */
export function useWeights(reference: string, rows: number, columns: number): FoundWeights {
  const wanted = reference.trim();
  const key = JSON.stringify([wanted, rows, columns]);
  const [found, setFound] = useState<{ readonly key: string; readonly weights: FoundWeights } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const timer = setTimeout(() => {
      readValues(wanted).then(
        (cells) => current && setFound({ key, weights: readWeights(cells, rows, columns) }),
        (error: unknown) =>
          current && setFound({ key, weights: { kind: "failed", error: toWorkbookError(error).kind } }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, wanted, rows, columns]);
  if (!wanted) return { kind: "none" };
  return found?.key === key ? found.weights : { kind: "reading" };
}
