import { isBlank } from "../../../engine/arguments/empty";
import { isTotal } from "../../../engine/arguments/totals";
import type { DescribedArgument } from "../../cell/describeCalls";

/** The rows of an assumption block that are drivers, counted from its header row, which is 0. */
export function driverRows({ values }: DescribedArgument): number[] {
  return (values ?? []).flatMap(([name], row) => (row === 0 || isBlank(name) || isTotal(name) ? [] : [row]));
}
