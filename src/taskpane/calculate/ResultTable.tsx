import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { isCellError, type ResultCell } from "./calculate";
import { useProblemText } from "./useProblemText";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    verticalAlign: "top",
    minWidth: "24px",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  error: { color: tokens.colorPaletteRedForeground1 },
  more: {
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  single: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** As many rows as a pane shows at a glance. */
const shownRows = 12;

/** Digits after the point in a table; a single value shows all that a cell keeps. */
const tableDigits = 4;
const allDigits = 15;

/** What a call gives, as the cells will show it. */
export function ResultTable({ cells }: { readonly cells: readonly (readonly ResultCell[])[] }) {
  const styles = useStyles();
  const { t } = useText();
  const { number } = useNumbers();
  const inWords = useProblemText();
  const show = (cell: ResultCell, digits: number) => {
    if (isCellError(cell)) return cell.error;
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    // A whole number may be a year, and a year has no thousands separator.
    if (typeof cell === "number") {
      return Number.isInteger(cell) ? String(cell) : number(Number(cell.toPrecision(allDigits)), digits);
    }
    return cell;
  };
  const problems = cells.flat().flatMap((cell) => (isCellError(cell) ? (cell.problem ?? []) : []));
  const messages = [...new Set(problems.map(inWords))];
  const single = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : null;
  const rest = cells.length - shownRows;
  return (
    <>
      {single !== null ? (
        <div className={mergeClasses(styles.single, isCellError(single) && styles.error)}>
          {show(single, allDigits)}
        </div>
      ) : (
        <div className={styles.frame} role="group" aria-label={t("result.label")} tabIndex={0}>
          <table className={styles.table}>
            <tbody>
              {cells.slice(0, shownRows).map((row, r) => (
                <tr key={r}>
                  {row.map((cell, c) => (
                    <td
                      key={c}
                      className={mergeClasses(
                        styles.cell,
                        typeof cell === "number" && styles.number,
                        isCellError(cell) && styles.error,
                      )}
                    >
                      {show(cell, tableDigits)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rest > 0 && <div className={styles.more}>{t("result.more", { rest })}</div>}
        </div>
      )}
      {messages.map((message) => (
        <div key={message} className={styles.error}>
          {message}
        </div>
      ))}
    </>
  );
}
