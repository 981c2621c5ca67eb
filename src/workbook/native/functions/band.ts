import type { DescribedArgument } from "../../cell/describeCalls";
import { argument, cellsOf, orElse, scalarOf } from "../parts/arguments";
import { dataNames as names } from "../parts/dataNames";
import { pathOf } from "../parts/paths";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

/** Around the path: the lower tail for both bounds, as the upper one loses digits near 1. */
export const band: Builder = (call, workings) => {
  const years = argument(call, 0);
  const path = pathOf(call, [3, 4, 5], workings);
  const span = spanOf(years);
  const given = span ? null : cellsOf(call, years);
  const headed = given ? headerRows(call, given.length) : Number(typeof call.values[0]?.[0] === "string");
  if (!path || !(given ?? span) || headed === null || call.columns !== 4 || call.args.length > 8) return null;
  const volatility = scalarOf(call, argument(call, 1));
  const confidence = orElse(argument(call, 2), names.confidence);
  const quantile = `NORMSINV(ROUND(1-${confidence},${names.digits})/2)`;
  return cells(call, (r, c) => {
    if (r < headed) return shownAt(call, r, c);
    const year = call.at(r, 0, "column");
    if (c === 0)
      return { formula: given ? given[r - headed]! : yearAt(span!, r === headed ? null : call.at(r - 1, 0)) };
    /** A span that has become shorter leaves the rest blank. */
    const shown = (value: string) => ({ formula: span ? `IF(${year}="","",${value})` : value });
    if (c === 2) return shown(path.value(year));
    const refused = `OR(${year}<${names.baseYear},${volatility}<0,${confidence}<=0)`;
    const spread = `${quantile}*${volatility}*SQRT(${year}-${names.baseYear})`;
    const factor = c === 1 ? `EXP(${spread})` : `EXP(-${spread})`;
    return shown(`IF(${refused},NA(),${call.at(r, 2, "column")}*${factor})`);
  });
};

/** The years from one expression to another, as the add-in's own insertions write them. */
interface Span {
  readonly from: string;
  readonly to: string;
}

function spanOf({ kind, written }: DescribedArgument): Span | null {
  const [, to, from, start] = /^SEQUENCE\(([^(),]+)-([^(),]+)\+1,1,([^(),]+)\)$/i.exec(written) ?? [];
  return kind === "expression" && to && from && from === start ? { from, to } : null;
}

function yearAt({ from, to }: Span, above: string | null): string {
  return above === null ? `IF(${from}<=${to},${from},NA())` : `IF(${above}<${to},${above}+1,"")`;
}
