import type { IDependencyManagerService, IFormulaDependencyTree } from "@univerjs/engine-formula";

/** What the grid keeps to itself: by formula, an object that is there until the formula goes or changes. */
interface Kept {
  readonly _allTreeMap: ReadonlyMap<number, object>;
}

/**
 * At every calculation, and at every mention within a formula, the grid notes once more which ranges the formula refers
 * to, and goes through all that it has noted ever after: a workbook with some hundred formulas over ranges became slower
 * with every change, and clearing such a sheet took a minute. Each range is noted once.
 */
export function noteDependenciesOnce(dependencies: IDependencyManagerService): void {
  const { _allTreeMap: kept } = dependencies as unknown as Kept;
  const note = dependencies.addDependencyRTreeCache.bind(dependencies);
  const clear = dependencies.clearFormulaDependency.bind(dependencies);
  let noted = new WeakMap<object, Set<string>>();
  dependencies.addDependencyRTreeCache = (formula) => {
    const known = noted.get(kept.get(formula.treeId) ?? formula) ?? new Set<string>();
    const rangeList = formula.rangeList.filter(({ unitId, sheetId, range }) => {
      const key = [unitId, sheetId, range.startRow, range.endRow, range.startColumn, range.endColumn].join();
      return !known.has(key) && known.add(key);
    });
    if (!rangeList.length) return;
    note(Object.create(formula, { rangeList: { value: rangeList } }) as IFormulaDependencyTree);
    noted.set(kept.get(formula.treeId)!, known);
  };
  // A sheet goes with what others refer to on it, which comes back when the sheet does.
  dependencies.clearFormulaDependency = (unitId, sheetId) => {
    noted = new WeakMap();
    clear(unitId, sheetId);
  };
}
