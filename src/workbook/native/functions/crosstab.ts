import { transport } from "../../../engine/numerics/transport";
import type { DescribedArgument } from "../../cell/describeCalls";
import { argument, cellOf, fromAfar, isGiven, scalarOf } from "../parts/arguments";
import { numbered, workingsNames } from "../parts/dataNames";
import { pathOf } from "../parts/paths";
import { sharesOf } from "../parts/shares";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder, type NativeCall } from "../builder";

/** Two axes crossed: its margins are shares of the market, its cells independent or fitted to weights. */
export const crosstab: Builder = (call, workings) => {
  const [rowAxis, columnAxis, year] = [argument(call, 0), argument(call, 1), argument(call, 2)];
  const [rowShares, columnShares, seed] = [argument(call, 3), argument(call, 4), argument(call, 5)];
  const path = pathOf(call, [6, 7, 8], workings);
  const down = sharesOf(call, rowAxis, rowShares);
  const across = sharesOf(call, columnAxis, columnShares);
  if (!path || !down || !across || call.args.length > 11) return null;
  const headed = headerRows(call, down.count + 1);
  if (headed === null || call.columns !== across.count + 2) return null;
  const when = scalarOf(call, year);
  const total = path.value(when);
  const [last, right] = [headed + down.count, across.count + 1];
  const fit = isGiven(seed) ? fitted(call, seed, headed, [down.count, across.count]) : null;
  if (isGiven(seed) && !fit) return null;
  const number =
    fit &&
    workings({
      kind: "fit",
      weights: fromAfar(call, seed.written),
      rows: Array.from({ length: down.count }, (_, i) => fromAfar(call, down.valid(down.share(i, when)))),
      columns: Array.from({ length: across.count }, (_, i) =>
        fromAfar(call, across.valid(across.share(i, when))),
      ),
      rounds: fit.rounds,
    });
  const grand = call.at(last, right, "both");
  return cells(call, (r, c) => {
    if (c === 0 || r < headed) return shownAt(call, r, c);
    const [i, j] = [r - headed, c - 1];
    if (r === last && c === right) return { formula: down.valid(across.valid(total)) };
    if (c === right) return { formula: `${down.share(i, when)}*${grand}` };
    if (r === last) return { formula: `${across.share(j, when)}*${grand}` };
    const [ofRow, ofColumn] = [call.at(r, right, "column"), call.at(last, c, "row")];
    return {
      formula:
        number === null
          ? `${ofRow}*${ofColumn}/${grand}`
          : `${grand}*${cellOf(call, seed, i, j)}` +
            `*INDEX(${numbered(workingsNames.fitRow, number)},${i + 1})` +
            `*INDEX(${numbered(workingsNames.fitColumn, number)},${j + 1})`,
    };
  });
};

const aim = 1e-15;
const mostRounds = 200;

/**
 * How many plain rounds meet the margins that the table shows.
 *
 * @returns null where they are too many, or where a cell with a weight is nothing in any table that meets them
 */
function fitted(
  call: NativeCall,
  seed: DescribedArgument,
  headed: number,
  [down, across]: readonly [number, number],
): { readonly rounds: number } | null {
  const weights =
    seed.kind === "reference" ? (seed.values as readonly (readonly number[])[] | undefined) : undefined;
  if (weights?.length !== down || weights[0]!.length !== across) return null;
  const shown = (r: number, c: number) => Number(call.values[r]![c]);
  const grand = shown(headed + down, across + 1);
  const rows = weights.map((_, i) => shown(headed + i, across + 1) / grand);
  const columns = weights[0]!.map((_, j) => shown(headed + down, 1 + j) / grand);
  const allowed = weights.map((row, i) => row.map((w, j) => w > 0 && rows[i]! > 0 && columns[j]! > 0));
  const { usable } = transport(allowed, rows, columns);
  if (allowed.some((row, i) => row.some((is, j) => is && !usable(i, j)))) return null;
  let factors = columns.map(() => 1);
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    const sums = weights.map((row) => row.reduce((sum, w, j) => sum + w * factors[j]!, 0));
    const scaled = rows.map((margin, i) => (margin === 0 ? 0 : margin / sums[i]!));
    const before = factors;
    factors = columns.map((margin, j) =>
      margin === 0 ? 0 : margin / scaled.reduce((sum, factor, i) => sum + factor * weights[i]![j]!, 0),
    );
    if (factors.every((factor, j) => Math.abs(factor - before[j]!) <= aim * factor)) return { rounds };
  }
  return null;
}
