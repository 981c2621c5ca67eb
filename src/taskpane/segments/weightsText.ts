import type { Translate } from "../language/useText";
import type { FoundWeights } from "./useWeights";

/** What is wrong with the weights, and what would be right; not set where nothing is. */
export function weightsText(
  weights: FoundWeights,
  rows: number,
  columns: number,
  t: Translate,
): string | undefined {
  switch (weights.kind) {
    case "gone":
      return t("cross.weights.gone");
    case "size":
      return t("cross.weights.size", {
        rows,
        columns,
        foundRows: weights.rows,
        foundColumns: weights.columns,
      });
    case "cell":
      return t("cross.weights.cell", { row: weights.row, column: weights.column, text: weights.text });
    case "failed":
      return t(`workbook.${weights.error}`);
    default:
      return undefined;
  }
}
