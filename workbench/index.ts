// Composes the workbench: the grid, the add-in in its pane, and the host between them.
import { readAddin } from "./addin";
import { createAutomation, type Automation } from "./automation";
import { watchCalculation } from "./calculation";
import { formulaOf, readCell } from "./cells";
import type { Model, Services } from "./contract";
import { Calls, type Caller } from "./functions/calls";
import { CellMessages } from "./functions/cellMessages";
import { describeFunctions } from "./functions/describeFunctions";
import { registerFunctions } from "./functions/register";
import { createGrid } from "./grid";
import { createOfficeHost, type OfficeHost } from "./host/officeHost";
import { createModel } from "./model";
import { formatRect, sheetPrefix } from "./model/grid/address";
import { chartMutation } from "./model/grid/chartStore";
import { Grid as ModelGrid } from "./model/grid/grid";
import { readOptions, showsTour, type Language, type Options, type Theme } from "./options";
import { createCharts } from "./page/charts";
import { offerChoices } from "./page/choices";
import { explainErrors } from "./page/explanation";
import { keepFocusInFormulaBar } from "./page/formulaBar";
import { showGeneralNumbers } from "./page/generalNumbers";
import { createHeader } from "./page/header";
import { createListBox } from "./page/listBox";
import { createNotice } from "./page/notice";
import { createPane } from "./page/pane";
import { createProgress } from "./page/progress";
import { takeShortcuts } from "./page/shortcuts";
import { showPrompts } from "./page/prompts";
import { tourSheet } from "./page/tour";
import { tourChart } from "./page/tourChart";
import { strings } from "./page/strings";

declare global {
  interface Window {
    workbench: Automation & { readonly statistics: Calls["statistics"] };
    officeHost?: OfficeHost;
  }
}

let options = readOptions(location.search);
const own = () => strings[options.language];
const progress = createProgress(own);

start().catch(progress.failed);

async function start() {
  let addin = await readAddin(options.language);
  const choices = createListBox(document.getElementById("choices")!, () => own().values);
  const container = document.getElementById("grid")!;
  const sheets = [{ name: own().blank }];
  const isTour = showsTour(location.search);
  if (isTour) {
    const words = { heading: addin.name, description: addin.description };
    sheets.unshift({ name: own().tour, ...tourSheet(addin.tour, { ...words, ...options }) });
  }
  const grid = createGrid(container, sheets, options);

  showGeneralNumbers(grid);
  keepFocusInFormulaBar(grid);

  const messages = new CellMessages();
  const calculation = watchCalculation(grid, () => calls.underWay);
  const calls: Calls = new Calls({
    post: (rows) => host.post(rows),
    recalculate: (cells) => grid.recalculate(cells),
    address: ({ sheetId, row, column }) =>
      `${sheetPrefix(cells.sheet(sheetId).getSheetName())}!${formatRect({
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      })}`,
    formula: ({ sheetId, row, column }: Caller) => formulaOf(cells, sheetId, row, column),
  });
  const formulas = grid.api.getFormula();
  formulas.calculationStart(() => {
    messages.calculationStarted();
    calls.calculationStarted();
  });
  formulas.calculationEnd(() => {
    calls.calculationEnded();
    // The grid puts the results into its cells after it has told of them.
    setTimeout(() => charts.refresh(), 50);
  });
  grid.api.addEvent(grid.api.Event.SheetValueChanged, () => calls.cancelOrphans());

  const services: Services = {
    api: grid.api,
    undo: grid.undo,
    commands: grid.commands,
    interceptors: grid.interceptors,
    spilling: grid.spilling,
    shading: grid.shading,
    settled: (turns) => calculation.settled(turns),
    recalculate: (cells) => grid.recalculate(cells),
    spillOf: (sheetId, row, column) => grid.spillOf(sheetId, row, column),
    refused: createNotice(
      () => own().protected,
      () => own().ok,
    ),
    raise: (type, target, args) => host.raise(type, target, args),
    selectionChanged: () => host.selectionChanged(),
    showPane: (visible) => pane.show(visible),
    functionsReady() {
      calls.runtimeReady();
      showTourChart();
      progress.done();
    },
    // Taken note of first and worked on afterwards: the library times the request to space the next ones.
    functionResults: (rows) => void setTimeout(() => calls.receive(rows)),
  };
  const cells = new ModelGrid(services);
  const model = createModel(cells);
  const charts = createCharts(grid.api, () => model.charts());
  // Not before its formulas can be calculated, and no step for Undo.
  let chartDue = isTour
    ? tourChart(addin.tour, cells.book.getActiveSheet().getSheetId(), options.language)
    : null;
  function showTourChart() {
    if (chartDue) grid.commands.syncExecuteCommand(chartMutation, { id: chartDue.id, state: chartDue });
    chartDue = null;
  }
  const drawing: Model = {
    ...model,
    async execute(body) {
      const answer = await model.execute(body);
      charts.refresh();
      return answer;
    },
  };
  const host = createOfficeHost(drawing, options.language, options.theme);
  window.officeHost = host;
  registerFunctions(grid, addin, calls, messages);

  const header = createHeader(
    ({ action, id }) => (action === null ? pane.toggle() : host.pressRibbon(action, id)),
    {
      language: (language) => void chooseLanguage(language),
      theme: chooseTheme,
    },
  );
  let wanted = options.language;
  const languageMissing = createNotice(
    () => own().languageMissing,
    () => own().ok,
  );
  const pane = createPane(header.paneIsOpen);
  showAddin();
  takeShortcuts(addin.shortcuts, (action) => host.runAction(action));

  const read = (sheetId: string, row: number, column: number) =>
    readCell(cells, messages, sheetId, row, column);
  offerChoices(grid, () => addin, choices);
  showPrompts(grid);
  explainErrors(grid, own, read, () => calculation.settled());

  window.workbench = {
    ...createAutomation(
      cells,
      messages,
      () => own().blank,
      (sheetId, row, column) => grid.rectOf(sheetId, row, column),
    ),
    statistics: calls.statistics,
  };

  /** Shows the add-in in the page's language, and starts its page. */
  function showAddin() {
    document.title = `${addin.name} · ${own().title}`;
    header.show(addin, options, own());
    progress.step("startingAddin");
    pane.open(addin, own(), () => {
      if (!calls.isReady) progress.step("registeringFunctions");
    });
  }

  function choose(chosen: Partial<Options>) {
    options = { ...options, ...chosen };
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(options)) query.set(name, value);
    history.replaceState(null, "", `?${query}`);
  }

  function chooseTheme(theme: Theme) {
    choose({ theme });
    document.documentElement.dataset["theme"] = theme;
    grid.setTheme(theme);
    host.setTheme(theme);
    pane.comeBack();
  }

  /** The workbook stays as it is; the add-in, which takes Excel's language as it starts, starts anew. */
  async function chooseLanguage(language: Language) {
    wanted = language;
    const loading = Promise.all([readAddin(language), grid.loadLanguage(language)]);
    const loaded = await loading.catch((error: unknown) => console.error(error));
    if (wanted !== language) return; // another one has been chosen meanwhile
    if (!loaded) {
      header.show(addin, options, own());
      languageMissing();
      return;
    }
    choose({ language });
    document.documentElement.lang = language;
    [addin] = loaded;
    grid.setLanguage(language);
    describeFunctions(grid, addin);
    host.setLanguage(language);
    host.paneGone();
    calls.runtimeGone();
    model.addinGone();
    showAddin();
  }
}
