import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "../metadata";

/** A cell's content as a call carries it. An error travels in the form that the library expects. */
export type Cell = string | number | boolean | null | CellError;
export interface CellError {
  readonly type: "CustomFunctionError";
  readonly code: string;
}
export type Argument = Cell | Cell[][];

/** What the grid shows while a call is under way. */
export const busy = "#GETTING_DATA";

export const isError = (cell: unknown): cell is CellError =>
  typeof cell === "object" && cell !== null && "code" in cell;

/** The grid's value as plain content; an omitted argument is null, an empty cell of a range, too. */
export function plain(value: BaseValueObject): Argument {
  if (!value.isArray()) return scalar(value);
  const rows = (value as unknown as { getArrayValue(): (BaseValueObject | null)[][] }).getArrayValue();
  return rows.map((row) => Array.from(row, (cell) => (cell ? scalar(cell) : null)));
}

function scalar(value: BaseValueObject): Cell {
  if (value.isNull()) return null;
  if (value.isError()) return { type: "CustomFunctionError", code: String(value.getValue()) };
  return value.getValue() as string | number | boolean;
}

/** Why a call does not take place: the error that the cell shows instead. */
export interface Refusal {
  readonly error: string;
  readonly message: string;
}

/**
 * Shapes arguments by the function's metadata, as Excel does before it calls: omitted ones become null, a
 * matrix parameter always gets a matrix, texts and numbers are converted where a type is declared.
 */
export function shapeArguments(fn: FunctionMetadata, given: readonly Argument[]): Argument[] | Refusal {
  const required = fn.parameters.filter((parameter) => !parameter.optional).length;
  if (given.length < required || given.length > fn.parameters.length) {
    const range =
      required === fn.parameters.length ? `${required}` : `${required} to ${fn.parameters.length}`;
    return {
      error: "#VALUE!",
      message: `${fn.name} takes ${range} arguments; ${given.length} were given.`,
    };
  }
  const shaped: Argument[] = [];
  for (const [index, parameter] of fn.parameters.entries()) {
    const argument = index < given.length ? shape(parameter, given[index]!) : null;
    if (isRefusal(argument)) return argument;
    shaped.push(argument);
  }
  return shaped;
}

function shape(parameter: ParameterMetadata, argument: Argument): Argument | Refusal {
  if (argument === null) return null; // omitted
  if (parameter.dimensionality !== "matrix") {
    return convert(parameter, Array.isArray(argument) ? (argument[0]?.[0] ?? null) : argument);
  }
  const rows = Array.isArray(argument) ? argument : [[argument]];
  const converted: Cell[][] = [];
  for (const row of rows) {
    const cells: Cell[] = [];
    for (const cell of row) {
      // Excel hands an empty cell of a range over as an empty text.
      const value = cell === null && untyped(parameter) ? "" : convert(parameter, cell);
      if (isRefusal(value)) return value;
      cells.push(value);
    }
    converted.push(cells);
  }
  return converted;
}

const untyped = ({ type }: ParameterMetadata) => type === undefined || type === "any";

function convert(parameter: ParameterMetadata, cell: Cell): Cell | Refusal {
  if (untyped(parameter)) return cell;
  if (isError(cell)) return { error: cell.code, message: "" };
  switch (parameter.type) {
    case "string":
      return cell === null ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
    case "boolean":
      if (typeof cell === "string" && /^(true|false)$/i.test(cell)) return /^true$/i.test(cell);
      return typeof cell === "string" ? mismatch(parameter, cell) : Boolean(cell);
    default: {
      const number = cell === null || cell === "" ? 0 : Number(cell);
      return Number.isNaN(number) ? mismatch(parameter, cell) : number;
    }
  }
}

const mismatch = (parameter: ParameterMetadata, cell: Cell): Refusal => ({
  error: "#VALUE!",
  message: `"${String(cell)}" is no ${parameter.type} (${parameter.name}).`,
});

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "error" in value;

/**
 * A call with a range for a scalar parameter is one call per cell of the range, as in every function of Excel.
 * Gives the arguments of each, row by row; null where the call is a single one.
 */
export function lift(fn: FunctionMetadata, given: readonly Argument[]): Argument[][][] | null {
  const spread = given.map((argument, index) =>
    Array.isArray(argument) &&
    fn.parameters[index]?.dimensionality !== "matrix" &&
    (argument.length > 1 || (argument[0]?.length ?? 0) > 1)
      ? argument
      : null,
  );
  const matrices = spread.filter((argument) => argument !== null);
  if (!matrices.length) return null;
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  // One row or one column stands for all; what is missing beyond a smaller range is #N/A.
  const pick = (matrix: Cell[][], row: number, column: number): Cell => {
    const cells = matrix[matrix.length === 1 ? 0 : row];
    const missing: CellError = { type: "CustomFunctionError", code: "#N/A" };
    if (!cells) return missing;
    const cell = cells[cells.length === 1 ? 0 : column];
    return cell === undefined ? missing : cell;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      given.map((argument, index) => {
        const matrix = spread[index];
        return matrix ? pick(matrix, row, column) : argument;
      }),
    ),
  );
}

/** Whether a precedent of the call is itself still under way. */
export const waits = (given: readonly Argument[]): boolean =>
  given.some((argument) =>
    Array.isArray(argument)
      ? argument.some((row) => row.some((cell) => isError(cell) && cell.code === busy))
      : isError(argument) && argument.code === busy,
  );
