import { argument, cellsOf, fromAfar, isGiven } from "../parts/arguments";
import { numbered, workingsNames } from "../parts/dataNames";
import { pathOf } from "../parts/paths";
import { sharesOf } from "../parts/shares";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

/** The market by shares: with places to round to, by largest remainder in workings of its own. */
export const split: Builder = (call, workings) => {
  const [axis, years] = [argument(call, 0), argument(call, 1)];
  const [given, decimals] = [argument(call, 2), argument(call, 3)];
  const path = pathOf(call, [4, 5, 6], workings);
  const shares = sharesOf(call, axis, given);
  const year = years.values ? cellsOf(call, years) : null;
  if (!path || !shares || !year || call.args.length > 9) return null;
  const headed = headerRows(call, shares.count + 1);
  const single = year.length === 1;
  if (headed === null || call.columns !== (single ? 3 : 1 + year.length)) return null;
  const total = headed + shares.count;
  const rounds = isGiven(decimals) && decimals.values?.[0]?.[0] !== "" && decimals.values?.[0]?.[0] !== null;

  const yearOf = (column: number) => {
    const i = single ? 0 : column - 1;
    return headed && !single ? call.at(0, column, "row") : year[i]!;
  };
  const roundedBy = year.map((one) =>
    rounds
      ? workings({
          kind: "rounding",
          decimals: fromAfar(call, decimals.written),
          total: fromAfar(call, path.value(one)),
          shares: Array.from({ length: shares.count }, (_, i) =>
            fromAfar(call, shares.valid(shares.share(i, one))),
          ),
          labels: Array.from({ length: shares.count }, (_, i) => String(call.values[headed + i]![0])),
        })
      : null,
  );
  const sum = (column: number) => `SUM(${call.at(headed, column)}:${call.at(total - 1, column)})`;
  return cells(call, (r, c) => {
    if (c === 0) return shownAt(call, r, c);
    if (r < headed) return single ? shownAt(call, r, c) : { formula: year[c - 1]! };
    const segment = r - headed;
    if (single && c === 1)
      return { formula: r === total ? sum(1) : shares.valid(shares.share(segment, year[0]!)) };
    const rounded = roundedBy[single ? 0 : c - 1];
    if (typeof rounded === "number") {
      return {
        formula:
          r === total
            ? numbered(workingsNames.roundedTotal, rounded)
            : `INDEX(${numbered(workingsNames.rounded, rounded)},${segment + 1})`,
      };
    }
    if (r === total) return { formula: sum(c) };
    const share = single ? call.at(r, 1) : shares.valid(shares.share(segment, yearOf(c)));
    return { formula: `${share}*${path.value(yearOf(c))}` };
  });
};
