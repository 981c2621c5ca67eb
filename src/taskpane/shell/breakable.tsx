import { Fragment, type ReactNode } from "react";

/** A formula that breaks after its marks where it is wider than its place, and inside a word only where that is. */
export function breakable(formula: string): ReactNode {
  return formula.split(/(?<=[,;({])/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
