// The entry of functions.js, a script of its own that needs nothing but the custom-functions runtime.
import type { EngineError } from "../engine/errors/engineError";
import * as adapters from "./functions";
import type { ErrorValue } from "./errorValue";
import { excelError, throwing } from "./excelError";
import { guarded } from "./guarded";

export * from "./shared";

const guardedBy = <E>(errorOut: (error: EngineError | ErrorValue) => E) =>
  Object.entries(adapters).map(
    ([name, adapter]) =>
      [name.toUpperCase(), guarded(adapter, errorOut, adapter === adapters.simulate)] as const,
  );

/** The functions by id, with their errors as the engine has them: the pane shows beforehand what a cell will give. */
export const functions = new Map(guardedBy((error) => error));

for (const [id, call] of guardedBy(excelError)) CustomFunctions.associate(id, throwing(call));
