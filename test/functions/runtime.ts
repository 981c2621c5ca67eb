/** Microsoft's custom-functions runtime, as far as functions.js knows it: names and errors. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Call = (...args: unknown[]) => unknown;

/** As the runtime does it: an error of its own that a function throws is what the cell holds. */
function caught(call: Call): Call {
  const held = (error: unknown) => {
    if (error instanceof CellError) return error;
    throw error;
  };
  return (...args) => {
    try {
      const result = call(...args);
      return result instanceof Promise ? result.catch(held) : result;
    } catch (error) {
      return held(error);
    }
  };
}

export function customFunctions() {
  const associated = new Map<string, Call>();
  return {
    associated,
    CustomFunctions: {
      associate: (id: string, call: Call) => void associated.set(id, caught(call)),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  };
}

/** The registered functions, from the sources. */
export function loadFunctions() {
  const { associated, CustomFunctions } = customFunctions();
  Object.assign(globalThis, { CustomFunctions });
  jest.isolateModules(() => void jest.requireActual("../../src/functions/register"));
  return associated;
}
