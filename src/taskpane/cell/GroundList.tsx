import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { ExplainedGround } from "./explainCell";
import { StatusBadge } from "./StatusBadge";
import { useShowCells } from "./useShowCells";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  item: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: "tabular-nums" },
  formula: { flexBasis: "100%" },
  input: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Steps that lead further down stand further in, as far as a narrow pane allows. */
const deepest = 4;

interface GroundListProps {
  readonly grounds: readonly ExplainedGround[];
  readonly cut: boolean;
}

/** What a formula rests on, step by step: to the add-in's own cells, or to inputs. */
export function GroundList({ grounds, cut }: GroundListProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const show = useShowCells();
  return (
    <>
      <ul className={styles.list}>
        {grounds.map(({ address, level, cells, text, formula, status, inputs }) => (
          <li
            key={address}
            className={styles.item}
            style={{ paddingInlineStart: `${Math.min(level, deepest) * 12}px` }}
          >
            <Link inline onClick={() => show(address)} title={t("cell.show")}>
              {address}
            </Link>
            <span className={styles.number}>
              {cells === 1 ? text || t("cell.empty") : t("why.cells", { count: cells })}
            </span>
            {status && <StatusBadge status={status} />}
            {inputs > 0 && <span className={styles.input}>{t("why.input", { count: inputs })}</span>}
            {formula && <code className={`${styles.formula} ${tabStyles.formula}`}>{formula}</code>}
          </li>
        ))}
      </ul>
      {cut && <div className={tabStyles.hint}>{t("why.cut")}</div>}
    </>
  );
}
