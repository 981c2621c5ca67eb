import { EngineError } from "../engine/errors/engineError";
import { codeOf, type ErrorValue } from "./errorValue";

/** An error as the runtime hands it to a cell: one of the engine's with its message, or the very one that came in. */
export function excelError(error: EngineError | ErrorValue): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  if (!(error instanceof EngineError)) {
    return new CustomFunctions.Error(codeOf(error) as CustomFunctions.ErrorCode);
  }
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error.kind === "value" ? invalidValue : notAvailable, error.message);
}

type Call = (...args: unknown[]) => unknown;

/** A call as Excel wants it: an error that is the whole result is thrown; within a table it stands in its cell. */
export function throwing(call: Call): Call {
  return (...args) => {
    const result = call(...args);
    return result instanceof Promise ? result.then(thrownAlone) : thrownAlone(result);
  };
}

function thrownAlone(result: unknown): unknown {
  if (result instanceof CustomFunctions.Error) throw result;
  return result;
}
