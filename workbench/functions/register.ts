import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Addin } from "../addin";
import type { Grid } from "../grid";
import { AddinFunction } from "./AddinFunction";
import type { Calls } from "./calls";
import type { CellMessages } from "./cellMessages";
import { describeFunctions } from "./describeFunctions";

/** Makes the add-in's functions known to the grid: as formulas, and with their words for completion. */
export function registerFunctions(grid: Grid, addin: Addin, calls: Calls, messages: CellMessages) {
  const executors = addin.metadata.functions.map(
    (fn) => new AddinFunction(`${addin.namespace}.${fn.name}`, fn, calls, messages),
  );
  grid.injector.get(IFunctionService).registerExecutors(...executors);
  describeFunctions(grid, addin);
  const service = grid.injector.get(IDescriptionService);

  // The grid's completion shows the first ten names only; Excel lists them all.
  const search = service.getSearchListByNameFirstLetter.bind(service);
  service.getSearchListByNameFirstLetter = (text) => WholeList.from(search(text));
}

class WholeList<T> extends Array<T> {
  override slice(): T[] {
    return this;
  }
}
