import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellDescription } from "../../workbook/cell/describeCell";
import { buildCall } from "../../workbook/formulas/formula";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { breakable } from "../shell/breakable";
import { useTabStyles } from "../shell/tabStyles";
import { isCellError, type ResultCell } from "../calculate/calculate";
import { Entry } from "./Entry";
import { ErrorPart } from "./ErrorPart";
import type { CallExplanation } from "./explainCall";
import { StatusBadge } from "./StatusBadge";
import { StepLines } from "./StepLines";

const useStyles = makeStyles({
  gave: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** All digits that a cell has. */
const digits = 15;

interface CallPartProps {
  readonly cell: CellDescription;
  readonly explanation: CallExplanation;
}

/** What a call within a longer formula gave, and why. */
export function CallPart({ cell, explanation }: CallPartProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const { number } = useNumbers();
  const { call, gave, result, error } = explanation;
  const inWords = (value: ResultCell) =>
    isCellError(value)
      ? value.error
      : typeof value === "number" && !Number.isInteger(value)
        ? number(Number(value.toPrecision(digits)), digits)
        : String(value);
  return (
    <Entry label={t("why.call")}>
      <code className={tabStyles.formula}>{breakable(buildCall(call.name, call.arguments))}</code>
      <div className={styles.gave}>
        {t("why.gave")}
        <span className={`${styles.value} ${error ? styles.error : ""}`}>
          {gave !== null
            ? inWords(gave)
            : result
              ? t("cell.size", { rows: result.length, columns: result[0]?.length ?? 0 })
              : t("why.untold")}
        </span>
        {explanation.explanation?.status && <StatusBadge status={explanation.explanation.status} />}
      </div>
      {error && error.error !== cell.error && (
        <ErrorPart error={error} call={explanation} sheet={sheetOf(cell)} />
      )}
      {explanation.explanation && <StepLines explanation={explanation.explanation} />}
    </Entry>
  );
}

/** The sheet of a cell, as its address has it. */
export const sheetOf = ({ address }: CellDescription): string => address.slice(0, address.lastIndexOf("!"));
