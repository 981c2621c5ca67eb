import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, useState, type KeyboardEvent } from "react";
import { useText } from "../language/useText";
import { axisNodes, findNode, type TreeNode } from "./axisTree";
import { moveInTree, visibleNodes } from "./moveInTree";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    // Not by colour alone.
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
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

  const siblings = (node: TreeNode) => (node.parent === null ? axisNodes : findNode(node.parent).children);

  return (
    <ul role="tree" aria-label={t("segments.axes")} className={styles.list} onKeyDown={onKeyDown}>
      {visibleNodes(axisNodes, expanded).map((node) => {
        const parent = node.children.length > 0;
        const open = expanded.has(node.id);
        const level = node.id.split(" > ").length;
        return (
          <li
            key={node.id}
            ref={(element) => {
              if (element) items.current.set(node.id, element);
              else items.current.delete(node.id);
            }}
            role="treeitem"
            aria-level={level}
            aria-setsize={siblings(node).length}
            aria-posinset={siblings(node).indexOf(node) + 1}
            aria-expanded={parent ? open : undefined}
            aria-selected={node.id === selected.id}
            tabIndex={node.id === stop ? 0 : -1}
            className={mergeClasses(styles.line, node.id === selected.id && styles.selected)}
            style={{ paddingInlineStart: (level - 1) * 20 }}
            onFocus={() => setStop(node.id)}
            onClick={() => {
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
          </li>
        );
      })}
    </ul>
  );
}
