// The entry of functions.js, the first of the add-in's scripts, which needs nothing but Office's own.
import { associateCommands } from "../commands/associate";
import * as adapters from "./functions";
import { excelError } from "./excelError";
import { guarded } from "./guarded";

export * from "./shared";

/** The functions by id, with their errors as the engine has them: the pane shows beforehand what a cell will give. */
export const functions = new Map(
  Object.entries(adapters).map(([name, adapter]) => [name.toUpperCase(), guarded(adapter, (error) => error)]),
);

// Where Office's script has not come, boot.js says so, and starts the page again once it can.
if (typeof CustomFunctions !== "undefined") {
  for (const [name, adapter] of Object.entries(adapters)) {
    CustomFunctions.associate(name.toUpperCase(), guarded(adapter, excelError));
  }
}
associateCommands();
