import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellDescription } from "../../workbook/cell/describeCell";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useOpenTab } from "../shell/openTab";
import { breakable } from "../shell/breakable";
import { useTabStyles } from "../shell/tabStyles";
import { ArgumentRows } from "./ArgumentRows";
import { CallPart, sheetOf } from "./CallPart";
import { Entry } from "./Entry";
import { ErrorPart } from "./ErrorPart";
import type { CellExplanation } from "./explainCell";
import { GroundList } from "./GroundList";
import { joinSources } from "./joinSources";
import { StepLines } from "./StepLines";

const useStyles = makeStyles({
  formula: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  code: { flex: 1, minWidth: 0 },
  made: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

export interface CellDetailsProps {
  readonly cell: CellDescription;
  readonly explanation: CellExplanation;
}

/** Why a cell shows what it shows, and all that is known of it. */
export function CellDetails({ cell, explanation }: CellDetailsProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const { number } = useNumbers();
  const open = useOpenTab();
  const { formula, anchor, address } = cell;
  const { whole, calls, grounds, status, blocked } = explanation;
  const [first] = calls;
  const blamed = calls.find(({ unknown, error }) => unknown || error?.error === cell.error) ?? null;
  const own = whole ? first!.error : null;
  const error = own ?? (cell.error === null ? null : (blamed?.error ?? { error: cell.error, problem: null }));
  const sources = [...new Set(calls.flatMap((call) => call.sources))];
  const shown = (value: unknown) =>
    typeof value === "number" && !Number.isInteger(value)
      ? number(Number(value.toPrecision(15)), 15)
      : String(value ?? "");
  return (
    <>
      {error && <ErrorPart error={error} call={blamed} blocked={blocked} sheet={sheetOf(cell)} />}
      {status && <div>{t(`status.${status}.text`)}</div>}
      {whole && first!.explanation && (
        <Entry label={t("cell.arithmetic")}>
          <StepLines explanation={first!.explanation} />
        </Entry>
      )}
      {!whole &&
        calls
          .filter(({ unknown }) => !unknown)
          .map((call) => <CallPart key={call.call.start} cell={cell} explanation={call} />)}
      {!whole && cell.error === null && (
        <Entry label={t("why.made")}>
          <span className={styles.made}>{shown(cell.value)}</span>
        </Entry>
      )}
      {grounds.length > 0 && (
        <Entry label={t(calls.length ? "why.restsToo" : "why.rests")}>
          <GroundList grounds={grounds} cut={explanation.cut} />
        </Entry>
      )}
      {sources.length > 0 && (
        <Entry label={t("cell.source")}>{joinSources(sources, t("list.semicolon"))}</Entry>
      )}
      {formula && (
        <Entry label={anchor.address === address ? t("cell.formula") : t("cell.spills", anchor)}>
          <div className={styles.formula}>
            <code className={`${styles.code} ${tabStyles.formula}`}>{breakable(formula)}</code>
            {first && !first.unknown && (
              <Button
                size="small"
                onClick={() => open("functions", { address: anchor.address, formula, call: first.call })}
              >
                {t("cell.edit")}
              </Button>
            )}
          </div>
        </Entry>
      )}
      {calls
        .filter((call) => call.arguments.length > 0)
        .map((call) => (
          <Entry key={call.call.start} label={t("cell.arguments")}>
            <ArgumentRows explanation={call} />
          </Entry>
        ))}
    </>
  );
}
