import { EngineError } from "../../engine/errors/engineError";

/** What the engine computes; null where these effects leave no market. */
export function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}
