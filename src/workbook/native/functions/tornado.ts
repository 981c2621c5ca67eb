import { argument, fromAfar, isGiven, orElse, scalarOf } from "../parts/arguments";
import { numbered, workingsNames } from "../parts/dataNames";
import { driverRows } from "../parts/drivers";
import { inWorkings, plainValue } from "../parts/lookups";
import { methodOf, workingsOfPath } from "../parts/paths";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

/** Each driver alone, in workings of their own; here the widest swing first. */
export const tornado: Builder = (call, workings) => {
  const [block, low] = [argument(call, 1), argument(call, 2)];
  const [high, base] = [argument(call, 3), argument(call, 4)];
  const method = methodOf(argument(call, 5));
  const drivers = driverRows(block);
  const headed = headerRows(call, drivers.length);
  if (headed === null || call.columns !== 4 || call.args.length > 8 || !drivers.length) return null;
  const under = workingsOfPath(call, method, block, isGiven(base) ? base : low, workings);
  if (under === null) return null;
  const year = scalarOf(call, argument(call, 0));
  const number = workings({
    kind: "swings",
    year: fromAfar(call, year),
    path: fromAfar(
      call,
      `IF(ISNUMBER(${inWorkings(workingsNames.factor, under, year)}),${plainValue(method, year)},NA())`,
    ),
    assumptions: fromAfar(call, block.written),
    drivers: drivers.map((row) => row + 1),
    low: fromAfar(call, low.written),
    high: fromAfar(call, high.written),
    base: fromAfar(call, orElse(base, '""')),
    under,
  });
  const { swingDriver, swingLow, swingHigh, swing, swingRank } = workingsNames;
  const columns = [swingDriver, swingLow, swingHigh, swing];
  return cells(call, (r, c) => {
    if (r < headed) return shownAt(call, r, c);
    const place = `MATCH(${r - headed + 1},${numbered(swingRank, number)},0)`;
    return { formula: `INDEX(${numbered(columns[c]!, number)},${place})` };
  });
};
