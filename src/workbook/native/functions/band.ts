import { argument, cellsOf, orElse, scalarOf } from "../parts/arguments";
import { dataNames as names } from "../parts/dataNames";
import { pathOf } from "../parts/paths";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

/** Around the path: the lower tail for both bounds, as the upper one loses digits near 1. */
export const band: Builder = (call, workings) => {
  const years = argument(call, 0);
  const path = pathOf(call, [3, 4, 5], workings);
  const given = cellsOf(call, years);
  const headed = given && headerRows(call, given.length);
  if (!path || !given || headed === null || call.columns !== 4 || call.args.length > 7) return null;
  const volatility = scalarOf(call, argument(call, 1));
  const confidence = orElse(argument(call, 2), names.confidence);
  const quantile = `NORMSINV(ROUND(1-${confidence},${names.digits})/2)`;
  return cells(call, (r, c) => {
    if (r < headed!) return shownAt(call, r, c);
    if (c === 0) return { formula: given[r - headed!]! };
    const year = call.at(r, 0, "column");
    if (c === 2) return { formula: path.value(year) };
    const refused = `OR(${year}<${names.baseYear},${volatility}<0,${confidence}<=0)`;
    const spread = `${quantile}*${volatility}*SQRT(${year}-${names.baseYear})`;
    const factor = c === 1 ? `EXP(${spread})` : `EXP(-${spread})`;
    return { formula: `IF(${refused},NA(),${call.at(r, 2, "column")}*${factor})` };
  });
};
