// The entry of functions.js, a script of its own that needs nothing but the custom-functions runtime.
import * as functions from "./functions";
import { guarded } from "./guarded";

for (const [name, adapter] of Object.entries(functions)) {
  CustomFunctions.associate(name.toUpperCase(), guarded(adapter));
}
