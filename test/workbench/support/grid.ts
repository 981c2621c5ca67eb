import { readFileSync } from "node:fs";
import type * as Core from "@univerjs/core";
import type * as CoreFacade from "@univerjs/core/facade";
import type * as EngineFormula from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type * as SheetsNumfmt from "@univerjs/sheets-numfmt";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets/facade";
import type * as DataValidation from "@univerjs/data-validation";
import type * as SheetsConditionalFormatting from "@univerjs/sheets-conditional-formatting";
import type * as SheetsDataValidation from "@univerjs/sheets-data-validation";
import type * as SheetsNote from "@univerjs/sheets-note";
import type * as SheetsTable from "@univerjs/sheets-table";
import { watchCalculation } from "../../../workbench/calculation";
import type { CellRect, Services } from "../../../workbench/contract";
import { noteDependenciesOnce } from "../../../workbench/dependencies";
import { askOnlyFilledRows } from "../../../workbench/hiddenRows";

/** What the grid's prebuilt files put into the global scope. */
interface Globals {
  UniverCore: typeof Core;
  UniverCoreFacade: typeof CoreFacade;
  UniverEngineFormula: typeof EngineFormula;
  UniverSheets: typeof Sheets;
  UniverSheetsFormula: typeof SheetsFormula;
  UniverSheetsNumfmt: typeof SheetsNumfmt;
  UniverSheetsTable: typeof SheetsTable;
  UniverDataValidation: typeof DataValidation;
  UniverSheetsDataValidation: typeof SheetsDataValidation;
  UniverSheetsConditionalFormatting: typeof SheetsConditionalFormatting;
  UniverSheetsNote: typeof SheetsNote;
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
  ...[
    "sheets-formula facade",
    "sheets-numfmt facade",
    "sheets-table facade",
    "data-validation",
    "sheets-data-validation facade",
    "sheets-conditional-formatting facade",
    "sheets-note facade",
  ].flatMap(univer),
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
  /** The fill that conditional formats give to a cell of the sheet; undefined where they give none. */
  shade(sheetName: string, row: number, column: number): string | undefined;
  dispose(): void;
}

// The grid's files are written for browsers, whose iterators have this; Node's have it from version 22 on.
const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as {
  some?: (test: (value: unknown) => boolean) => boolean;
};
iterator.some ??= function (this: Iterable<unknown>, test) {
  return [...this].some(test);
};

/**
 * The real grid without its user interface, and the services that the page would offer around it.
 * @param host who is told of events, as the page's host would be
 */
export function openGrid(host: () => Pick<Services, "raise" | "selectionChanged"> | undefined): Grid {
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
    g.UniverDataValidation.UniverDataValidationPlugin,
    g.UniverSheetsDataValidation.UniverSheetsDataValidationPlugin,
    g.UniverSheetsConditionalFormatting.UniverSheetsConditionalFormattingPlugin,
    g.UniverSheetsNote.UniverSheetsNotePlugin,
  ]) {
    grid.registerPlugin(plugin as never);
  }
  const injector = grid.__getInjector();
  const api = g.UniverCoreFacade.FUniver.newAPI(grid);
  const workbook = api.createWorkbook({
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 200, columnCount: 26, cellData: {} } },
  });
  noteDependenciesOnce(injector.get(g.UniverEngineFormula.IDependencyManagerService));
  const session = injector.get(g.UniverSheetsFormula.FormulaCalculationSessionService);
  const formulas = injector.get(g.UniverEngineFormula.FormulaDataModel);
  askOnlyFilledRows(formulas, workbook);
  const calculation = watchCalculation(
    {
      commands: injector.get(g.UniverCore.ICommandService),
      dirtying: injector.get(g.UniverEngineFormula.IActiveDirtyManagerService),
      get calculating() {
        return session.state.started && !session.state.resultApplied;
      },
    },
    () => false,
  );
  // Undo takes back what was done in the workbook that has the focus.
  injector.get(g.UniverCore.IUniverInstanceService).focusUnit(workbook.getId());
  const services: Services = {
    api,
    undo: injector.get(g.UniverCore.IUndoRedoService),
    commands: injector.get(g.UniverCore.ICommandService),
    interceptors: injector.get(g.UniverSheets.SheetInterceptorService),
    spilling: injector.get(g.UniverEngineFormula.IFormulaRuntimeService),
    shading: injector.get(g.UniverSheetsConditionalFormatting.ConditionalFormattingViewModel),
    settled: () => calculation.settled(),
    recalculate: (cells) =>
      void api.syncExecuteCommand(
        g.UniverEngineFormula.SetTriggerFormulaCalculationStartMutation.id,
        {
          dirtyRanges: cells.map(({ sheetId, row, column }) => ({
            unitId: workbook.getId(),
            sheetId,
            range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          })),
        },
        { onlyLocal: true },
      ),
    spillOf(sheetId, row, column): CellRect | null {
      return formulas.getArrayFormulaRange()[workbook.getId()]?.[sheetId]?.[row]?.[column] ?? null;
    },
    moveFormula: (formula, columns, rows) =>
      injector.get(g.UniverEngineFormula.LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows),
    refused: () => {},
    raise: (type, target, args) => host()?.raise(type, target, args),
    selectionChanged: () => host()?.selectionChanged(),
    showPane: () => undefined,
    functionsReady: () => {},
    functionResults: () => {},
  };
  const formats = injector.get(g.UniverSheetsConditionalFormatting.ConditionalFormattingService);
  return {
    services,
    shade(sheetName, row, column) {
      const sheetId = workbook.getSheetByName(sheetName)!.getSheetId();
      return formats.composeStyle(workbook.getId(), sheetId, row, column)?.style?.bg?.rgb ?? undefined;
    },
    dispose: () => grid.dispose(),
  };
}
