import { bind } from "../formulas/references";
import type { Frozen } from "../inserted/frozenStore";
import { stateOf } from "../inserted/isFrozen";
import { keptFormulas } from "../inserted/readLive";
import { isWithin, type Area } from "../sheet/area";
import { fasten } from "../sheet/movable";
import { cut, type Piece } from "./snapshot";
import { ownPart, type Spill } from "./spilled";
import type { Tracker } from "./tracker";
import type { Unit } from "./unit";

/** An insertion as a unit, of what has been read of its sheet. */
export function blockAt(
  name: string,
  area: Area,
  piece: Piece,
  spills: readonly Spill[],
  tracker: Tracker,
  frozen: readonly Frozen[],
): Unit {
  const shown = cut(piece, area);
  const contents = ownPart(shown.formulas, area, spills);
  const own = frozen.find((one) => one.name === name);
  const kept = own ? bound(own, area, tracker) : null;
  const state = kept ? stateOf(contents, kept) : "live";
  const formulas =
    state === "live"
      ? spills
          .filter((one) => one.isCall && one.sheetId === area.sheetId && isWithin(area, one.row, one.column))
          .map((one) => ({ ...one, row: one.row - area.row, column: one.column - area.column }))
      : keptFormulas(kept!);
  return {
    name,
    area,
    contents,
    values: shown.values,
    types: shown.types,
    state,
    formulas,
    kept,
    isLocked: false,
  };
}

/** What is kept, with its formulas as they read where the cells are now. */
export function bound<T extends Omit<Frozen, "name">>(kept: T, area: Area, tracker: Tracker): T {
  const now = (text: string) => bind(fasten(text, area), area.sheet, tracker.cellsOf);
  const cells = kept.cells.map(({ formula, native, ...cell }) => ({
    ...cell,
    ...(formula !== undefined && { formula: now(formula) }),
    ...(native !== undefined && { native: now(native) }),
  }));
  return { ...kept, cells };
}
