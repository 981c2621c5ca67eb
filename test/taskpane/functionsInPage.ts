// Importing this leaves the add-in's functions in the page, as functions.js does, under a runtime that is as
// much of Microsoft's as the functions touch: the two error codes and the error class.
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: {
    associate: () => undefined,
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

export async function loadFunctions(): Promise<void> {
  globalThis.llmMarket = await import("../../src/functions/register");
}
