import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Addin } from "../addin";
import type { Grid } from "../grid";
import type { FunctionMetadata } from "../metadata";
import { AddinFunction } from "./AddinFunction";
import type { Calls } from "./calls";
import type { CellMessages } from "./cellMessages";

/** Makes the add-in's functions known to the grid: as formulas, and with their words for completion. */
export function registerFunctions(grid: Grid, addin: Addin, calls: Calls, messages: CellMessages) {
  const executors: AddinFunction[] = [];
  const descriptions: IFunctionInfo[] = [];
  for (const fn of addin.metadata.functions) {
    const name = `${addin.namespace}.${fn.name}`;
    executors.push(new AddinFunction(name, fn, calls, messages));
    descriptions.push(describe(name, fn));
  }
  grid.injector.get(IFunctionService).registerExecutors(...executors);
  const service = grid.injector.get(IDescriptionService);
  service.registerDescriptions(descriptions);

  // The grid's completion shows the first ten names only; Excel lists them all.
  const search = service.getSearchListByNameFirstLetter.bind(service);
  service.getSearchListByNameFirstLetter = (text) => WholeList.from(search(text));
}

class WholeList<T> extends Array<T> {
  override slice(): T[] {
    return this;
  }
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
