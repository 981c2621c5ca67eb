import type { Axis } from "../../reports/types";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import type { StoredShares } from "./useStoredShares";

const messages = {
  same: "shares.stored",
  blank: "shares.stored.blank",
  other: "shares.stored.other",
} as const;

/** Says where in the workbook there are shares of the axis; nothing where there are none. */
export function StoredHint({ axis, stored }: { readonly axis: Axis; readonly stored: StoredShares | null }) {
  const styles = useTabStyles();
  const { t, language } = useText();
  if (!stored) return null;
  const { address, state } = stored;
  return <div className={styles.hint}>{t(messages[state], { address, axis: axis.name[language] })}</div>;
}
