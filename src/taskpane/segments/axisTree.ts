import { report } from "../../edition";
import type { Place, Text } from "../../reports/types";

/** An axis, a segment or a sub-segment as the tree shows it. */
export interface TreeNode {
  /** Unique: the English names from the axis down. */
  readonly id: string;
  readonly name: Text;
  readonly role?: Text;
  readonly place: Place;
  /** The axis that it is, or belongs to, by its English name. */
  readonly axis: string;
  readonly parent: string | null;
  readonly children: readonly TreeNode[];
}

interface Named {
  readonly name: Text;
  readonly role?: Text;
  readonly place?: Place;
  readonly segments?: readonly Named[];
  readonly children?: readonly Named[];
}

function nodeOf(entry: Named, inherited: Place, axis: string, parent: string | null): TreeNode {
  const id = parent === null ? entry.name.en : `${parent} > ${entry.name.en}`;
  const place = entry.place ?? inherited;
  return {
    id,
    name: entry.name,
    role: entry.role,
    place,
    axis,
    parent,
    children: (entry.segments ?? entry.children ?? []).map((child) => nodeOf(child, place, axis, id)),
  };
}

/** The report's axes with everything below them. */
export const axisNodes: readonly TreeNode[] = report.axes.map((axis) =>
  nodeOf(axis, axis.place, axis.name.en, null),
);

const all = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);
const byId = new Map(all(axisNodes).map((node) => [node.id, node]));

export function findNode(id: string): TreeNode {
  return byId.get(id)!;
}
