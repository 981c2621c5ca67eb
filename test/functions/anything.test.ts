import fc from "fast-check";
import { CellError, loadFunctions } from "./runtime";

const functions = loadFunctions();

const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  "",
  " ",
  "🙂",
  "__proto__",
  "constructor",
  "2030",
  "=1+1",
  "大型語言模型",
  true,
  false,
  NaN,
  Infinity,
  -Infinity,
  -0,
  1e308,
  5e-324,
  2030.5,
  45_000,
  new Date(0),
  Symbol.iterator,
  10n,
  () => 1,
  {},
  Object.create(null),
  { basicValue: 2030, type: "FormattedNumber" },
  { basicValue: "#REF!", type: "Error" },
  new CellError("#DIV/0!"),
);
/** What the functions do take, so that the odd values also meet good ones. */
const good = fc.constantFrom<unknown>(
  "smooth",
  "headline",
  "Region",
  "tidy",
  "zh-CN",
  "Tariffs",
  "CAGR",
  "Downside",
);
const year = fc.integer({ min: 1990, max: 2110 });
const cell = fc.oneof(odd, good, year, fc.string(), fc.double());
const block = fc
  .array(fc.tuple(cell, cell, cell, cell), { maxLength: 4 })
  .map((rows) => [["Driver", "From", "To", "Downside"], ...rows]);
const argument = fc.oneof(
  cell,
  fc.array(cell, { maxLength: 4 }),
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  block,
);

const isCell = (value: unknown) =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (value instanceof CellError && /^#/.test(value.code));

const isTable = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (row) => Array.isArray(row) && row.length > 0 && row.length === value[0].length && row.every(isCell),
  );

// Whatever comes in is somebody's argument; only the add-in's own faults are logged.
const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
beforeEach(() => void logged.mockClear());
afterEach(() => expect(logged.mock.calls).toEqual([]));

describe.each([...functions])("LLM.%s", (_, call) => {
  test("gives cells for any arguments whatever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 8 }), async (args) => {
        const result = await call(...args);
        expect(isCell(result) || isTable(result)).toBe(true);
        for (const value of [result].flat(2)) {
          if (value instanceof CellError) expect(value.message.length).toBeLessThan(500);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("hands an error that comes in on unchanged, wherever it stands", () => {
    const error = new CellError("#DIV/0!");
    expect([call(error)].flat(2)).toEqual([error]);
    expect([call({ basicValue: "#NUM!", type: "Error" })].flat(2)).toMatchObject([{ code: "#NUM!" }]);
  });

  // Microsoft's documentation of custom functions lists what they may return: no #NAME?, no #REF!.
  test.each(["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#BUSY!", "#FIELD!"])(
    "says that %s comes in, which it may not return",
    (code) => {
      for (const error of [new CellError(code), { basicValue: code, type: "Error" }]) {
        const [cell] = [call(error)].flat(2) as [CellError];
        expect(cell).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(`${code} comes in`) });
      }
    },
  );

  test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"])("hands %s on", (code) => {
    expect([call(new CellError(code))].flat(2)).toMatchObject([{ code }]);
  });
});

const overYears = ["FORECAST", "GROWTH", "STATUS"].map((name) => [name, functions.get(name)!] as const);

describe.each(overYears)("LLM.%s over a range", (_, call) => {
  test("has the range's shape, and a bad cell in its own place only", () => {
    const [error, passes] = [new CellError("#NAME?"), new CellError("#DIV/0!")];
    const [[a, b], [c, d], [e, f], [g]] = call([
      [2026, "2026"],
      ["", error],
      [2027.5, 46_000],
      [passes, ""],
    ]) as [[unknown, unknown], [unknown, unknown], [unknown, unknown], [unknown]];
    expect(a).not.toBeInstanceOf(CellError);
    expect(b).toMatchObject({ code: "#VALUE!", message: expect.stringContaining('"2026"') });
    expect(c).toMatchObject({ code: "#N/A" });
    expect(d).toMatchObject({
      code: "#VALUE!",
      message: "#NAME? comes in, which no function of an add-in may return.",
    });
    expect(e).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("2027.5") });
    expect(f).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("YEAR()") });
    expect(g).toBe(passes);
  });

  test("takes a bare year where Excel would hand over a range of one", () => {
    expect(call(2030)).toEqual(call([[2030]]));
  });

  test("is an error as a whole where the assumptions hold one", () => {
    const block = [
      ["Driver", "From", "To", "Low"],
      ["A", 2026, 2028, new CellError("#REF!")],
    ];
    expect(call([[2030], [2031]], null, block)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("#REF! comes in"),
    });
  });
});

describe("headers", () => {
  const series = functions.get("SERIES")!;
  const call = (headers: unknown) => series(2025, 2026, null, null, null, headers);

  test.each<[boolean, unknown[]]>([
    [true, [true, 1, "TRUE", "true", " True ", null, ""]],
    [false, [false, 0, "FALSE", "false", " False\n"]],
  ])("%p is also said by each of %j", (said, inputs) => {
    for (const headers of inputs) expect(call(headers)).toHaveLength(said ? 3 : 2);
  });

  test.each(["yes", 2, "1", [["x"]]])("%p is neither", (headers) => {
    expect(call(headers)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("TRUE, FALSE") });
  });
});
