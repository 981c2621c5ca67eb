import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useNumbers } from "../language/useNumbers";
import { withMessages } from "../language/language";
import { useText } from "../language/useText";
import { useTabStyles } from "../shell/tabStyles";
import { useFetched } from "../shell/useFetched";
import type { InsertedHereProps } from "../inserted/InsertedHere";
import type { CellDetailsProps } from "./CellDetails";
import { StatusBadge } from "./StatusBadge";
import { useCell } from "./useCell";
import { useExplanation } from "./useExplanation";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    maxHeight: "50%",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  address: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, whiteSpace: "nowrap" },
  // Where the line is too long for the pane, the names of functions give way first.
  called: { flexShrink: 2, color: tokens.colorNeutralForeground2 },
  value: { flex: "1 1 auto", color: tokens.colorNeutralForeground2 },
  short: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  chevron: { flexShrink: 0, fontSize: "16px", lineHeight: 0 },
  content: {
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface CellPanelProps {
  readonly insideExcel: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Always there, in one line: the selected cell, what it calls and what it shows; and why, for whoever opens it. */
export function CellPanel({ insideExcel, open, onToggle }: CellPanelProps) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const { t } = useText();
  const { number } = useNumbers();
  const cell = useCell(insideExcel);
  const explanation = useExplanation(cell, open);
  const ours = Boolean(cell?.calls.length || explanation);
  const called = [...new Set(cell?.calls.map(({ name }) => name))].join(t("list.comma"));
  const shown = (value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? number(value, 4) : String(value ?? "");

  return (
    <section className={styles.panel} aria-label={t("cell.title")}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls="cell-content"
          id="cell-toggle"
          onClick={onToggle}
        >
          <span className={styles.address}>{cell ? localAddress(cell.address) : t("cell.title")}</span>
          {called && <span className={mergeClasses(styles.short, styles.called)}>{called}</span>}
          <span className={mergeClasses(styles.short, styles.value, cell?.error !== null && styles.error)}>
            {cell && ours ? (cell.error ?? shown(cell.value)) : t(insideExcel ? "cell.none" : "cell.outside")}
          </span>
          {explanation?.status && <StatusBadge status={explanation.status} />}
          <span className={styles.chevron}>{open ? <ChevronDownRegular /> : <ChevronUpRegular />}</span>
        </button>
      </h2>
      {open && (
        <div id="cell-content" className={styles.content}>
          {cell && explanation && <DetailsPart cell={cell} explanation={explanation} />}
          {!ours && !cell?.inserted && <div className={tabStyles.hint}>{t("cell.hint")}</div>}
          {cell?.inserted && <InsertedPart inserted={cell.inserted} />}
          {cell && (cell.calls.length > 0 || cell.keepsFormulas) && <StatesOfSelection />}
        </div>
      )}
    </section>
  );
}

const loadDetails = () => withMessages(import(/* webpackChunkName: "cell-explained" */ "./CellDetails"));

/** Comes with the explanation, which takes longer. */
function DetailsPart(props: CellDetailsProps) {
  const fetched = useFetched(loadDetails);
  return fetched.status === "ready" ? <fetched.part.CellDetails {...props} /> : null;
}

const loadInserted = () =>
  withMessages(import(/* webpackChunkName: "tab-inserted" */ "../inserted/InsertedHere"));

/** Comes late, since most cells belong to nothing inserted; should it not come, the rest of the panel is there. */
function InsertedPart(props: InsertedHereProps) {
  const fetched = useFetched(loadInserted);
  return fetched.status === "ready" ? (
    <fetched.part.InsertedHere key={props.inserted.name} {...props} />
  ) : null;
}

const loadStates = () =>
  withMessages(import(/* webpackChunkName: "tab-inserted" */ "../inserted/StatesPart"));

/** What can be done with the formulas among the selected cells that belong to nothing inserted. */
function StatesOfSelection() {
  const fetched = useFetched(loadStates);
  return fetched.status === "ready" ? <fetched.part.StatesPart kind="selection" /> : null;
}

/** The sheet is in view: its name need not take the room. */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
