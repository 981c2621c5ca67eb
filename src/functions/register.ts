// The entry of functions.js, the first of the add-in's scripts, which needs nothing but Office's own.
import { associateCommands } from "../commands/associate";
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

// Where Office's script has not come, boot.js says so, and starts the page again once it can.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, call] of guardedBy(excelError)) CustomFunctions.associate(id, throwing(call));
}
associateCommands();
