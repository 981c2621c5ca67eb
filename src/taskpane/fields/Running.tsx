import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";

const useStyles = makeStyles({
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  progress: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flex: 1,
    minWidth: 0,
  },
});

interface RunningProps {
  readonly label: string;
  /** From 0 to 1; null: it was cancelled. */
  readonly progress: number | null;
  /** What is said of it, given how far it is. */
  readonly text: (done: string) => string;
  readonly cancelled: string;
  readonly startLabel: string;
  readonly cancel: () => void;
  readonly start: () => void;
}

/** How far something is that takes long, and the way out of it. The one button keeps the focus. */
export function Running({ label, progress, text, cancelled, startLabel, cancel, start }: RunningProps) {
  const styles = useStyles();
  const { t } = useText();
  const { percent } = useNumbers();
  // Said every tenth; more would be chatter to those who listen.
  const tenth = Math.floor((progress ?? 0) * 10) / 10;
  return (
    <div className={styles.running}>
      <div className={styles.progress}>
        <div role="status">{progress === null ? cancelled : text(percent(tenth))}</div>
        {progress !== null && <ProgressBar aria-label={label} value={progress} />}
      </div>
      <Button onClick={progress === null ? start : cancel}>
        {progress === null ? startLabel : t("cancel")}
      </Button>
    </div>
  );
}
