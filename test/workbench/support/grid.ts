import { readFileSync } from "node:fs";
import type * as Core from "@univerjs/core";
import type * as CoreFacade from "@univerjs/core/facade";
import type * as EngineFormula from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type * as SheetsNumfmt from "@univerjs/sheets-numfmt";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets/facade";
import type * as SheetsTable from "@univerjs/sheets-table";
import type { Block, Services } from "../../../src/workbench/contract";

/** What the grid's prebuilt files put into the global scope. */
interface Globals {
  UniverCore: typeof Core;
  UniverCoreFacade: typeof CoreFacade;
  UniverEngineFormula: typeof EngineFormula;
  UniverSheets: typeof Sheets;
  UniverSheetsFormula: typeof SheetsFormula;
  UniverSheetsNumfmt: typeof SheetsNumfmt;
  UniverSheetsTable: typeof SheetsTable;
}

/** In the order of their dependencies; "facade" after a name also loads the package's facade. */
const files = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  ...[
    "protocol",
    "themes",
    "core facade",
    "rpc",
    "engine-formula facade",
    "engine-render",
    "sheets facade",
  ].flatMap(univer),
  ...["sheets-formula facade", "sheets-numfmt facade", "sheets-table facade"].flatMap(univer),
];

function univer(name: string): string[] {
  const [folder, facade] = name.split(" ");
  const built = `@univerjs/${folder}/lib/umd`;
  return facade ? [`${built}/index.js`, `${built}/facade.js`] : [`${built}/index.js`];
}

let loaded: Globals | undefined;

function globals(): Globals {
  if (loaded) return loaded;
  // The files look for each other in the global scope; they get one of their own.
  const scope: object = Object.create(globalThis);
  for (const file of files) {
    const code = readFileSync(`node_modules/${file}`, "utf8");
    new Function("globalThis", "self", code).call(scope, scope, scope);
  }
  return (loaded = scope as Globals);
}

export interface Grid {
  readonly services: Services;
  /** Events as they were raised: [type, target, arguments]. */
  readonly raised: [number, string, unknown][];
  dispose(): void;
}

/** The real grid without its user interface, and the services that the page would offer around it. */
export function openGrid(deliver: (type: number, target: string, args: unknown) => void = () => {}): Grid {
  globalThis.requestIdleCallback ??= (callback) =>
    setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number;
  const g = globals();
  const grid = new g.UniverCore.Univer({
    locale: g.UniverCore.LocaleType.EN_US,
    locales: { [g.UniverCore.LocaleType.EN_US]: {} },
    logLevel: g.UniverCore.LogLevel.ERROR,
  });
  for (const plugin of [
    g.UniverEngineFormula.UniverFormulaEnginePlugin,
    g.UniverSheets.UniverSheetsPlugin,
    g.UniverSheetsFormula.UniverSheetsFormulaPlugin,
    g.UniverSheetsNumfmt.UniverSheetsNumfmtPlugin,
    g.UniverSheetsTable.UniverSheetsTablePlugin,
  ]) {
    grid.registerPlugin(plugin as never);
  }
  const injector = grid.__getInjector();
  const api = g.UniverCoreFacade.FUniver.newAPI(grid);
  const workbook = api.createWorkbook({
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 200, columnCount: 26, cellData: {} } },
  });
  const session = injector.get(g.UniverSheetsFormula.FormulaCalculationSessionService);
  const formulas = injector.get(g.UniverEngineFormula.FormulaDataModel);
  let lastWrite = 0;
  let lastStart = 0;
  api.getFormula().calculationStart(() => (lastStart = performance.now()));
  const raised: Grid["raised"] = [];
  const services: Services = {
    api,
    undo: injector.get(g.UniverCore.IUndoRedoService),
    async settled() {
      if (lastWrite === 0) return;
      const deadline = performance.now() + 5000;
      while (performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        // The grid starts to calculate 100 ms after a write, if it has to.
        const begun = lastStart > lastWrite || performance.now() - lastWrite > 160;
        if (begun && (!session.state.started || session.state.resultApplied)) break;
      }
      lastWrite = 0;
    },
    wrote: () => (lastWrite = performance.now()),
    spillOf(sheetId, row, column): Block | null {
      return formulas.getArrayFormulaRange()[workbook.getId()]?.[sheetId]?.[row]?.[column] ?? null;
    },
    raise(type, target, args) {
      raised.push([type, target, args]);
      deliver(type, target, args);
    },
    selectionChanged: () => raised.push([0, "selection", null]),
    functionsReady: () => {},
    functionResults: () => {},
  };
  return { services, raised, dispose: () => grid.dispose() };
}
