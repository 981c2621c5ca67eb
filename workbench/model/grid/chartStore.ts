import type { CellRect, ChartType, DrawnChart, SeriesLook, Services } from "../../contract";
import { maxColumns, maxRows } from "./address";
import type { Place } from "./place";
import { shifted, type Direction } from "./shift";

/** A series as it is kept: its cells by reference, so that it is drawn from what they hold. */
export interface ChartSeriesState extends SeriesLook {
  readonly name: string;
  readonly type: ChartType;
  /** Null where there are none, or none any more. */
  readonly values: Place | null;
  readonly categories: Place | null;
}

/** A chart as it is kept. */
export interface ChartState extends Omit<DrawnChart, "series" | "categories" | "title"> {
  readonly type: ChartType;
  readonly name: string;
  /** A text, or the cell that holds it. */
  readonly title: string | Place;
  readonly series: readonly ChartSeriesState[];
}

interface Change {
  readonly id: string;
  /** Null where the chart goes. */
  readonly state: ChartState | null;
}

export const chartMutation = "workbench.mutation.set-chart";
/** The grid's `CommandType.MUTATION`, whose enumeration exists only in its own bundle. */
const mutationType = 2;

const rows = (range: CellRect): CellRect => ({ ...range, startColumn: 0, endColumn: maxColumns - 1 });
const columns = (range: CellRect): CellRect => ({ ...range, startRow: 0, endRow: maxRows - 1 });
const asIs = (range: CellRect): CellRect => range;

/** The grid's commands that move cells: which way those go that come after the range. */
const moves: Record<string, readonly [Direction, whole: (range: CellRect) => CellRect]> = {
  "sheet.command.insert-row": ["Down", rows],
  "sheet.command.insert-col": ["Right", columns],
  "sheet.command.remove-row": ["Up", rows],
  "sheet.command.remove-col": ["Left", columns],
  "sheet.command.insert-range-move-down": ["Down", asIs],
  "sheet.command.insert-range-move-right": ["Right", asIs],
  "sheet.command.delete-range-move-up": ["Up", asIs],
  "sheet.command.delete-range-move-left": ["Left", asIs],
};

/** The workbook's charts. What changes them is a mutation of the grid's, so that Undo knows of it. */
export class ChartStore {
  readonly #charts = new Map<string, ChartState>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  get #book() {
    return this.#services.api.getActiveWorkbook()!;
  }

  /** Takes part in the grid's commands from now on. */
  connect(): void {
    const { commands, interceptors } = this.#services;
    commands.registerCommand({
      id: chartMutation,
      type: mutationType,
      handler: (_accessor: unknown, { id, state }: Change) => {
        if (state) this.#charts.set(id, state);
        else this.#charts.delete(id);
        return true;
      },
    });
    interceptors.interceptCommand({
      getMutations: ({ id, params }) => mutations(this.#consequences(id, params ?? {})),
    });
  }

  list(): ChartState[] {
    return [...this.#charts.values()];
  }

  find(id: string): ChartState | undefined {
    return this.#charts.get(id);
  }

  set(state: ChartState): void {
    const before = this.find(state.id) ?? null;
    // What changes nothing is no step of Undo's.
    if (JSON.stringify(before) !== JSON.stringify(state))
      this.#change({ before, id: state.id, after: state });
  }

  remove(id: string): void {
    this.#change({ before: this.find(id) ?? null, id, after: null });
  }

  #change(step: Step): void {
    const { commands, undo } = this.#services;
    const { undos, redos } = mutations([step]);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
    undo.pushUndoRedo({ unitID: this.#book.getId(), undoMutations: undos, redoMutations: redos });
  }

  /** What a command of the grid's does to the charts. */
  #consequences(command: string, params: { subUnitId?: string; range?: CellRect }): Step[] {
    const sheetId = params.subUnitId ?? this.#book.getActiveSheet().getSheetId();
    if (command === "sheet.command.remove-sheet") {
      return this.list()
        .filter((chart) => chart.sheetId === sheetId)
        .map((before) => ({ id: before.id, before, after: null }));
    }
    const move = moves[command];
    if (!move || !params.range) return [];
    const [direction, whole] = move;
    const rect = whole(params.range);
    return this.list().flatMap((before) => {
      const after = moved(before, sheetId, rect, direction, whole !== asIs);
      return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ id: before.id, before, after }];
    });
  }
}

interface Step {
  readonly id: string;
  readonly before: ChartState | null;
  readonly after: ChartState | null;
}

function mutations(steps: readonly Step[]) {
  const one = (id: string, state: ChartState | null) => ({ id: chartMutation, params: { id, state } });
  return {
    undos: steps.map(({ id, before }) => one(id, before)),
    redos: steps.map(({ id, after }) => one(id, after)),
  };
}

/**
 * A chart after cells have moved: what it shows goes along, and it itself moves and sizes with whole rows and columns,
 * as Excel's do by default. Null where all the cells under it are gone.
 */
function moved(
  chart: ChartState,
  sheetId: string,
  rect: CellRect,
  direction: Direction,
  isWhole: boolean,
): ChartState | null {
  const follow = (place: Place | null): Place | null => {
    if (place?.sheetId !== sheetId) return place;
    const after = shifted(place.rect, rect, direction);
    return after && { ...place, rect: after };
  };
  const covers = chart.sheetId === sheetId && isWhole ? shifted(chart.covers, rect, direction) : chart.covers;
  return (
    covers && {
      ...chart,
      covers,
      title: typeof chart.title === "string" ? chart.title : (follow(chart.title) ?? ""),
      series: chart.series.map((series) => ({
        ...series,
        values: follow(series.values),
        categories: follow(series.categories),
      })),
    }
  );
}
