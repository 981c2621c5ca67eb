import { useEffect, useState } from "react";
import type { CellDescription } from "../../workbook/cell/describeCell";
import { loadCatalogue } from "../functions/catalogue";
import { useText } from "../language/useText";
import { explainCell, type Explanation } from "./explainCell";

/** The explanation of a cell; null while it is made, and where the cell holds nothing of the add-in's. */
export function useExplanation(cell: CellDescription | null): Explanation | null {
  const { language } = useText();
  const [made, setMade] = useState<{ of: CellDescription; explanation: Explanation | null } | null>(null);
  useEffect(() => {
    if (!cell?.call) return;
    let wanted = true;
    loadCatalogue(language)
      .then(({ functions }) => explainCell(cell, functions, language))
      .then(
        (explanation) => wanted && setMade({ of: cell, explanation }),
        () => wanted && setMade({ of: cell, explanation: null }),
      );
    return () => void (wanted = false);
  }, [cell, language]);
  return made?.of === cell ? made.explanation : null;
}
