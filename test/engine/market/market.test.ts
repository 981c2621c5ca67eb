import fc from "fast-check";
import { engine } from "../../../src/edition";
import { methods } from "../../../src/engine/paths/method";
import { thrown } from "../thrown";

const block = (...rows: unknown[][]) => [["Driver", "From", "To", "Down", "Base", "Up"], ...rows];
const tariffs = block(["Tariffs", 2026, 2028, -0.03, 0, 0.005]);
const to15 = (value: number) => Number(value.toPrecision(15));

describe("the market", () => {
  // The worked values of the functions' contract.
  test.each([
    [undefined, { 2025: 10.18, 2026: 12.12, 2028: 18.2589162021537, 2030: 27.5072624486198, 2032: 41.44 }],
    ["HEADLINE ", { 2025: 10.18, 2026: 12.438942, 2028: 18.5718331124926, 2030: 27.7284824672611 }],
  ])("along %p", (method, expected) => {
    for (const [year, value] of Object.entries(expected)) {
      expect(to15(engine.market(method).value(Number(year)))).toBe(value);
    }
  });

  test("grows as the printed figures do", () => {
    // By hand: 12.12 ÷ 10.18 − 1, and (41.44 ÷ 12.12)^(1 ÷ 6) − 1 with Python's decimal module.
    expect(engine.market().growth(2026)).toBeCloseTo(0.190569744597249, 15);
    expect(engine.market().growth(2030)).toBeCloseTo(0.227400194639655, 15);
    expect(engine.market("headline").growth(2030)).toBe(0.2219);
  });

  test("has no growth in the first year of a path", () => {
    expect(thrown(() => engine.market().growth(2025))).toMatchObject({ kind: "unavailable" });
    expect(thrown(() => engine.market("headline").growth(2000))).toMatchObject({ kind: "unavailable" });
  });

  test("outside a path names the methods that reach there", () => {
    expect(thrown(() => engine.market().value(2050))).toMatchObject({
      kind: "unavailable",
      message:
        "2050 is outside the published path, which runs from 2025 to 2032. " +
        "Methods that reach it: headline, estimate, endpoint.",
    });
    expect(thrown(() => engine.market("endpoint").value(1999))).toMatchObject({
      message: expect.stringContaining("No method reaches it."),
    });
  });

  test.each([
    ["published", 2026, "published"],
    ["published", 2027, "derived"],
    ["headline", 2026, "derived"],
    ["headline", 2024, "extrapolated"],
    ["estimate", 2025, "derived"],
    ["endpoint", 2032, "published"],
    ["endpoint", 2033, "extrapolated"],
  ])("%s %d is %s", (method, year, status) => expect(engine.market(method).status(year)).toBe(status));
});

describe("a scenario", () => {
  // By hand: 10.18 × (12.12 ÷ 10.18 − 0.03) = 12.12 − 0.3054 = 11.8146.
  test("adds its effects to the growth rate", () => {
    expect(engine.market("published", tariffs).value(2026)).toBe(11.8146);
    expect(engine.market("published", tariffs, "down").growth(2026)).toBeCloseTo(0.1605697445972495, 15);
    // Along headline: 10.18 × 1.1919³ × 1.2219
    expect(to15(engine.market("headline", tariffs, "Down").value(2029))).toBe(to15(21.062159735316857));
  });

  test("leaves years before the first effect as they are, and says which years it has moved", () => {
    const late = block(["Late", 2028, "", 0.1, 0, 0]);
    expect(engine.market("", late).value(2027)).toBe(engine.market().value(2027));
    expect([2026, 2027, 2028, 2032].map((year) => engine.market("", late).status(year))).toEqual([
      "published",
      "derived",
      "assumed",
      "assumed",
    ]);
    expect(engine.market("headline", block(["All", "", "", 0.1])).value(2025)).toBe(10.18);
    expect(engine.market("headline", block(["All", "", "", 0.1])).status(2024)).toBe("extrapolated");
  });

  test("without an effect is the path itself, to the last digit", () => {
    for (const method of methods) {
      const { first, last } = engine.market(method);
      for (let year = first; year <= last; year++) {
        expect(engine.market(method, tariffs, "Base").value(year)).toBe(engine.market(method).value(year));
        expect(engine.market(method, tariffs, "Base").status(year)).toBe(engine.market(method).status(year));
      }
    }
  });

  test("adds effects exactly: 0.1 + 0.2 − 0.3 is nothing", () => {
    const cancelling = block(["A", "", "", 0.1], ["B", "", "", 0.2], ["C", "", "", -0.3]);
    expect(engine.market("", cancelling).status(2030)).toBe("derived");
  });

  test("that leaves nothing is refused from that year on", () => {
    const collapse = block(["Collapse", 2028, 2028, -2]);
    expect(engine.market("", collapse).value(2027)).toBe(engine.market().value(2027));
    for (const year of [2028, 2032]) {
      expect(thrown(() => engine.market("", collapse).value(year))).toMatchObject({
        kind: "value",
        message:
          "The scenario leads nowhere: the growth factor of 2028 would be -0.7726, and it must stay above 0.",
      });
    }
    expect(thrown(() => engine.market("", block(["Boom", "", "", 1e308])).value(2030))).toMatchObject({
      kind: "value",
    });
  });

  test("needs a block, and a name that the block has", () => {
    expect(thrown(() => engine.market("", "", "Down"))).toMatchObject({
      kind: "value",
      message: 'The scenario "Down" needs an assumption block, and there is none.',
    });
    expect(thrown(() => engine.market("", tariffs, "Dwn"))).toMatchObject({ kind: "value" });
  });

  test("growth compounds to the value", () => {
    const effect = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        effect,
        effect,
        fc.integer({ min: 2026, max: 2032 }),
        (method, a, b, to) => {
          const moved = engine.market(method, block(["A", 2026, 2029, a], ["B", 2028, "", b]));
          let compounded = moved.value(2025);
          for (let year = 2026; year <= to; year++) compounded *= 1 + moved.growth(year);
          expect(compounded / moved.value(to)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
