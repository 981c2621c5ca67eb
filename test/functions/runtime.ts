/** Microsoft's custom-functions runtime, as far as functions.js knows it: names and errors. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function customFunctions() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  return {
    associated,
    CustomFunctions: {
      associate: (id: string, call: (...args: unknown[]) => unknown) => void associated.set(id, call),
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
