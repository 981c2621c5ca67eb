import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { State } from "../../workbook/inserted/isFrozen";
import type { States } from "../../workbook/states/describeStates";
import { useNumbers } from "../language/useNumbers";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { loadConvert } from "./loadConvert";
import { StatesDialog } from "./StatesDialog";
import { useConvertAll } from "./useConvertAll";
import { useStates } from "./useStates";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flex: 1, minWidth: 0 },
});

const order: readonly State[] = ["native", "values", "live"];

const fetchEarly = () => void loadConvert().catch(() => undefined);

interface StatesPartProps {
  /** The whole workbook, or what is selected, as far as it belongs to nothing inserted. */
  readonly kind: "workbook" | "selection";
}

/** In which states formulas are, and the ways into others. Nothing where there are no formulas. */
export function StatesPart({ kind }: StatesPartProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t, language } = useText();
  const headingId = useId();
  const states = useStates(kind);
  const { converting, start, cancel, answer } = useConvertAll(kind);
  const total = states ? states.live + states.native + states.values : 0;
  // While it works, what was counted before stays in sight.
  if (!states || !total) return null;
  const isBusy = converting.status === "reading" || converting.status === "writing";
  const present = (["live", "native", "values"] as const).filter((state) => states[state]);
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(
    present.map((state) => t(`states.count.${state}`, { count: states[state] })),
  );
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      {kind === "workbook" ? (
        <>
          <h2 id={headingId} className={styles.heading}>
            {t("states.title")}
          </h2>
          <div>{t("states.workbook", { list })}</div>
        </>
      ) : (
        <div id={headingId} className={tabStyles.hint}>
          {t("states.selection", { list })}
        </div>
      )}
      <div
        className={tabStyles.actions}
        // What they need is under way by the time that one is pressed.
        onPointerEnter={fetchEarly}
        onFocus={fetchEarly}
      >
        {order.map((state) => (
          // They stay where they are, and the focus with them, whether there is anything for them to do or not.
          <Button
            key={state}
            {...(kind === "selection" && { size: "small" as const })}
            disabledFocusable={isBusy || isWhole(states, state, total)}
            onClick={() => start(state)}
          >
            {t(`states.${kind}.to.${state}`)}
          </Button>
        ))}
      </div>
      {isBusy && <Progress converting={converting} label={t("states.title")} onCancel={cancel} />}
      {converting.status === "asking" && (
        <StatesDialog
          kind={kind}
          state={converting.state}
          conversion={converting.conversion}
          onAnswer={answer}
        />
      )}
    </section>
  );
}

const isWhole = (states: States, state: State, total: number) => states[state] === total;

interface ProgressProps {
  readonly converting: ReturnType<typeof useConvertAll>["converting"];
  readonly label: string;
  readonly onCancel: () => void;
}

/** How far it is; what is being written can no longer be stopped, only undone. */
function Progress({ converting, label, onCancel }: ProgressProps) {
  const styles = useStyles();
  const { t } = useText();
  const { percent } = useNumbers();
  const isReading = converting.status === "reading";
  // Said every tenth; more would be chatter to those who listen.
  const done = percent(Math.floor((isReading ? converting.progress : 1) * 10) / 10);
  return (
    <div className={styles.running}>
      <div className={styles.progress}>
        <div role="status">{isReading ? t("states.reading", { done }) : t("states.writing")}</div>
        <ProgressBar aria-label={label} {...(isReading && { value: converting.progress })} />
      </div>
      <Button disabledFocusable={!isReading} onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
