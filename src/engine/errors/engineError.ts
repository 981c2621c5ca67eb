import { describeProblem } from "./describeProblem";
import { english } from "./english";
import { problem, type Problem, type ProblemCode, type ProblemValues } from "./problem";

/** Whether the argument is wrong (#VALUE!) or the report, or the path, does not reach there (#N/A). */
export type EngineErrorKind = "value" | "unavailable";

/** Where a cell stands within the range that was handed over, counted from its first one. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The one error that the engine throws, or puts into a cell of a table. Its message is English, as Excel's cells are. */
export class EngineError<C extends ProblemCode = ProblemCode> extends Error {
  readonly problem: Problem;

  constructor(
    readonly kind: EngineErrorKind,
    code: C,
    values: ProblemValues<C>,
    /** The cell to blame, where it belongs to an assumption block. */
    readonly cell?: CellPlace,
  ) {
    const found = problem(code, values) as Problem;
    super(describeProblem(found, english));
    this.name = "EngineError";
    this.problem = found;
  }
}
