import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useText } from "../language/useText";
import type { Tab } from "../tabs";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexShrink: 0,
    // With large text or text spacing the labels outgrow a narrow pane: then the strip scrolls.
    overflowX: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tab: {
    flex: "1 0 auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    minWidth: "44px",
    padding: `${tokens.spacingVerticalSNudge} 2px ${tokens.spacingVerticalXS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    lineHeight: "14px",
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  icon: { fontSize: "20px", lineHeight: 0 },
});

interface TabStripProps {
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** A tab list by the ARIA pattern: one stop for Tab, arrows, Home and End inside. */
export function TabStrip({ tabs, selected, onSelect }: TabStripProps) {
  const styles = useStyles();
  const { t } = useText();
  const strip = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const targets: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(tabs[target]!.id);
    (strip.current!.children[target] as HTMLElement).focus();
  };

  return (
    <div ref={strip} role="tablist" aria-label={t("tabs.label")} className={styles.strip} onKeyDown={move}>
      {tabs.map(({ id, label, icon: Icon, load }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={`panel-${id}`}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
          // The chunk is under way by the time the button comes up.
          onPointerEnter={() => void Promise.resolve(load()).catch(() => undefined)}
        >
          <span className={styles.icon}>
            <Icon />
          </span>
          {t(label)}
        </button>
      ))}
    </div>
  );
}
