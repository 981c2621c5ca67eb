/** Whether the argument is wrong (#VALUE!) or the report, or the path, does not reach there (#N/A). */
export type EngineErrorKind = "value" | "unavailable";

/** Where a cell stands within the range that was handed over, counted from its first one. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The one error that the engine throws, or puts into a cell of a table. Its message is shown to the user. */
export class EngineError extends Error {
  constructor(
    readonly kind: EngineErrorKind,
    message: string,
    /** The cell to blame, where it belongs to an assumption block. */
    readonly cell?: CellPlace,
  ) {
    super(message);
    this.name = "EngineError";
  }
}
