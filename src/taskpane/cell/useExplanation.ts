import { useEffect, useState } from "react";
import type { CellDescription } from "../../workbook/cell/describeCell";
import { loadCatalogue } from "../functions/catalogue";
import { withMessages } from "../language/language";
import { useText } from "../language/useText";
import type { CellExplanation } from "./explainCell";

const loadExplaining = () => withMessages(import(/* webpackChunkName: "cell-explained" */ "./explainCell"));

/**
 * The explanation of a cell; null while it is made, and where the cell has nothing to do with the add-in.
 *
 * @param closely whether anybody looks: what a plain formula rests on takes many questions to Excel
 */
export function useExplanation(cell: CellDescription | null, closely: boolean): CellExplanation | null {
  const { language } = useText();
  const [made, setMade] = useState<{ of: CellDescription; explanation: CellExplanation | null } | null>(null);
  const wantsLook = Boolean(cell?.formula) && (closely || cell!.calls.length > 0);
  useEffect(() => {
    if (!cell || !wantsLook) return;
    let wanted = true;
    Promise.all([loadExplaining(), loadCatalogue(language)])
      .then(([{ explainCell }, { functions }]) => explainCell(cell, functions, language))
      .then(
        (explanation) => wanted && setMade({ of: cell, explanation }),
        () => wanted && setMade({ of: cell, explanation: null }),
      );
    return () => void (wanted = false);
  }, [cell, wantsLook, language]);
  return made?.of === cell ? made.explanation : null;
}
