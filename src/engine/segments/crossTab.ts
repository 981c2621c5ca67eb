import type { Axis, Language } from "../../reports/types";
import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import type { Market } from "../market/market";
import { proportionalFit } from "../numerics/proportionalFit";
import { readShares } from "./shares";
import { looksLikeNumber } from "../arguments/looksLikeNumber";
import { problem, type Problem } from "../errors/problem";
import { shown } from "../errors/shown";
import type { Table } from "../results/table";
import { tableWords } from "../results/tableWords";
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
 * @param language of the names of the segments and the totals
 * @throws EngineError "value" for bad shares or weights, and for margins that no table with those zeros meets
 */
export function crossTab(
  year: number,
  row: Margin,
  column: Margin,
  seed: Cells | undefined,
  market: Market,
  headers: boolean,
  language: Language = "en",
): Table {
  const total = market.exact(year);
  const down = readShares(row.axis, row.shares, "shares.rows");
  const across = readShares(column.axis, column.shares, "shares.columns");
  const [downShares, acrossShares] = [down.at(year), across.at(year)];
  const cells = seed
    ? fitted(
        readWeights(seed, down.segments, across.segments),
        { names: down.segments, margins: downShares },
        { names: across.segments, margins: acrossShares },
      )
    : downShares.map((share) => acrossShares.map((other) => share.mul(other)));
  const inMoney = (share: Decimal) => total.mul(share).toNumber();
  const ofAll = tableWords.total[language];
  const table: Table = [
    ...down.names.map((name, index) => [
      name[language],
      ...cells[index]!.map(inMoney),
      inMoney(downShares[index]!),
    ]),
    [ofAll, ...acrossShares.map(inMoney), total.toNumber()],
  ];
  return headers ? [[null, ...across.names.map((name) => name[language]), ofAll], ...table] : table;
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
    const segments = crowded.rows.map((row) => rows.names[row]!);
    const room = crowded.columns.map((column) => columns.names[column]!);
    const residual = new Decimal(unplaced).toSignificantDigits(6).toNumber();
    throw refuse(
      room.length
        ? problem("weight.crowded", { segments, room, residual })
        : problem("weight.nowhere", { segments, residual }),
    );
  }
  // Cells that are positive in no solution would only be reached in the limit.
  const needed = weights.map((cells, row) =>
    cells.map((weight, column) => (usable(row, column) ? weight : zero)),
  );
  const { cells, residual } = proportionalFit(needed, rows.margins, columns.margins);
  if (residual <= tolerance) return cells;
  throw refuse(problem("weight.unfit", { residual }));
}

function readWeights(seed: Cells, rows: readonly string[], columns: readonly string[]): Decimal[][] {
  const wide = seed[0]?.length ?? 0;
  if (seed.length !== rows.length || wide !== columns.length) {
    const needed = { rowCount: rows.length, columnCount: columns.length };
    throw refuse(problem("weight.size", { ...needed, rowsFound: seed.length, columnsFound: wide }));
  }
  return seed.map((cells, row) =>
    cells.map((weight, column) => {
      if (typeof weight === "number" && Number.isFinite(weight) && weight >= 0) return new Decimal(weight);
      const place = { rowName: rows[row]!, columnName: columns[column]! };
      const code = looksLikeNumber(weight) ? "weight.text" : "weight.number";
      throw refuse(problem(code, { input: shown(weight), ...place }));
    }),
  );
}

const refuse = (reason: Problem) => new EngineError("value", "weights", { reason });
