import type { Model } from "../contract";
import type { HostObject } from "../protocol/hostObject";
import { runBatch, type Host } from "../protocol/interpreter";
import { ObjectPathType, type RequestBatch } from "../protocol/messages";
import { AddinService } from "./services/addinService";
import { AppRuntime } from "./services/appRuntime";
import { drawnCharts } from "./sheet/charts";
import { CustomFunctions } from "./services/customFunctions";
import type { Grid } from "./grid/grid";
import { guardProtection } from "./guard";
import { OneStep } from "./oneStep";
import { TableScopedCollection } from "./sheet/tables";
import { shadeSpills } from "./spilledShades";
import { blockSpills } from "./spillObstacles";
import { watchGrid } from "./watch";
import { Workbook } from "./workbook/workbook";
import { Worksheet } from "./sheet/worksheet";

/** Excel's object model over the grid: answers the batches that `Excel.run` sends. */
export function createModel(grid: Grid): Model {
  const { services } = grid;
  grid.higher = {
    worksheet: (sheetId) => new Worksheet(grid, sheetId),
    tablesOf: (cells, fullyContained) => new TableScopedCollection(grid, cells, fullyContained),
  };
  watchGrid(grid);
  guardProtection(grid);
  blockSpills(grid);
  shadeSpills(grid);
  grid.charts.connect();
  const made = new Map<string, HostObject>([
    ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctions(services)],
    ["Microsoft.InternalService.AddinInternalService", new AddinService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntime(services.showPane)],
  ]);
  const step = new OneStep(grid);
  const host: Host = {
    root: new Workbook(grid),
    create: (typeName) => made.get(typeName),
    references: grid.references,
    async calculated() {
      if (grid.isSettled) return;
      // While a batch waits, what happens in the grid is a person's doing.
      const isOfBatch = grid.isRunningBatch;
      step.pause();
      grid.isRunningBatch = false;
      await grid.calculated();
      if (!isOfBatch) return;
      step.begin();
      grid.isRunningBatch = true;
    },
    applied: () => grid.applied(),
  };

  const run = async (batch: RequestBatch) => {
    grid.begin();
    step.begin();
    grid.isRunningBatch = true;
    try {
      return await runBatch(batch, host);
    } finally {
      step.end();
      grid.isRunningBatch = false;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    charts: () => drawnCharts(grid),
    addinGone() {
      grid.references.freeAll();
      grid.events.ignoreAll();
    },
    execute(body) {
      const batch = body as RequestBatch;
      // A batch that reads waits for functions, whose results come in batches: those must not queue behind it.
      if (isOfService(batch)) return runBatch(batch, host);
      const answer = last.then(() => run(batch));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

const isOfService = (batch: RequestBatch): boolean =>
  Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.NewObject);
