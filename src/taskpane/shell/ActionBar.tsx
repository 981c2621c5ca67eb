import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** How much of a tab's edge a bar takes: as much is kept free when something under it gets the focus. */
export const actionBarHeight = "49px";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: "-1px",
    bottom: "-1px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What a tab or a section is for, as buttons: they stay at the edge while its fields and pictures scroll by. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.bar}>{children}</div>;
}
