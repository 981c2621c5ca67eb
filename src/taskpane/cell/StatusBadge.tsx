import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../language/useText";
import type { Status } from "../../engine/market/market";

/** Told apart by filling as well as by colour; the word says it in any case. */
const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  published: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  derived: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  extrapolated: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  assumed: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground1,
  },
});

export function StatusBadge({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const { t } = useText();
  return <span className={mergeClasses(styles.badge, styles[status])}>{t(`status.${status}`)}</span>;
}
