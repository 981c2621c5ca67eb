import { parseAssumptions } from "../../../engine/scenarios/assumptions";

/** Blank rows that a block may have at most before what they would become is no longer kept free for them. */
const mostFree = 6;

/** The drivers of an assumption block, and those that it may come to have in rows of it that are still blank. */
export interface DriverRoom {
  readonly drivers: number;
  readonly possible: number;
  /** For how many a result keeps rows free over its chart. */
  readonly kept: number;
}

/**
 * How many drivers a block has and has room for.
 *
 * @throws EngineError for what is no block
 */
export function driverRoom(cells: readonly (readonly unknown[])[]): DriverRoom {
  const drivers = parseAssumptions(cells).drivers.length;
  const possible = Math.max(drivers, cells.length - 1);
  return { drivers, possible, kept: Math.min(possible, drivers + mostFree) };
}
