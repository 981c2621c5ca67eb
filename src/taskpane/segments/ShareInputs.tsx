import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useId, type KeyboardEvent } from "react";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { Shares } from "./computeSplit";
import { ShareRow } from "./ShareRow";
import { shareTotalText } from "./shareTotalText";
import type { ShareTotal } from "./shareTotal";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: "2px",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  first: { textAlign: "start", paddingInlineStart: 0 },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    padding: "6px 2px",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  verdicts: { display: "flex", flexDirection: "column", gap: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

interface ShareInputsProps {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  readonly shares: Shares;
  /** The headings of the columns. */
  readonly years: readonly string[];
  readonly onChange: (row: number, column: number, text: string) => void;
  readonly onPaste: (row: number, column: number, text: string) => void;
}

/** A field for each segment's share, with what they add up to so far. */
export function ShareInputs({ labelledBy, shares, years, onChange, onPaste }: ShareInputsProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const numbers = useNumbers();
  const id = useId();
  const { rows, texts, columns } = shares;
  const verdicts = columns.map(({ total }, c) => {
    const text = shareTotalText(total, t, numbers);
    return columns.length > 1 ? t("shares.ofYear", { year: years[c]!, text }) : text;
  });

  // As in a sheet: Enter and the arrows lead to the field above or below.
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
      const step = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey) ? -1 : 1;
      if (event.key !== "Enter" && event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      const next = document.getElementById(`${id}-${row + step}-${column}`);
      if (!next) return;
      event.preventDefault();
      next.focus();
      (next as HTMLInputElement).select();
    },
    [id],
  );

  return (
    <div>
      <table aria-labelledby={labelledBy} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {t("segments.segment")}
            </th>
            {columns.map((_, c) => (
              <th key={c} scope="col" id={`${id}-column-${c}`} className={styles.head}>
                {t("shares.column", { year: years[c]! })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, parent }, r) => (
            <ShareRow
              key={key}
              id={id}
              row={r}
              name={name[language]}
              parent={parent?.[language]}
              texts={texts[r]!}
              onChange={onChange}
              onPaste={onPaste}
              onKeyDown={onKeyDown}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.total, styles.first)}>
              {t("total")}
            </th>
            {columns.map(({ total }, c) => (
              <td key={c} className={styles.total}>
                {numbers.percent(total.sum, 2)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <div role="status" id={`${id}-wrong`} className={styles.verdicts}>
        {columns.map(({ total }, c) => (
          <div key={c} className={mergeClasses(tabStyles.hint, styles[tones[total.verdict]])}>
            {verdicts[c]}
          </div>
        ))}
      </div>
    </div>
  );
}

const tones: Readonly<Record<ShareTotal["verdict"], "good" | "bad" | "none">> = {
  none: "none",
  open: "none",
  missing: "bad",
  over: "bad",
  wrong: "bad",
  complete: "good",
};
