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
