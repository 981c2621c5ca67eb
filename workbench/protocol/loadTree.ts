import type { QueryInfo } from "./messages";

/** What a load asks of one object: its scalars by default, and members by name with what is asked of those. */
export interface LoadTree {
  everything: boolean;
  readonly members: Map<string, LoadTree>;
}

const emptyTree = (): LoadTree => ({ everything: false, members: new Map() });

function branch(tree: LoadTree, name: string): LoadTree {
  const key = name.toLowerCase();
  let next = tree.members.get(key);
  if (!next) tree.members.set(key, (next = emptyTree()));
  return next;
}

/** The tree of a load: "format/fill/color, values" is two branches. A load that names nothing asks for all scalars. */
export function loadTree(query: QueryInfo | undefined): LoadTree {
  const tree = emptyTree();
  for (const path of query?.Select ?? []) {
    let at = tree;
    for (const step of path.split("/")) {
      if (step === "*" || step === "$all") at.everything = true;
      else if (step !== "") at = branch(at, step);
    }
  }
  for (const path of query?.Expand ?? []) {
    let at = tree;
    for (const step of path.split("/")) at = branch(at, step);
    at.everything = true;
  }
  if (tree.members.size === 0) tree.everything = true;
  return tree;
}
