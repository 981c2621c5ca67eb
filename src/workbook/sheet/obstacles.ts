import { cellName, fitsOnSheet, type Area } from "./area";

/** Something in the way of an insertion. */
export type Obstacle =
  | { readonly kind: "filled"; readonly count: number; readonly first: readonly FilledCell[] }
  | { readonly kind: "spill"; readonly anchors: readonly string[] }
  | { readonly kind: "table"; readonly names: readonly string[] }
  | { readonly kind: "merged"; readonly addresses: readonly string[] }
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

/** Filled cells can be cleared; nothing else can be overwritten without breaking what is there. */
export function canOverwrite(obstacles: readonly Obstacle[]): boolean {
  return obstacles.every((obstacle) => obstacle.kind === "filled");
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
