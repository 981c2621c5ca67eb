import type { Axis } from "../../reports/types";
import { Decimal } from "../numerics/decimal";
import { EngineError } from "../results/engineError";
import type { Market } from "../market/market";
import { proportionalFit } from "../numerics/proportionalFit";
import { readShares } from "./shares";
import { shown } from "../arguments/shown";
import type { Table } from "../results/table";
import { transport } from "../numerics/transport";

type Cells = readonly (readonly unknown[])[];

/** The largest relative difference between a margin and the sum of its cells. */
const tolerance = 1e-12;
const zero = new Decimal(0);

/** An axis and the cells with the user's shares of it. */
export interface Margin {
  readonly axis: Axis;
  readonly shares: Cells | undefined;
}

/**
 * Two axes crossed: independent of each other or, with a grid of weights, by iterative proportional fitting to both
 * margins. A header row of column segments, then a row a segment, each ending in its total; the last row is the total.
 *
 * @param seed weights in the order of the shares, a row for each row segment; zeros stay zero
 * @throws EngineError "value" for bad shares or weights, and for margins that no table with those zeros meets
 */
export function crossTab(
  year: number,
  row: Margin,
  column: Margin,
  seed: Cells | undefined,
  market: Market,
  headers: boolean,
): Table {
  const total = market.exact(year);
  const down = readShares(row.axis, row.shares);
  const across = readShares(column.axis, column.shares);
  const [downShares, acrossShares] = [down.at(year), across.at(year)];
  const cells = seed
    ? fitted(
        readWeights(seed, down.segments, across.segments),
        { names: down.segments, margins: downShares },
        { names: across.segments, margins: acrossShares },
      )
    : downShares.map((share) => acrossShares.map((other) => share.mul(other)));
  const inMoney = (share: Decimal) => total.mul(share).toNumber();
  const table: Table = [
    ...down.segments.map((name, index) => [name, ...cells[index]!.map(inMoney), inMoney(downShares[index]!)]),
    ["Total", ...acrossShares.map(inMoney), total.toNumber()],
  ];
  return headers ? [[null, ...across.segments, "Total"], ...table] : table;
}

interface NamedMargins {
  readonly names: readonly string[];
  readonly margins: readonly Decimal[];
}

function fitted(weights: readonly (readonly Decimal[])[], rows: NamedMargins, columns: NamedMargins) {
  const allowed = weights.map((cells, row) =>
    cells.map((weight, column) =>
      [weight, rows.margins[row]!, columns.margins[column]!].every((n) => n.gt(0)),
    ),
  );
  const inDoubles = ({ margins }: NamedMargins) => margins.map((share) => share.toNumber());
  const { unplaced, crowded, usable } = transport(allowed, inDoubles(rows), inDoubles(columns));
  if (unplaced > tolerance) {
    const full = crowded.rows.map((row) => rows.names[row]).join(", ");
    const room = crowded.columns.map((column) => columns.names[column]).join(", ") || "no column";
    const residual = new Decimal(unplaced).toSignificantDigits(6);
    throw wrong(`these zeros leave ${full} only ${room}, too little for the shares (residual ${residual}).`);
  }
  // Cells that are positive in no solution would only be reached in the limit.
  const needed = weights.map((cells, row) =>
    cells.map((weight, column) => (usable(row, column) ? weight : zero)),
  );
  const { cells, residual } = proportionalFit(needed, rows.margins, columns.margins);
  if (residual <= tolerance) return cells;
  throw wrong(`they are too far apart in size to be fitted to the shares (residual ${residual}).`);
}

function readWeights(seed: Cells, rows: readonly string[], columns: readonly string[]): Decimal[][] {
  const wide = seed[0]?.length ?? 0;
  if (seed.length !== rows.length || wide !== columns.length) {
    const needed = `${rows.length} rows and ${columns.length} columns`;
    throw wrong(
      `a grid of ${needed} is needed, as the shares have, and this one has ${seed.length} and ${wide}.`,
    );
  }
  return seed.map((cells, row) =>
    cells.map((weight, column) => {
      if (typeof weight === "number" && Number.isFinite(weight) && weight >= 0) return new Decimal(weight);
      const place = `${rows[row]} × ${columns[column]}`;
      throw wrong(`${shown(weight)} for ${place} is not accepted; a weight is a number, 0 or above.`);
    }),
  );
}

const wrong = (message: string) => new EngineError("value", `Weights: ${message}`);
