/** Whether the argument is wrong (#VALUE!) or the report, or the path, does not reach there (#N/A). */
export type EngineErrorKind = "value" | "unavailable";

/** The one error that the engine throws, or puts into a cell of a table. Its message is shown to the user. */
export class EngineError extends Error {
  constructor(
    readonly kind: EngineErrorKind,
    message: string,
  ) {
    super(message);
    this.name = "EngineError";
  }
}
