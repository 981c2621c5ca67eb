import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { DescribedArgument } from "../../workbook/cell/describeCalls";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { CallExplanation } from "./explainCall";
import { useShowCells } from "./useShowCells";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", width: "1%" },
});

/** Each argument as it is written, where it leads, and what is there. */
export function ArgumentRows({ explanation }: { readonly explanation: CallExplanation }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const show = useShowCells();
  const describe = useDescribeValues();
  return (
    <table className={styles.table} aria-label={t("cell.arguments")}>
      <tbody>
        {explanation.arguments.map(({ name, argument }) => (
          <tr key={name}>
            <th scope="row" className={`${styles.cell} ${styles.name}`}>
              {name}
            </th>
            <td className={styles.cell}>
              <span className={tabStyles.formula}>{argument.written}</span>
              {argument.address && (
                <>
                  {" "}
                  <Link inline onClick={() => show(argument.address!)} title={t("cell.show")}>
                    {argument.address}
                  </Link>
                </>
              )}
              {argument.kind === "reference" && <div>{describe(argument)}</div>}
              {argument.kind === "expression" && !argument.text.startsWith("{") && (
                <div className={tabStyles.hint}>{t("cell.calculated")}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One cell by its value, several by their number. */
function useDescribeValues() {
  const { t } = useText();
  const { number } = useNumbers();
  return ({ values }: DescribedArgument): string => {
    if (!values) return t("cell.gone");
    const columns = values[0]?.length ?? 0;
    if (values.length * columns !== 1) return t("cell.size", { rows: values.length, columns });
    const value = values[0]![0];
    if (value === "" || value === null) return t("cell.empty");
    return typeof value === "number" && !Number.isInteger(value) ? number(value, 6) : String(value);
  };
}
