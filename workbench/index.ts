// Composes the workbench: the grid, the add-in in its pane, and the host between them.
import { readAddin } from "./addin";
import { createAutomation, type Automation } from "./automation";
import { watchCalculation } from "./calculation";
import { formulaOf, readCell } from "./cells";
import type { Model, Services } from "./contract";
import { Calls, type Caller } from "./functions/calls";
import { CellMessages } from "./functions/cellMessages";
import { registerFunctions } from "./functions/register";
import { createGrid } from "./grid";
import { createOfficeHost, type OfficeHost } from "./host/officeHost";
import { createModel } from "./model";
import { formatRect, sheetPrefix } from "./model/grid/address";
import { Grid as ModelGrid } from "./model/grid/grid";
import { readOptions } from "./options";
import { createCharts } from "./page/charts";
import { offerChoices } from "./page/choices";
import { explainErrors } from "./page/explanation";
import { keepFocusInFormulaBar } from "./page/formulaBar";
import { showGeneralNumbers } from "./page/generalNumbers";
import { showHeader } from "./page/header";
import { createListBox } from "./page/listBox";
import { createNotice } from "./page/notice";
import { showPane } from "./page/pane";
import { takeShortcuts } from "./page/shortcuts";
import { showPrompts } from "./page/prompts";
import { tourSheet } from "./page/tour";
import { strings } from "./page/strings";

declare global {
  interface Window {
    workbench: Automation & { readonly statistics: Calls["statistics"] };
    officeHost?: OfficeHost;
  }
}

const options = readOptions(location.search);
const own = strings[options.language];

start().catch((error: unknown) => {
  console.error(error);
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  notice.textContent = `${own.failed} ${error instanceof Error ? error.message : String(error)}`;
  document.getElementById("grid")!.replaceChildren(notice);
});

async function start() {
  const addin = await readAddin(options.language);
  document.title = `${addin.name} · ${own.title}`;
  const choices = createListBox(document.getElementById("choices")!, own.values);
  const container = document.getElementById("grid")!;
  container.replaceChildren();
  const tour = tourSheet(addin.tour, {
    heading: addin.name,
    description: addin.description,
    ...options,
  });
  const grid = createGrid(container, [{ name: own.tour, ...tour }, { name: own.blank }], options);

  showGeneralNumbers(grid);
  keepFocusInFormulaBar(grid);

  const messages = new CellMessages();
  const calculation = watchCalculation(grid, () => calls.underWay);
  const calls: Calls = new Calls({
    post: (rows) => host.post(rows),
    recalculate: (cells) => {
      calculation.wrote();
      grid.recalculate(cells);
    },
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
  grid.api.addEvent(grid.api.Event.SheetValueChanged, () => {
    calculation.wrote();
    calls.cancelOrphans();
  });

  const services: Services = {
    api: grid.api,
    undo: grid.undo,
    commands: grid.commands,
    interceptors: grid.interceptors,
    spilling: grid.spilling,
    settled: () => calculation.settled(),
    wrote: () => calculation.wrote(),
    recalculate: (cells) => grid.recalculate(cells),
    spillOf: (sheetId, row, column) => grid.spillOf(sheetId, row, column),
    moveFormula: grid.moveFormula,
    refused: createNotice(own.protected, own.ok),
    raise: (type, target, args) => host.raise(type, target, args),
    selectionChanged: () => host.selectionChanged(),
    showPane: (visible) => pane.show(visible),
    functionsReady: () => calls.runtimeReady(),
    // Taken note of first and worked on afterwards: the library times the request to space the next ones.
    functionResults: (rows) => void setTimeout(() => calls.receive(rows)),
  };
  const cells = new ModelGrid(services);
  const model = createModel(cells);
  const charts = createCharts(grid.api, () => model.charts());
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

  const header = showHeader(addin, options, own, ({ action, id }) =>
    action === null ? pane.toggle() : host.pressRibbon(action, id),
  );
  const pane = showPane(addin, own, header.paneIsOpen);
  takeShortcuts(addin.shortcuts, (action) => host.runAction(action));

  const read = (sheetId: string, row: number, column: number) =>
    readCell(cells, messages, sheetId, row, column);
  offerChoices(grid, addin, choices);
  showPrompts(grid);
  explainErrors(grid, own, read, () => calculation.settled());

  window.workbench = {
    ...createAutomation(cells, messages, (sheetId, row, column) => grid.rectOf(sheetId, row, column)),
    statistics: calls.statistics,
  };
}
