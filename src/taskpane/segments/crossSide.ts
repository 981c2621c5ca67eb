import { engine } from "../../edition";
import type { Axis } from "../../reports/types";
import { sharesOf, type Shares } from "./computeSplit";
import { levelOf, type Level, type SegmentChoice } from "./segmentChoice";
import { shareAt } from "./shareAt";

/** An axis of a cross-tab with the shares that its fields hold. */
export interface CrossSide {
  readonly axis: Axis;
  readonly level: Level;
  readonly sheet: Shares;
  /** A share a segment in the year of the cross-tab; null where there is none yet. */
  readonly shares: readonly (number | null)[];
  /** They add up. */
  readonly ready: boolean;
  /** A field holds something that is no share, or no year. */
  readonly wrong: boolean;
}

/** @param year null while its field holds none */
export function crossSide(choice: SegmentChoice, name: string, level: Level, year: number | null): CrossSide {
  const axis = engine.findAxis(name);
  const sheet = sharesOf({ ...choice, axis: name, level });
  const { rows, columns, disordered } = sheet;
  const years = columns.flatMap((column) => column.year ?? []);
  const wrong = disordered || years.length < columns.length || columns.some(({ total }) => total.wrong > 0);
  const shares = rows.map((_, r) => {
    const given = columns.map(({ shares: typed }) => typed[r]!);
    return !wrong && year !== null && given.every((share) => typeof share === "number")
      ? shareAt(year, years, given)
      : null;
  });
  const ready = !wrong && year !== null && columns.every(({ total }) => total.verdict === "complete");
  return { axis, level: levelOf(axis, level), sheet, shares, ready, wrong };
}
