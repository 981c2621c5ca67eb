import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Addin } from "../addin";
import type { Grid } from "../grid";
import type { FunctionMetadata } from "../metadata";

/** Gives the grid's completion the functions' words, in the add-in's language. */
export function describeFunctions(grid: Grid, { metadata, namespace }: Addin) {
  const descriptions = metadata.functions.map((fn) => describe(`${namespace}.${fn.name}`, fn));
  grid.injector.get(IDescriptionService).registerDescriptions(descriptions);
}

function describe(name: string, fn: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: fn.description ?? "",
    abstract: fn.description ?? "",
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
