import { stateOf } from "../inserted/isFrozen";
import { keptFormulas } from "../inserted/readLive";
import { areaOfCells, contains, isWithin, overlaps, type Area } from "../sheet/area";
import { bound } from "./blockUnit";
import type { KeptLoose } from "./keptLoose";
import { cut, readPieces, type Piece } from "./snapshot";
import type { Spill } from "./spilled";
import type { Tracker } from "./tracker";
import type { Unit } from "./unit";

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** An insertion, and where it stands. */
export interface Placed {
  readonly name: string;
  readonly area: Area;
}

interface Around {
  readonly pieces: readonly Piece[];
  readonly spills: readonly Spill[];
  readonly sheets: readonly Sheet[];
  readonly insertions: readonly Placed[];
  readonly tracker: Tracker;
  readonly loose: readonly KeptLoose[];
}

/** The formulas outside of insertions: those that stand there, and those that are kept. */
export async function looseUnits(context: Excel.RequestContext, around: Around): Promise<Unit[]> {
  const { pieces, spills, insertions, tracker, loose } = around;
  const isInserted = ({ sheetId, row, column }: Pick<Area, "sheetId" | "row" | "column">) =>
    insertions.some(({ area }) => area.sheetId === sheetId && isWithin(area, row, column));
  const live = spills.filter((one) => one.isCall && !isInserted(one));
  const taken = new Set(live.map(keyOf));
  const kept: { readonly entry: KeptLoose; readonly area: Area }[] = [];
  // Where several have stood in one place, the latest counts.
  for (const entry of [...loose].reverse()) {
    const area = areaOfKept(entry, around);
    if (!area || isInserted(area) || taken.has(keyOf(area))) continue;
    if (!pieces.some((piece) => overlaps(piece.area, area))) continue;
    taken.add(keyOf(area));
    kept.unshift({ entry, area });
  }
  const areas = [...live.map(areaOfSpill), ...kept.map(({ area }) => area)];
  const within = areas.map((area) => pieces.find((piece) => contains(piece.area, area)));
  const beyond = areas.filter((_, i) => !within[i]);
  const more = (await readPieces(context, beyond))!;
  const pieceOf = (i: number) => within[i] ?? more.find(({ area }) => area === areas[i])!;
  return [
    ...live.map((one, i): Unit => {
      const area = areas[i]!;
      const { values, types } = cut(pieceOf(i), area);
      const contents = values.map((line, r) => line.map((_, c) => (r + c === 0 ? one.formula : "")));
      const formulas = [{ ...one, row: 0, column: 0 }];
      return {
        name: null,
        area,
        contents,
        values,
        types,
        state: "live",
        formulas,
        kept: null,
        isLocked: false,
      };
    }),
    ...kept.flatMap(({ entry, area }, i): Unit[] => {
      const shown = cut(pieceOf(live.length + i), area);
      const own = bound(entry, area, tracker);
      const state = stateOf(shown.formulas, own);
      // Undone, or taken away with the cells' contents.
      if (state === "live") return [];
      return [
        {
          name: null,
          area,
          contents: shown.formulas,
          values: shown.values,
          types: shown.types,
          state,
          formulas: keptFormulas(own),
          kept: own,
          isLocked: false,
        },
      ];
    }),
  ];
}

/** Where a kept formula's result stands now; null where it has been deleted. */
function areaOfKept({ at }: KeptLoose, { tracker, sheets }: Pick<Around, "tracker" | "sheets">): Area | null {
  const place = tracker.cellsOf(at);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  return place && sheet ? areaOfCells(place.cells, { sheetId: sheet.id, sheet: sheet.name }) : null;
}

const keyOf = ({ sheetId, row, column }: Pick<Area, "sheetId" | "row" | "column">) =>
  `${row} ${column} ${sheetId}`;

const areaOfSpill = ({ sheetId, sheet, row, column, rows, columns }: Spill): Area => ({
  sheetId,
  sheet,
  row,
  column,
  rows,
  columns,
});
