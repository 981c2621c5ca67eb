import type { Language } from "../../reports/types";
import type { TreeNode } from "./axisTree";

/** What a key does in a tree, by the ARIA pattern. */
export type TreeMove =
  { readonly kind: "focus" | "expand" | "collapse" | "select"; readonly node: TreeNode } | { kind: "none" };

const none: TreeMove = { kind: "none" };

/** The nodes that show, from top to bottom. */
export function visibleNodes(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): TreeNode[] {
  return nodes.flatMap((node) => [
    node,
    ...(expanded.has(node.id) ? visibleNodes(node.children, expanded) : []),
  ]);
}

/**
 * Arrow keys walk, open and close; Home and End go to the ends; Enter and Space choose; a letter goes to the next node
 * whose name begins with it.
 */
export function moveInTree(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  focused: TreeNode,
  key: string,
  language: Language,
): TreeMove {
  const visible = visibleNodes(nodes, expanded);
  const at = visible.findIndex(({ id }) => id === focused.id);
  const focus = (node: TreeNode | undefined): TreeMove => (node ? { kind: "focus", node } : none);
  const open = expanded.has(focused.id);
  switch (key) {
    case "ArrowDown":
      return focus(visible[at + 1]);
    case "ArrowUp":
      return focus(visible[at - 1]);
    case "Home":
      return focus(visible[0]);
    case "End":
      return focus(visible.at(-1));
    case "ArrowRight":
      if (!focused.children.length) return none;
      return open ? focus(focused.children[0]) : { kind: "expand", node: focused };
    case "ArrowLeft":
      if (open) return { kind: "collapse", node: focused };
      return focus(visible.find(({ id }) => id === focused.parent));
    case "Enter":
    case " ":
      return { kind: "select", node: focused };
    default: {
      if ([...key].length !== 1) return none;
      const letter = key.toLocaleLowerCase(language);
      const after = [...visible.slice(at + 1), ...visible.slice(0, at)];
      return focus(after.find(({ name }) => name[language].toLocaleLowerCase(language).startsWith(letter)));
    }
  }
}
