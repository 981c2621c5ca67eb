import { makeStyles, tokens } from "@fluentui/react-components";
import { isTotal } from "../../engine/arguments/totals";
import { changeAssumptions, assumptionCells } from "../../workbook/assumptions/assumptionBlocks";
import { toWorkbookError } from "../../workbook/sheet/workbookError";
import { withScenario, type ChosenAssumptions } from "../fields/chosenAssumptions";
import { joined } from "../language/joined";
import { useText } from "../language/useText";
import { useNotify } from "../shell/notice";
import { CellField } from "./CellField";
import { boundOf, effectOf, effectText } from "./effectText";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    padding: "2px",
    textAlign: "end",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  name: {
    paddingInlineEnd: tokens.spacingHorizontalXS,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  bound: { width: "62px" },
  effect: { width: "80px" },
  cell: { padding: "2px" },
});

interface EffectTableProps {
  readonly chosen: ChosenAssumptions;
  readonly onChange: (chosen: ChosenAssumptions) => void;
}

/** The drivers of a block with the effects of one scenario; what is entered goes into the block's own cells. */
export function EffectTable({ chosen, onChange }: EffectTableProps) {
  const styles = useStyles();
  const { t } = useText();
  const notify = useNotify();
  const { cells, reference, scenario } = chosen;
  const column = (cells[0] ?? []).findIndex((header, c) => c > 2 && String(header).trim() === scenario);
  if (column < 0) return null;

  const enter = async (row: number, at: number, value: number | null) => {
    try {
      await changeAssumptions(reference, [{ row, column: at, value }]);
      onChange(withScenario(await assumptionCells(reference), scenario));
    } catch (error) {
      notify({ intent: "error", text: t(`workbook.${toWorkbookError(error).kind}`) });
    }
  };
  const drivers = cells.flatMap((row, r) =>
    r > 0 && String(row[0]).trim() !== "" && !isTotal(row[0])
      ? [{ row, r, name: String(row[0]).trim() }]
      : [],
  );
  const headers = [t("scenarios.from"), t("scenarios.to"), t("scenarios.effect", { scenario })] as const;
  return (
    <table className={styles.table} aria-label={t("scenarios.effects", { scenario })}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {t("scenarios.driver")}
          </th>
          {headers.map((header, c) => (
            <th key={header} scope="col" className={`${styles.head} ${c < 2 ? styles.bound : styles.effect}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drivers.map(({ row, r, name }) => (
          <tr key={r}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {[1, 2].map((c) => (
              <td key={c} className={styles.cell}>
                <CellField
                  label={joined(name, headers[c - 1]!)}
                  content={String(row[c] ?? "")}
                  read={boundOf}
                  onEnter={(value) => void enter(r, c, value)}
                />
              </td>
            ))}
            <td className={styles.cell}>
              <CellField
                label={joined(name, headers[2]!)}
                content={effectText(row[column])}
                read={effectOf}
                unit="%"
                onEnter={(value) => void enter(r, column, value)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
