import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { StatusBadge } from "../cell/StatusBadge";
import { useShowCells } from "../cell/useShowCells";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { AuditEntry } from "./auditWorkbook";
import { errorText } from "./errorText";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":empty": { display: "none" },
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  first: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  value: { flex: 1, fontVariantNumeric: "tabular-nums" },
  formula: { display: "block" },
  error: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** More rows make a pane slow, and nobody reads them. */
const atATime = 100;

/** Cells with what is known of each, and the way there. */
export function AuditList({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const show = useShowCells();
  const [most, setMost] = useState(atATime);
  const rest = entries.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={t("audit.title")}>
        {entries.slice(0, most).map((entry) => {
          const { cell, status, blocks, edition } = entry;
          const { address, formula, text, size } = cell;
          const errors = errorText(entry, t);
          const facts = [
            size.rows * size.columns > 1 && t("cell.size", { ...size }),
            blocks.length > 0 && t("audit.blocks", { blocks: blocks.join(t("list.comma")) }),
            t("audit.edition", { edition }),
          ];
          return (
            <li key={address} className={styles.item}>
              <div className={styles.first}>
                <Link inline onClick={() => show(address)} title={t("cell.show")}>
                  {address}
                </Link>
                <span className={styles.value}>{text}</span>
                {status && <StatusBadge status={status} />}
              </div>
              <code className={`${styles.formula} ${tabStyles.formula}`}>{formula}</code>
              {errors && <div className={styles.error}>{errors}</div>}
              <div className={tabStyles.hint}>{facts.filter(Boolean).join(" · ")}</div>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <div className={tabStyles.actions}>
          <Button size="small" onClick={() => setMost(most + atATime)}>
            {t("audit.more", { rest })}
          </Button>
        </div>
      )}
    </>
  );
}
