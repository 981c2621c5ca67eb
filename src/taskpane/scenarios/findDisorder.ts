import { EngineError, type CellPlace } from "../../engine/errors/engineError";
import { uncertainDrivers } from "../../engine/scenarios/simulate";

interface Drawn {
  /** The cells of a block without a fault. */
  readonly assumptions: readonly (readonly unknown[])[];
  /** The scenarios to draw between. */
  readonly low: string;
  readonly mode: string;
  readonly high: string;
}

/** The driver whose effects the simulation refuses because they do not ascend, and the cell to mend; null if none. */
export function findDisorder(drawn: Drawn): ({ readonly driver: string } & CellPlace) | null {
  try {
    uncertainDrivers(drawn);
    return null;
  } catch (error) {
    if (!(error instanceof EngineError && error.problem.code === "effects.order")) throw error;
    return { driver: error.problem.values.driver, ...error.cell! };
  }
}
