import { findCall } from "../../workbook/formulas/formula";
import type { Size } from "../../workbook/sheet/place";
import { argumentValues } from "./argumentValues";
import { calculate } from "./calculate";
import { shapeArgument } from "./shapeArgument";

interface Parameters {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

/**
 * The cells that a formula of one call will take up; one cell where that can't be told beforehand.
 *
 * @param functions the functions' metadata
 * @throws WorkbookError
 */
export async function spillOf(formula: string, functions: readonly Parameters[]): Promise<Size> {
  const one = { rows: 1, columns: 1 };
  const call = findCall(formula);
  const entry = functions.find(({ id }) => id === call?.name);
  if (!call || !entry || call.start !== 1 || call.end !== formula.length) return one;
  const values = await Promise.all(call.arguments.map(argumentValues));
  if (values.includes(null)) return one;
  const args = entry.parameters.map(({ dimensionality }, i) =>
    shapeArgument(dimensionality, values[i] ?? [[null]]),
  );
  const cells = await calculate(entry.id, args);
  return { rows: cells.length || 1, columns: cells[0]?.length || 1 };
}
