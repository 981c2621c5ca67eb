import { HeatMap } from "../charts/HeatMap";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { CrossSide } from "./crossSide";
import { useCrossTab } from "./useCrossTab";
import type { FoundWeights } from "./useWeights";

interface CrossPictureProps {
  readonly row: CrossSide;
  readonly column: CrossSide;
  readonly year: number | null;
  readonly weights: FoundWeights;
  readonly method: string;
  readonly assumptions: ChosenAssumptions | null;
}

/** The cross-tab as a table tinted by its values, or what is missing for it. */
export function CrossPicture({ row, column, year, weights, method, assumptions }: CrossPictureProps) {
  const styles = useTabStyles();
  const { t, language } = useText();
  const { amount, money, unit } = useNumbers();
  const grid = weights.kind === "weights" ? weights.grid : null;
  const ready = row.ready && column.ready && year !== null && (grid !== null || weights.kind === "none");
  const table = useCrossTab(ready ? { row, column, year, weights: grid, method, assumptions } : null);

  if (table === "unfit") return <div className={styles.message}>{t("cross.unfit")}</div>;
  if (!table || year === null) {
    return row.ready && column.ready ? null : <div className={styles.message}>{t("cross.empty")}</div>;
  }
  const names = ({ sheet }: CrossSide) => sheet.rows.map(({ name }) => name[language]);
  const [rowNames, columnNames] = [names(row), names(column)];
  const largest = table.rows
    .flatMap((values, r) => values.map((value, c) => ({ value, r, c })))
    .reduce((best, cell) => (cell.value > best.value ? cell : best));
  const [down, across] = [row.axis.name[language], column.axis.name[language]];
  return (
    <>
      <HeatMap
        title={t("cross.title", { row: down, column: across, year, unit })}
        summary={t("cross.summary", {
          market: money(table.whole),
          row: rowNames[largest.r]!,
          column: columnNames[largest.c]!,
          value: money(largest.value),
        })}
        corner={`${down} \\ ${across}`}
        columns={columnNames}
        rows={table.rows.map((values, r) => ({ name: rowNames[r]!, values }))}
        totals={{
          name: t("total"),
          rows: table.rowTotals,
          columns: table.columnTotals,
          whole: table.whole,
        }}
        format={(value) => amount(value, 2)}
      />
      <div className={styles.hint}>{t(grid ? "cross.weighted" : "cross.independent")}</div>
    </>
  );
}
