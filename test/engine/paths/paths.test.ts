import { methods, type Method } from "../../../src/engine/paths/method";
import { engine } from "../../../src/edition";
import { pathsOf } from "../../../src/engine/paths";

const pathOf = pathsOf(engine.figures);

const valueOf = (method: Method, year: number) => {
  const { first, values } = pathOf(method);
  return values[year - first]!.toNumber();
};

/** The same to 15 significant digits, which is what a cell holds. */
const to15 = (value: number) => Number(value.toPrecision(15));

describe("paths", () => {
  // Python's decimal module at 60 digits, from the five printed figures by the formulas of the methods.
  test.each<[Method, Record<number, number>]>([
    [
      "published",
      {
        2025: 10.18,
        2026: 12.12,
        2027: 14.876090359032624,
        2028: 18.258916202153742,
        2029: 22.410997300432662,
      },
    ],
    ["published", { 2030: 27.507262448619837, 2031: 33.762419283440074, 2032: 41.44 }],
    ["headline", { 2000: 0.06789787116680315, 2025: 10.18, 2026: 12.438942, 2028: 18.57183311249262 }],
    ["headline", { 2030: 27.728482467261067, 2032: 41.3997226488113, 2100: 34310151.712746635 }],
    ["estimate", { 2000: 0.06615692866335852, 2025: 9.918978639823226, 2026: 12.12, 2027: 14.809428 }],
    ["estimate", { 2032: 40.33820870807123, 2100: 33430418.660886854 }],
    [
      "endpoint",
      { 2000: 0.0676624765612177, 2024: 8.330130065369483, 2025: 10.18, 2026: 12.440670095996081 },
    ],
    ["endpoint", { 2029: 22.70553608215577, 2032: 41.44, 2033: 50.64257060688385, 2100: 34669489.19773594 }],
  ])("%s gives %p", (method, expected) => {
    for (const [year, value] of Object.entries(expected)) {
      expect(to15(valueOf(method, Number(year)))).toBe(to15(value));
    }
  });

  // scipy 1.17: numpy.exp(PchipInterpolator([2025, 2026, 2032], numpy.log([10.18, 12.12, 41.44]))(year)), in doubles.
  test.each([
    [2027, 14.617867750569832],
    [2028, 17.730319859145897],
    [2029, 21.64927362601322],
    [2030, 26.638354211422346],
    [2031, 33.06372909602817],
  ])("smooth gives SciPy's value in %d", (year, value) => {
    expect(Math.abs(valueOf("smooth", year) / value - 1)).toBeLessThan(2e-15);
  });

  test("figures that a path passes through come back as printed", () => {
    const figures: Record<number, number> = { 2025: 10.18, 2026: 12.12, 2032: 41.44 };
    const printed: Record<Method, number[]> = {
      published: [2025, 2026, 2032],
      smooth: [2025, 2026, 2032],
      headline: [2025],
      estimate: [2026],
      endpoint: [2025, 2032],
    };
    for (const method of methods) {
      expect(pathOf(method).printed).toEqual(printed[method]);
      for (const year of printed[method]) expect(valueOf(method, year)).toBe(figures[year]);
    }
  });

  test.each(methods)("%s grows in every year", (method) => {
    const { values } = pathOf(method);
    values.slice(1).forEach((value, index) => expect(value.gt(values[index]!)).toBe(true));
  });
});
