import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  type IUniverConfig,
  type IWorksheetData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { appendScript } from "./appendScript";
import type { CellRect } from "./contract";
import { readNamesOnce } from "./names";
import { noteDependenciesOnce } from "./dependencies";
import { giveOwnFormulas } from "./filledFormulas";
import { localeFiles } from "./gridFiles";
import { askOnlyFilledRows } from "./hiddenRows";
import { newSheet } from "./model/grid/address";
import type { Language, Options, Theme } from "./options";
import { fitFewRows } from "./rowHeights";

const locales: Record<Language, { type: LocaleType; suffix: string }> = {
  en: { type: LocaleType.EN_US, suffix: "EnUS" },
  "zh-CN": { type: LocaleType.ZH_CN, suffix: "ZhCN" },
  "zh-TW": { type: LocaleType.ZH_TW, suffix: "ZhTW" },
};

/** A sheet of the grid as it begins. */
export type SheetData = Partial<IWorksheetData> & { readonly name: string };

/** The spreadsheet with these sheets. */
export function createGrid(
  container: HTMLElement,
  sheets: readonly SheetData[],
  { language, theme }: Options,
) {
  const { type, suffix } = locales[language];
  const univer = new Univer({
    locale: type,
    locales: { [type]: words(suffix) } as IUniverConfig["locales"],
    logLevel: LogLevel.ERROR,
    darkMode: isDark(theme),
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple" as never,
      sheets: { disableForceStringAlert: true },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    // A table's name on a tab above it would cover the cells there.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] as [PluginCtor<Plugin>, unknown][] },
  ];
  // Presets share plugins; the last one's settings count.
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [ctor, settings] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    plugins.delete(ctor.pluginName);
    plugins.set(ctor.pluginName, [ctor, settings]);
  }
  for (const [ctor, settings] of plugins.values()) univer.registerPlugin(ctor, settings as never);

  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const lexer = injector.get(LexerTreeBuilder);
  giveOwnFormulas(commands, lexer);
  const api = FUniver.newAPI(univer);
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  const book = api.createWorkbook({
    name: "Workbench",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [ids[index]!, { id: ids[index]!, ...newSheet, ...sheet }]),
    ),
  });
  fitFewRows(commands, book);
  noteDependenciesOnce(injector.get(IDependencyManagerService));

  const session = injector.get(FormulaCalculationSessionService);
  const formulas = injector.get(FormulaDataModel);
  askOnlyFilledRows(formulas, book);
  readNamesOnce(lexer);
  return {
    api,
    book,
    injector,
    undo: injector.get(IUndoRedoService),
    commands,
    dirtying: injector.get(IActiveDirtyManagerService),
    interceptors: injector.get(SheetInterceptorService),
    spilling: injector.get(IFormulaRuntimeService),
    shading: injector.get(ConditionalFormattingViewModel),
    /** Whether formulas are calculating or their results are on the way into the cells. */
    get calculating() {
      const { initialized, started, resultApplied } = session.state;
      return !initialized || (started && !resultApplied);
    },
    /** The rectangle that the formula in a cell spills over; null where it holds none or spills over nothing. */
    spillOf(sheetId: string, row: number, column: number): CellRect | null {
      return formulas.getArrayFormulaRange()[book.getId()]?.[sheetId]?.[row]?.[column] ?? null;
    },
    /** Calculates these cells again, through the grid's own queue so that it never races a running calculation. */
    recalculate(cells: readonly Cell[]) {
      const dirtyRanges = columnRuns(cells).map(({ sheetId, ...range }) => ({
        unitId: book.getId(),
        sheetId,
        range,
      }));
      api.syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { dirtyRanges },
        { onlyLocal: true },
      );
    },
    setTheme: (chosen: Theme) => api.toggleDarkMode(isDark(chosen)),
    /** Fetches the grid's words in a language that it may be set to afterwards. */
    async loadLanguage(chosen: Language) {
      await Promise.all(localeFiles(chosen).map((file) => appendScript(`/packages/${file}`)));
      const { type, suffix } = locales[chosen];
      api.loadLocales(type, words(suffix) as never);
    },
    setLanguage: (chosen: Language) => api.setLocale(locales[chosen].type),
    /** Where a cell is drawn in the window. */
    rectOf(sheetId: string, row: number, column: number): DOMRect {
      const cell = book.getSheetBySheetId(sheetId)!.getRange(row, column).getCellRect();
      const canvases = [...container.querySelectorAll("canvas")];
      const sheet = canvases.sort((a, b) => b.clientHeight - a.clientHeight)[0]!.getBoundingClientRect();
      return new DOMRect(sheet.x + cell.x, sheet.y + cell.y, cell.width, cell.height);
    },
  };
}

export type Grid = ReturnType<typeof createGrid>;

/** Forced colours are those of a palette, whatever the theme: the page's ground is its, and the cells have to fit. */
const isDark = (theme: Theme) =>
  matchMedia("(forced-colors: active)").matches
    ? matchMedia("(prefers-color-scheme: dark)").matches
    : theme !== "light";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells gathered into ranges one column wide. */
function columnRuns(cells: readonly Cell[]): (CellRect & { sheetId: string })[] {
  const runs: (CellRect & { sheetId: string })[] = [];
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.sheetId === sheetId && last.startColumn === column && row <= last.endRow + 1) {
      last.endRow = row;
    } else runs.push({ sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return runs;
}

/** The prebuilt locale files leave their words in the global scope, one object per package. */
function words(suffix: string): Record<string, unknown> {
  const scope = window as unknown as Record<string, unknown>;
  const files = Object.keys(scope).filter((name) => name.startsWith("Univer") && name.endsWith(suffix));
  return Object.assign({}, ...files.map((name) => scope[name])) as Record<string, unknown>;
}
