import { EngineError } from "../engine/errors/engineError";
import type { ResultCell } from "./cells";
import { ErrorComesIn, isErrorValue, passedOn, plain, type ErrorValue } from "./errorValue";
import { takeInvocation } from "./invocation";

type Adapter = (...args: never[]) => unknown;
type Result = ResultCell | ResultCell[][];
type Out<E> = string | number | boolean | E;

/**
 * An adapter as anybody may call it: whatever comes in, a cell or a matrix of cells goes out, and nothing is thrown.
 * An error value given for a single cell goes out, too.
 *
 * @param errorOut what becomes of an error; Excel wants its own, the pane wants to know what is wrong
 * @param cancelable whether the adapter's last parameter is the invocation, which no other one sees
 */
export function guarded<E>(
  adapter: Adapter,
  errorOut: (error: EngineError | ErrorValue) => E,
  cancelable = false,
): (...args: unknown[]) => Out<E> | Out<E>[][] | Promise<Out<E> | Out<E>[][]> {
  const call = adapter as (...args: unknown[]) => Result | Promise<Result>;

  const valueOut = (value: ErrorValue) => errorOut(passedOn(value));
  const cellOut = (cell: ResultCell): Out<E> => {
    if (cell === null) return "";
    if (typeof cell === "object") return cell instanceof EngineError ? errorOut(cell) : valueOut(cell);
    if (typeof cell === "number" && !Number.isFinite(cell)) {
      return failureOut(new Error(`The result ${cell} is none that a cell can hold.`));
    }
    return cell;
  };
  /** In place: a column of a hundred thousand years is not copied again, nor is the error that many of them share. */
  const tableOut = (table: ResultCell[][]): Out<E>[][] => {
    let errors: Map<ResultCell, ResultCell> | undefined;
    for (const row of table) {
      for (let column = 0; column < row.length; column++) {
        const cell = row[column]!;
        if (typeof cell === "string" || Number.isFinite(cell)) continue;
        errors ??= new Map<ResultCell, ResultCell>();
        let out = errors.get(cell);
        if (out === undefined) errors.set(cell, (out = cellOut(cell) as ResultCell));
        row[column] = out;
      }
    }
    return table as Out<E>[][];
  };
  const resultOut = (result: Result) => (Array.isArray(result) ? tableOut(result) : cellOut(result));
  const failureOut = (error: unknown): Out<E> => {
    if (error instanceof ErrorComesIn) return valueOut(error.value);
    if (error instanceof EngineError) return errorOut(error);
    // Whoever mends the add-in needs to know where; the cell can only say whose fault it is.
    console.error(error);
    return errorOut(new EngineError("value", "unforeseen", {}));
  };

  return (...args) => {
    try {
      const invocation = takeInvocation(args);
      let rich = false;
      for (const arg of args) {
        if (typeof arg !== "object" || arg === null || Array.isArray(arg)) continue;
        if (isErrorValue(arg)) return valueOut(arg);
        rich = true;
      }
      const given = rich ? args.map(plain) : args;
      const result = cancelable
        ? call(...Array.from({ length: adapter.length - 1 }, (_, index) => given[index]), invocation)
        : call(...given);
      return result instanceof Promise ? result.then(resultOut).catch(failureOut) : resultOut(result);
    } catch (error) {
      return failureOut(error);
    }
  };
}
