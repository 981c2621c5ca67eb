// The entry of functions.js, a script of its own that needs nothing but the custom-functions runtime.
import * as adapters from "./functions";
import { guarded } from "./guarded";

export * from "./shared";

/** The functions as Excel calls them, by id: with them the pane shows beforehand what a cell will give. */
export const functions = new Map(
  Object.entries(adapters).map(([name, adapter]) => [name.toUpperCase(), guarded(adapter)]),
);

for (const [id, call] of functions) CustomFunctions.associate(id, call);
