import fc from "fast-check";
import { engine } from "../../../src/edition";
import { thrown } from "../thrown";

const block = (...rows: unknown[][]) => [["Driver", "From", "To", "Downside", "Upside"], ...rows];
const two = block(["Tariffs", 2026, 2028, -0.03, 0.005], ["Regulation", 2027, 2030, -0.01, 0.01]);
const to15 = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell);

describe("a bridge", () => {
  // LMDI-I (Ang 2005) with mpmath at 60 digits.
  test("gives each driver its step", () => {
    expect(engine.bridge(2030, two, "downside", null, true).map((row) => row.map(to15))).toEqual([
      ["Step", "USD bn"],
      ["Published path", 27.5072624486198],
      ["Tariffs", -1.9611145844963],
      ["Regulation", -0.858484442095869],
      ["Downside", 24.6876634220277],
    ]);
  });

  // By hand: 10.18 × (12.12 ÷ 10.18 + 0.02) = 12.12 + 0.2036. The drivers and scenarios are the user's words.
  test("speaks the language that it is asked for", () => {
    const one = block(["Tariffs", 2026, 2026, 0, 0.02]);
    expect(engine.bridge(2026, one, "Upside", "smooth", true, "zh-TW")).toEqual([
      ["步驟", "十億美元"],
      ["smooth 路徑", 12.12],
      ["Tariffs", 0.2036],
      ["Upside", 12.3236],
    ]);
  });

  // By hand: effects that cancel leave the market, and each driver's step is V × e ÷ g, once up and once down.
  test("stays exact where the effects cancel", () => {
    const cancel = block(["Up", 2026, 2026, 0.02, 0], ["Down", 2026, 2026, -0.02, 0]);
    const [, up, down, end] = engine.bridge(2026, cancel, null, null, false);
    expect(up![1]).toBeCloseTo((12.12 * 0.02) / (12.12 / 10.18), 14);
    expect(down![1]).toBe(-(up![1] as number));
    expect(end![1]).toBe(12.12);
  });

  // By hand: 10.18 × (12.12 ÷ 10.18 + 0.02) = 12.12 + 0.2036.
  test("is exact to the last digit, and 0 for a driver without effect", () => {
    const blocks = [
      [
        ["Driver", "From", "To", "s"],
        ["a", "", "", 0.02],
      ],
      block(["a", null, null, 0.02, 0], ["none", null, null, 0, 0], ["later", 2027, null, 0.5, 0]),
    ];
    for (const rows of blocks) expect(engine.bridge(2026, rows, null, null, false)[1]).toEqual(["a", 0.2036]);
    const [, , none, later] = engine.bridge(2026, blocks[1], null, null, false);
    expect([none, later]).toEqual([
      ["none", 0],
      ["later", 0],
    ]);
  });

  const driver = fc.tuple(
    fc.integer({ min: 2026, max: 2032 }),
    fc.integer({ min: 2026, max: 2032 }),
    fc.integer({ min: -60, max: 60 }),
  );
  test("adds up, whatever the order of the drivers", () => {
    fc.assert(
      fc.property(fc.array(driver, { minLength: 1, maxLength: 8 }), (drivers) => {
        const rows = drivers.map(([a, b, e], i) => [`D${i}`, Math.min(a, b), Math.max(a, b), e / 1000, 0]);
        const forward = engine.bridge(2032, block(...rows), "Downside", null, false);
        const backward = engine.bridge(2032, block(...[...rows].reverse()), "Downside", null, false);
        const cells = forward.map(([, cell]) => cell as number);
        const largest = Math.max(...cells.map(Math.abs));
        expect(
          Math.abs(cells.slice(0, -1).reduce((sum, cell) => sum + cell) - cells.at(-1)!),
        ).toBeLessThanOrEqual(1e-12 * largest);
        expect(forward.at(-1)![1]).toBe(engine.market(null, block(...rows)).value(2032));
        const byName = new Map(backward.map(([name, step]) => [name as string, step]));
        for (const [name, step] of forward) expect(to15(byName.get(name as string))).toBe(to15(step));
      }),
      { numRuns: 60 },
    );
  });

  test("needs a block and a path that reaches", () => {
    expect(thrown(() => engine.bridge(2030, undefined, null, null, true))).toMatchObject({
      kind: "value",
      message: expect.stringContaining("assumption block is needed"),
    });
    expect(thrown(() => engine.bridge(2040, two, null, null, true))).toMatchObject({ kind: "unavailable" });
  });
});

describe("a tornado", () => {
  // Each driver alone, by the recursion of the scenario, with mpmath.
  test("has the widest swing first", () => {
    expect(
      engine.tornado(2030, two, "Downside", "Upside", null, null, false).map((row) => row.map(to15)),
    ).toEqual([
      ["Tariffs", 25.5193757768439, 27.8482934234675, 2.32891764662355],
      ["Regulation", 26.6217185231624, 28.4147173159199, 1.79299879275749],
    ]);
  });

  test("has headers in the language that it is asked for", () => {
    const headed = (language?: "zh-CN" | "zh-TW") =>
      engine.tornado(2030, two, "Downside", "Upside", null, null, true, language)[0];
    expect(headed()).toEqual(["Driver", "Low", "High", "Swing"]);
    expect(headed("zh-CN")).toEqual(["驱动因素", "低", "高", "波动幅度"]);
    expect(headed("zh-TW")).toEqual(["驅動因素", "低", "高", "波動幅度"]);
  });

  test("moves one driver from where all stand at the base", () => {
    const [[, low]] = engine.tornado(2030, two, "Downside", "Upside", "Downside", null, false) as [
      [string, number],
    ];
    expect(low).toBe(engine.market(null, two, "Downside").value(2030));
  });

  test("asks for the names of its scenarios", () => {
    expect(thrown(() => engine.tornado(2030, two, "", "Upside", null, null, true))).toMatchObject({
      message: "The argument low needs the name of a scenario. Accepted: Downside, Upside.",
    });
    expect(thrown(() => engine.tornado(2030, two, "Downsid", "Upside", null, null, true))).toMatchObject({
      message: expect.stringContaining("did you mean Downside?"),
    });
  });
});
