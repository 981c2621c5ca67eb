import { cellName, columnName, fitsOnSheet, type Area } from "./area";

/** Something in the way of an insertion. */
export type Obstacle =
  | { readonly kind: "filled"; readonly count: number; readonly first: readonly FilledCell[] }
  | { readonly kind: "spill"; readonly anchors: readonly string[] }
  | { readonly kind: "table"; readonly names: readonly string[] }
  | { readonly kind: "merged"; readonly addresses: readonly string[] }
  /** Rows or columns that nobody sees: "5:7", "C:D". */
  | { readonly kind: "hidden"; readonly addresses: readonly string[] }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "edge" };

export interface FilledCell {
  readonly cell: string;
  /** What the cell shows. */
  readonly text: string;
}

/** What Excel says of an area. */
export interface Facts {
  /** As `Range.formulas` gives them: a constant is itself, an empty cell "". */
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  /** Cells outside the area whose results spill into it. */
  readonly spillAnchors: readonly string[];
  readonly tables: readonly string[];
  /** Rows and columns of the area that are hidden, by their place in it. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The sheet is protected and not every cell of the area is unlocked. */
  readonly locked: boolean;
}

const shownCells = 3;

/** What stands in the way in an area, the gravest first. */
export function findObstacles(area: Area, facts: Facts): Obstacle[] {
  const obstacles: Obstacle[] = [];
  // A table takes one cell's worth of result: nothing spills.
  const spills = area.rows * area.columns > 1;
  if (facts.locked) obstacles.push({ kind: "protected", sheet: area.sheet });
  if (spills && facts.tables.length) obstacles.push({ kind: "table", names: facts.tables });
  if (facts.spillAnchors.length) obstacles.push({ kind: "spill", anchors: facts.spillAnchors });
  const hidden = [
    ...runs(facts.hiddenRows).map(([first, last]) => `${area.row + first + 1}:${area.row + last + 1}`),
    ...runs(facts.hiddenColumns).map(
      ([first, last]) => `${columnName(area.column + first)}:${columnName(area.column + last)}`,
    ),
  ];
  if (hidden.length) obstacles.push({ kind: "hidden", addresses: hidden });
  const filled = filledCells(area, facts);
  if (filled.length) {
    obstacles.push({ kind: "filled", count: filled.length, first: filled.slice(0, shownCells) });
  }
  return obstacles;
}

/** The only obstacle where Excel need not even be asked. */
export function beyondEdge(area: Area): Obstacle[] {
  return fitsOnSheet(area) ? [] : [{ kind: "edge" }];
}

/** Filled cells can be cleared, hidden ones be written to; all else would break. */
export function canOverwrite(obstacles: readonly Obstacle[]): boolean {
  return obstacles.every(({ kind }) => kind === "filled" || kind === "hidden");
}

/** Numbers that follow one another, each run by its first and its last. */
function runs(numbers: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function filledCells(area: Area, facts: Facts): FilledCell[] {
  return facts.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === "" && facts.texts[r]?.[c] === ""
        ? []
        : [{ cell: cellName(area.row + r, area.column + c), text: facts.texts[r]?.[c] ?? "" }],
    ),
  );
}
