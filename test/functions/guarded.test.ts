import { EngineError } from "../../src/engine/errors/engineError";
import { CellError, customFunctions } from "./runtime";

Object.assign(globalThis, { CustomFunctions: customFunctions().CustomFunctions });
// They need the runtime to be there.
const { excelError, throwing } = jest.requireActual<typeof import("../../src/functions/excelError")>(
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

// "Handle and return errors from your custom function" in Microsoft's documentation: a single error is thrown, errors
// within an array are elements of it.
describe("an error in Excel", () => {
  const error = new EngineError("value", "year.wrong", { input: 2030.5 });
  const fail = () => {
    throw error;
  };
  const cell = { code: "#VALUE!", message: "2030.5 is not a year. A year is a whole number such as 2030." };

  test.each<[string, () => unknown]>([
    ["thrown by the engine", fail],
    ["of one cell", () => error],
    ["that comes in", () => new CellError("#DIV/0!")],
  ])("%s is thrown where it is the whole result", (_, adapter) => {
    expect(throwing(guarded(adapter, excelError))).toThrow(CellError);
  });

  test("is rejected with where the result comes later", async () => {
    const later = throwing(guarded(async () => Promise.resolve().then(fail), excelError));
    await expect(later()).rejects.toMatchObject(cell);
  });

  test("stands in its cell of a table, and leaves other results alone", () => {
    expect(throwing(guarded(() => [[1, error]], excelError))()).toEqual([[1, expect.objectContaining(cell)]]);
    expect(throwing(guarded(() => 10.18, excelError))()).toBe(10.18);
  });
});
