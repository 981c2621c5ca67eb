import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, useState, type KeyboardEvent } from "react";
import { useText } from "../language/useText";
import { axisNodes, findNode, type TreeNode } from "./axisTree";
import { moveInTree } from "./moveInTree";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { outline: "none" },
  line: {
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    // Not by colour alone.
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  focused: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  toggle: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "28px",
    height: "28px",
    color: tokens.colorNeutralForeground2,
  },
  open: { transform: "rotate(90deg)" },
  count: {
    marginInline: "auto 8px",
    paddingInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface AxisTreeProps {
  readonly selected: TreeNode;
  readonly onSelect: (node: TreeNode) => void;
}

/** The report's axes with their segments, by the ARIA pattern of a tree: one stop for Tab, arrow keys inside. */
export function AxisTree({ selected, onSelect }: AxisTreeProps) {
  const styles = useStyles();
  const { t, language } = useText();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState(selected.id);
  const [focusShows, setFocusShows] = useState(false);
  const items = useRef(new Map<string, HTMLLIElement>());

  const setOpen = (node: TreeNode, open: boolean) => {
    const next = new Set(expanded);
    if (open) next.add(node.id);
    else next.delete(node.id);
    setExpanded(next);
    // What is hidden can't keep the focus.
    if (!open && stop.startsWith(`${node.id} > `)) setStop(node.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveInTree(axisNodes, expanded, findNode(stop), event.key, language);
    if (move.kind === "none") return;
    event.preventDefault();
    if (move.kind === "focus") items.current.get(move.node.id)?.focus();
    else if (move.kind === "select") onSelect(move.node);
    else setOpen(move.node, move.kind === "expand");
  };

  const branch = (node: TreeNode, level: number) => {
    const parent = node.children.length > 0;
    const open = expanded.has(node.id);
    return (
      <li
        key={node.id}
        ref={(element) => {
          if (element) items.current.set(node.id, element);
          else items.current.delete(node.id);
        }}
        role="treeitem"
        aria-expanded={parent ? open : undefined}
        aria-selected={node.id === selected.id}
        aria-label={node.name[language]}
        tabIndex={node.id === stop ? 0 : -1}
        className={styles.item}
        onFocus={(event) => {
          event.stopPropagation();
          setStop(node.id);
          setFocusShows(event.currentTarget.matches(":focus-visible"));
        }}
        onBlur={() => setFocusShows(false)}
      >
        <div
          className={mergeClasses(
            styles.line,
            node.id === selected.id && styles.selected,
            node.id === stop && focusShows && styles.focused,
          )}
          style={{ paddingInlineStart: (level - 1) * 20 }}
          onClick={() => {
            items.current.get(node.id)?.focus();
            onSelect(node);
            if (parent && !open) setOpen(node, true);
          }}
        >
          <span
            className={styles.toggle}
            onClick={(event) => {
              if (!parent) return;
              event.stopPropagation();
              setOpen(node, !open);
            }}
          >
            {parent && <ChevronRightRegular className={open ? styles.open : undefined} />}
          </span>
          {node.name[language]}
          {parent && <span className={styles.count}>{node.children.length}</span>}
        </div>
        {parent && open && (
          <ul role="group" className={styles.list}>
            {node.children.map((child) => branch(child, level + 1))}
          </ul>
        )}
      </li>
    );
  };

  return (
    <ul role="tree" aria-label={t("segments.axes")} className={styles.list} onKeyDown={onKeyDown}>
      {axisNodes.map((node) => branch(node, 1))}
    </ul>
  );
}
