import type { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { SheetInterceptorService } from "@univerjs/sheets";
import type { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";

/** A rectangle of cells on one sheet, counted from 0, ends included. */
export interface CellRect {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export type ChartType =
  "Line" | "LineMarkers" | "ColumnClustered" | "ColumnStacked" | "BarClustered" | "AreaStacked";

/** How a series of a chart looks. */
export interface SeriesLook {
  /** A colour of its area or its bars, "none" for invisible, null for the next of the palette. */
  readonly fill: string | null;
  /** The same of its line. */
  readonly line: string | null;
  readonly marker: {
    /** "Automatic" is a circle where the chart's type has markers. */
    readonly shape: "Automatic" | "None" | "Circle" | "Diamond" | "Triangle" | "Square";
    readonly size: number;
    /** Null is the line's own colour. */
    readonly edge: string | null;
    readonly fill: string | null;
  };
  /** The values that stand at the points; null where none do. */
  readonly labels: {
    readonly numberFormat: string;
    readonly position: string;
    readonly colour: string | null;
  } | null;
  /** Whether the legend has a line for it. */
  readonly listed: boolean;
}

/** A chart with what its cells hold, for the page to draw. */
export interface DrawnChart {
  readonly id: string;
  readonly sheetId: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** How the numbers along the axis of the values show. */
  readonly numberFormat: string;
  readonly legend: boolean;
  /** The cells it lies over. */
  readonly covers: CellRect;
  readonly reverseCategories: boolean;
  /** The categories' names stand at the low end and not at the axis. */
  readonly labelsLow: boolean;
  /** How far the bars of a category lie over each other, in percent. */
  readonly overlap: number;
  /** The room between two categories' bars, in percent of a bar. */
  readonly gap: number;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

export interface DrawnSeries extends SeriesLook {
  readonly name: string;
  readonly type: ChartType;
  readonly values: readonly (number | null)[];
}

/** What the object model asks of the page that runs the grid. */
export interface Services {
  readonly api: FUniver;
  /** The grid's undo history, `injector.get(IUndoRedoService)`: with it, the writes of a batch undo in one step. */
  readonly undo: IUndoRedoService;
  /** With these, what the grid itself does not know (charts) is changed by its commands and their undoing. */
  readonly commands: ICommandService;
  readonly interceptors: SheetInterceptorService;
  /** The part of the grid's formula engine that looks whether a result has room to spill. */
  readonly spilling: IFormulaRuntimeService;
  /** The part of the grid that works out which looks conditional formats give to cells. */
  readonly shading: ConditionalFormattingViewModel;
  /**
   * Resolves when no formula is calculating and no function call is under way, for so many turns of a timer.
   * @param turns some more where the page itself has work to do first, such as a key that was pressed
   */
  settled(turns?: number): Promise<void>;
  /** Calculates the formulas of these cells again. */
  recalculate(cells: readonly { sheetId: string; row: number; column: number }[]): void;
  /** The rectangle that the formula in this cell spills over; null where it does not spill. */
  spillOf(sheetId: string, row: number, column: number): CellRect | null;
  /** A person has tried to change what is protected. */
  refused(): void;
  /** Delivers an event to the add-in (Office.js message type 65536). */
  raise(eventType: number, targetId: string, args: unknown): void;
  /** Something else is selected: the event that Office.js takes by its own, older way. */
  selectionChanged(): void;
  /** The add-in wants its pane shown, or hidden. */
  showPane(visible: boolean): void;
  /** The add-in's custom-functions runtime has said that it takes calls. */
  functionsReady(): void;
  /** Results of custom-function calls, as the runtime sends them. */
  functionResults(rows: readonly unknown[]): void;
}

/** Answers Office.js request batches (the body of a ProcessQuery) from the grid. */
export interface Model {
  /** The charts as they are now. */
  charts(): readonly DrawnChart[];
  execute(body: unknown): Promise<unknown>;
  /** Lets go of what the add-in held and listened to: its page is gone. */
  addinGone(): void;
}
