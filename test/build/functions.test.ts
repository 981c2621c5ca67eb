import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { CellError, customFunctions, loadFunctions } from "../functions/runtime";
import examples from "../../src/functions/examples.json";
import { readFormula } from "../functions/formula";

const bundle = readFileSync("dist/functions.js", "utf8");

/** Runs the built functions where there is nothing but the custom-functions runtime. */
function runBare() {
  const { associated, CustomFunctions } = customFunctions();
  const context = vm.createContext({ CustomFunctions });
  vm.runInContext(bundle, context);
  return { associated, context };
}

describe("dist/functions.js", () => {
  test("needs no window, no document, no Office and no timer", () => {
    const { associated, context } = runBare();
    const missing = ["window", "document", "Office", "setTimeout", "fetch", "require"];
    expect(missing.map((name) => vm.runInContext(`typeof ${name}`, context))).toEqual(
      missing.map(() => "undefined"),
    );
    // The worked value of the functions' contract.
    expect(associated.get("FORECAST")!([[2030]], null, null, null)).toEqual([
      [expect.closeTo(27.5072624486198, 13)],
    ]);
  });

  test("registers every function that functions.json has, and answers every example as the sources do", async () => {
    const { associated } = runBare();
    const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
      functions: { id: string }[];
    };
    expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    const sources = loadFunctions();
    const answer = async (from: typeof sources, formula: string) => {
      const { name, args } = readFormula(formula);
      return JSON.stringify(await from.get(name)!(...args), (_, cell) =>
        cell instanceof CellError ? cell.message : cell,
      );
    };
    for (const { formula } of Object.values(examples.functions).flat()) {
      expect([formula, await answer(associated, formula)]).toEqual([formula, await answer(sources, formula)]);
    }
  });

  test("is at most 60 KB gzipped", () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
  });
});
