import * as functions from "../../../src/functions/functions";
import { guarded } from "../../../src/functions/guarded";
import type { TestWorkbook } from "./workbook";

/** The add-in's own functions in the workbook's grid, without Excel's runtime between: errors show as texts. */
export function addFunctions({ excel }: TestWorkbook): void {
  const formula = excel.grid.services.api.getFormula();
  for (const [name, adapter] of Object.entries(functions)) {
    const call = guarded(adapter as never, (error) =>
      "kind" in error && error.kind === "unavailable" ? "#N/A" : "#VALUE!",
    );
    const calculate = (...args: unknown[]) => call(...args.map(single)) as never;
    formula.registerFunction(`LLM.${name.toUpperCase()}`, calculate as never, "");
  }
}

/** Excel hands a single cell over as its value. */
function single(argument: unknown): unknown {
  const rows = argument as unknown[][];
  return Array.isArray(argument) && rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : argument;
}
