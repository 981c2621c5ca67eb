import { EngineError } from "../../src/engine/errors/engineError";
import { CellError, customFunctions } from "./runtime";

Object.assign(globalThis, { CustomFunctions: customFunctions().CustomFunctions });
// They need the runtime to be there.
const { excelError } = jest.requireActual<typeof import("../../src/functions/excelError")>(
  "../../src/functions/excelError",
);
const { guarded } = jest.requireActual<typeof import("../../src/functions/guarded")>(
  "../../src/functions/guarded",
);

const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
beforeEach(() => void logged.mockClear());

const fault = {
  code: "#VALUE!",
  message: "This is a fault of the add-in, not of the arguments.",
};
const broken = () => {
  throw new TypeError("x is not a function");
};

describe("a fault that nobody foresaw", () => {
  test.each<[string, () => unknown]>([
    ["thrown", broken],
    ["thrown later", async () => Promise.resolve().then(broken)],
  ])("and that is %s is logged with its stack, and the cell says whose it is", async (_, adapter) => {
    expect(await guarded(adapter, excelError)(2030)).toMatchObject(fault);
    const [[error]] = logged.mock.calls as [[Error]];
    expect(error.stack).toMatch(/TypeError: x is not a function\n\s+at /);
  });

  test("is a number that no cell holds", () => {
    expect(guarded(() => NaN, excelError)()).toMatchObject(fault);
    expect(guarded(() => [[1, Infinity]], excelError)()).toEqual([[1, expect.objectContaining(fault)]]);
    expect(logged).toHaveBeenCalledTimes(2);
  });
});

describe("an error of the engine's", () => {
  const error = new EngineError("unavailable", "sources.year", { year: 2040 });
  const adapter = () => [[error, null]];

  test("has its message in Excel, and is not logged", () => {
    const [[cell, empty]] = guarded(adapter, excelError)() as [[CellError, string]];
    expect(cell).toBeInstanceOf(CellError);
    expect(cell).toMatchObject({ code: "#N/A", message: "No source reaches 2040." });
    expect(empty).toBe("");
    expect(logged).not.toHaveBeenCalled();
  });

  test("reaches the pane as it is", () => expect(guarded(adapter, (same) => same)()).toEqual([[error, ""]]));
});
