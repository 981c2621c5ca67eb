// The entry of functions.js, a script of its own that needs nothing but the custom-functions runtime.
import * as adapters from "./functions";
import { excelError } from "./excelError";
import { guarded } from "./guarded";

export * from "./shared";

/** The functions by id, with their errors as the engine has them: the pane shows beforehand what a cell will give. */
export const functions = new Map(
  Object.entries(adapters).map(([name, adapter]) => [name.toUpperCase(), guarded(adapter, (error) => error)]),
);

for (const [name, adapter] of Object.entries(adapters)) {
  CustomFunctions.associate(name.toUpperCase(), guarded(adapter, excelError));
}
