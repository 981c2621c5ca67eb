import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  label: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { overflowWrap: "anywhere" },
});

/** Something that is known of a cell, under what it is called. */
export function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
