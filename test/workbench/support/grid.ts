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
import { giveOwnFormulas } from "../../../workbench/filledFormulas";
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

declare const kept: (module: string) => unknown;

export interface Grid {
  readonly services: Services;
  /** The fill that conditional formats give to a cell of the sheet; undefined where they give none. */
  shade(sheetName: string, row: number, column: number): string | undefined;
  dispose(): void;
}

/**
 * The real grid without its user interface, and the services that the page would offer around it.
 * @param host who is told of events, as the page's host would be
 */
export function openGrid(host: () => Pick<Services, "raise" | "selectionChanged"> | undefined): Grid {
  const g = kept("../workbench/support/gridFiles.cjs") as Globals;
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
  giveOwnFormulas(
    injector.get(g.UniverCore.ICommandService),
    injector.get(g.UniverEngineFormula.LexerTreeBuilder),
  );
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
