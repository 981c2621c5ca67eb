/** A flow this small is none: shares add up to 1 within the last bits of a double. */
const nothing = 1e-14;

/** The outcome of filling a table's allowed cells up to its margins. */
export interface Transport {
  /** The part of the total that no table of this shape can place; 0 where both margins can be met. */
  readonly unplaced: number;
  /** The rows that have too little room together, and all columns that any of them allows. */
  readonly crowded: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Whether a cell is positive in any table that meets the margins. */
  usable(row: number, column: number): boolean;
}

/**
 * Whether a table with zeros in the cells that are not allowed can meet both margins: a transportation problem,
 * solved by augmenting paths (Ford and Fulkerson 1956), shortest ones first, which bounds their number (Edmonds and
 * Karp 1972).
 *
 * @example transport([[true, false], [true, true]], [0.5, 0.5], [0.2, 0.8]).unplaced // => 0.3
 */
export function transport(
  allowed: readonly (readonly boolean[])[],
  rows: readonly number[],
  columns: readonly number[],
): Transport {
  const flow = rows.map(() => columns.map(() => 0));
  const supply = [...rows];
  const demand = [...columns];

  /** Breadth first from some rows: whence each column and each further row is reached. A Map grows as it is read. */
  const reachFrom = (starts: readonly number[]) => {
    const rowOf = new Map<number, number>();
    const columnOf = new Map<number, number | null>(starts.map((row) => [row, null]));
    for (const row of columnOf.keys()) {
      for (const column of columns.keys()) {
        if (!allowed[row]![column] || rowOf.has(column)) continue;
        rowOf.set(column, row);
        for (const other of rows.keys()) {
          if (flow[other]![column]! > nothing && !columnOf.has(other)) columnOf.set(other, column);
        }
      }
    }
    return { rowOf, columnOf };
  };

  for (;;) {
    const { rowOf, columnOf } = reachFrom([...rows.keys()].filter((row) => supply[row]! > nothing));
    const end = [...rowOf.keys()].find((column) => demand[column]! > nothing);
    if (end === undefined) {
      return {
        unplaced: supply.reduce((sum, left) => (left > nothing ? sum + left : sum), 0),
        crowded: { rows: [...columnOf.keys()], columns: [...rowOf.keys()] },
        usable(row, column) {
          const givers = [...rows.keys()].filter((other) => flow[other]![column]! > nothing);
          return allowed[row]![column]! && reachFrom(givers).columnOf.has(row);
        },
      };
    }
    // Back along the path: each row takes over from the next what it can give up in the column between them.
    const path: { row: number; column: number; from: number | null }[] = [];
    for (let column: number | null = end; column !== null;) {
      const row: number = rowOf.get(column)!;
      const from: number | null = columnOf.get(row)!;
      path.push({ row, column, from });
      column = from;
    }
    const start = path.at(-1)!.row;
    const given = path.flatMap(({ row, from }) => (from === null ? [] : [flow[row]![from]!]));
    const amount = Math.min(supply[start]!, demand[end]!, ...given);
    for (const { row, column, from } of path) {
      flow[row]![column]! += amount;
      if (from !== null) flow[row]![from]! -= amount;
    }
    supply[start]! -= amount;
    demand[end]! -= amount;
  }
}
