import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";

/**
 * The function ADD of Microsoft's template for custom functions, from its built functions.js; undefined, with a line
 * that says so, where there is none.
 * @param {string | undefined} file
 * @returns {Function | undefined}
 */
export function templateFunction(file) {
  if (!file || !existsSync(file)) {
    console.log(
      file
        ? `TEMPLATE_FUNCTIONS: there is no file ${file}.`
        : "Microsoft's template is not measured: TEMPLATE_FUNCTIONS names no functions.js of it.",
    );
    return undefined;
  }
  const { CustomFunctions } = globalThis;
  /** @type {Map<string, Function>} */
  const functions = new Map();
  globalThis.CustomFunctions = {
    ...CustomFunctions,
    associate: (/** @type {string} */ id, /** @type {Function} */ fn) => functions.set(id, fn),
  };
  // In this context, as the add-in's own functions are.
  new vm.Script(readFileSync(file, "utf8")).runInThisContext();
  globalThis.CustomFunctions = CustomFunctions;
  const add = functions.get("ADD");
  if (!add) throw new Error(`${file} registers no function ADD; the template's functions.js does.`);
  return add;
}
