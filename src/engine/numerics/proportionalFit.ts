import { Decimal } from "./decimal";

type Cells = readonly (readonly Decimal[])[];

/** Far below what a cell shows, and far above what decimals lose. */
const aim = 1e-20;
/** Margins of a few parts may differ by the last bit of the doubles they came from: then it gets no better. */
const enough = 1e-13;
const mostRounds = 500;
/** Plain rounds between two attempts to go faster. */
const patience = 4;
/** What of such an attempt is tried: all, or less if that leads away. */
const lengths = [1, 0.5, 0.25, 0.1, 0.03, 0.01];
const zero = new Decimal(0);

/**
 * Iterative proportional fitting (Deming and Stephan 1940): rows and columns are scaled in turn until the table meets
 * both margins; zeros stay, and so do the odds ratios of the weights. Where that is slow, a step of Newton's method
 * on the same scale factors goes ahead, or a part of it that leads nearer.
 *
 * @param weights not negative, with a table of the same zeros that meets the margins
 * @param rows margins that are positive in every row with a positive weight; their sum is that of `columns`
 * @returns the table, and the largest relative difference between a margin and its sum
 * @example weights of 1 and the margins 0.5, 0.5 and 0.2, 0.8 // => [[0.1, 0.4], [0.1, 0.4]]
 */
export function proportionalFit(
  weights: Cells,
  rows: readonly Decimal[],
  columns: readonly Decimal[],
): { readonly cells: Cells; readonly residual: number } {
  let fit = round(weights, rows, columns);
  let before = Infinity;
  for (let count = 1; fit.residual > aim && count < mostRounds; count++) {
    if (count % patience === 0) {
      if (fit.residual < enough && fit.residual > before / 2) break;
      before = fit.residual;
      const ahead = newtonStep(fit.cells, rows, columns);
      for (const length of lengths) {
        const nearer = round(ahead(length), rows, columns);
        if (nearer.residual < fit.residual) {
          fit = nearer;
          break;
        }
      }
    }
    fit = round(fit.cells, rows, columns);
  }
  return fit;
}

const sum = (values: readonly Decimal[]) => values.reduce((so, value) => so.add(value), zero);
const scale = (value: Decimal, by: Decimal) => (by.gt(0) ? value.div(by) : zero);

/** Rows first, then columns, which are met afterwards. */
function round(cells: Cells, rows: readonly Decimal[], columns: readonly Decimal[]) {
  const scaled = cells.map((row, index) => {
    const factor = scale(rows[index]!, sum(row));
    return row.map((value) => value.mul(factor));
  });
  const factors = columns.map((margin, column) => scale(margin, sum(scaled.map((row) => row[column]!))));
  const fitted = scaled.map((row) => row.map((value, column) => value.mul(factors[column]!)));
  const misses = fitted.map((row, index) => scale(sum(row).sub(rows[index]!).abs(), rows[index]!).toNumber());
  return { cells: fitted, residual: Math.max(...misses) };
}

/**
 * Row factors 1 + p and column factors 1 + q that meet the margins to first order, from a table whose columns are
 * met. With q eliminated, the system in p is that of a network with conductances: it is solved without a subtraction
 * of like numbers, so that weights of very different size lose no digits.
 */
function newtonStep(cells: Cells, rows: readonly Decimal[], columns: readonly Decimal[]) {
  const conductance = cells.map((row) =>
    cells.map((other) => sum(row.map((value, column) => scale(value.mul(other[column]!), columns[column]!)))),
  );
  const missing = cells.map((row, index) => rows[index]!.sub(sum(row)));
  const p = solveNetwork(conductance, missing);
  const q = columns.map((margin, column) =>
    scale(sum(cells.map((row, index) => p[index]!.mul(row[column]!))).neg(), margin),
  );
  // A factor stays positive.
  const most = Math.max(0.9, ...[...p, ...q].map((change) => -change.toNumber()));
  return (length: number) => {
    const part = (length * 0.9) / most;
    const factor = (change: Decimal) => change.mul(part).add(1);
    return cells.map((row, index) =>
      row.map((value, column) => value.mul(factor(p[index]!)).mul(factor(q[column]!))),
    );
  };
}

/** Σ_k w_ik × (p_i − p_k) = b_i by elimination; the last node of each connected part is at 0. */
function solveNetwork(conductance: Decimal[][], flows: Decimal[]): Decimal[] {
  const nodes = [...flows.keys()];
  const totals = nodes.map((node) => {
    const later = nodes.slice(node + 1);
    const total = sum(later.map((other) => conductance[node]![other]!));
    for (const other of total.gt(0) ? later : []) {
      const part = conductance[node]![other]!.div(total);
      flows[other] = flows[other]!.add(part.mul(flows[node]!));
      for (const third of later) {
        conductance[other]![third] = conductance[other]![third]!.add(part.mul(conductance[node]![third]!));
      }
    }
    return total;
  });
  const potentials = flows.map(() => zero);
  for (const node of nodes.reverse()) {
    const inflow = flows[node]!.add(
      sum(nodes.map((other) => (other > node ? conductance[node]![other]!.mul(potentials[other]!) : zero))),
    );
    potentials[node] = scale(inflow, totals[node]!);
  }
  return potentials;
}
