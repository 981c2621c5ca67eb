import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellDescription } from "../../workbook/cell/describeCell";
import { useProblemText } from "../calculate/useProblemText";
import { useText } from "../language/useText";
import { useOpenTab } from "../shell/openTab";
import { useTabStyles } from "../shell/tabStyles";
import { ArgumentRows } from "./ArgumentRows";
import type { Explanation } from "./explainCell";
import { wayOut } from "./wayOut";

const useStyles = makeStyles({
  label: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { overflowWrap: "anywhere" },
  error: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
  way: { color: tokens.colorNeutralForeground1, marginTop: tokens.spacingVerticalXS },
  formula: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  code: { flex: 1, minWidth: 0 },
});

interface CellDetailsProps {
  readonly cell: CellDescription;
  readonly explanation: Explanation | null;
}

/** Everything that is known of a cell with a formula of the add-in's. */
export function CellDetails({ cell, explanation }: CellDetailsProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const inWords = useProblemText();
  const open = useOpenTab();
  const { formula, call, anchor, address } = cell;
  const error = explanation?.error ?? (cell.error === null ? null : { error: cell.error, problem: null });
  return (
    <>
      {error && (
        <div className={styles.error}>
          {error.problem ? inWords(error.problem) : error.error}
          <div className={styles.way}>{t(wayOut(error.error))}</div>
        </div>
      )}
      {explanation?.status && <div>{t(`status.${explanation.status}.text`)}</div>}
      {explanation?.arithmetic && <Entry label={t("cell.arithmetic")}>{explanation.arithmetic}</Entry>}
      {explanation?.source && <Entry label={t("cell.source")}>{explanation.source}</Entry>}
      {formula && call && (
        <Entry label={anchor.address === address ? t("cell.formula") : t("cell.spills", anchor)}>
          <div className={styles.formula}>
            <code className={`${styles.code} ${tabStyles.formula}`}>{formula}</code>
            <Button
              size="small"
              onClick={() => open("functions", { address: anchor.address, formula, call })}
            >
              {t("cell.edit")}
            </Button>
          </div>
        </Entry>
      )}
      {explanation && explanation.arguments.length > 0 && (
        <Entry label={t("cell.arguments")}>
          <ArgumentRows explanation={explanation} />
        </Entry>
      )}
    </>
  );
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
