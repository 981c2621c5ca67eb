import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  details: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
});

interface DetailsProps {
  readonly summary: string;
  /** Unfolds when something inside needs to be seen; the person may fold it again. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Fields that most people leave as they are, folded up: the browser's own disclosure. */
export function Details({ summary, open = false, children }: DetailsProps) {
  const styles = useStyles();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) details.current!.open = true;
  }, [open]);
  return (
    <details ref={details} className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
