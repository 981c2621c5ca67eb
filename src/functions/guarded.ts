import { EngineError } from "../engine/results/engineError";
import type { ResultCell } from "./cells";
import { ErrorComesIn, errorOut, isErrorValue, plain } from "./errorValue";

type Adapter = (...args: never[]) => unknown;
type Result = ResultCell | ResultCell[][];
type Out = string | number | boolean | CustomFunctions.Error;

/**
 * An adapter as Excel may call it: whatever comes in, a cell or a matrix of cells goes out, and nothing is thrown.
 * An error value given for a single cell goes out unchanged.
 */
export function guarded(adapter: Adapter): (...args: unknown[]) => Out | Out[][] | Promise<Out | Out[][]> {
  const call = adapter as (...args: unknown[]) => Result | Promise<Result>;
  return (...args) => {
    try {
      let rich = false;
      for (const arg of args) {
        if (typeof arg !== "object" || arg === null || Array.isArray(arg)) continue;
        if (isErrorValue(arg)) return errorOut(arg);
        rich = true;
      }
      const result = call(...(rich ? args.map(plain) : args));
      return result instanceof Promise ? result.then(resultOut).catch(failureOut) : resultOut(result);
    } catch (error) {
      return failureOut(error);
    }
  };
}

const resultOut = (result: Result): Out | Out[][] =>
  Array.isArray(result) ? tableOut(result) : cellOut(result);

function failureOut(error: unknown): Out {
  if (error instanceof ErrorComesIn) return errorOut(error.value);
  return cellOut(error instanceof EngineError ? error : unforeseen);
}

const unforeseen = new EngineError("value", "These arguments could not be read.");

/** In place: a column of a hundred thousand years is not copied again. */
function tableOut(table: ResultCell[][]): Out[][] {
  for (const row of table) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column]!;
      if (typeof cell !== "string" && !Number.isFinite(cell)) row[column] = cellOut(cell) as ResultCell;
    }
  }
  return table as Out[][];
}

function cellOut(cell: ResultCell): Out {
  if (cell === null) return "";
  if (cell instanceof EngineError) {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    return new CustomFunctions.Error(cell.kind === "value" ? invalidValue : notAvailable, cell.message);
  }
  if (typeof cell === "object") return errorOut(cell);
  if (typeof cell === "number" && !Number.isFinite(cell)) return cellOut(unforeseen);
  return cell;
}
