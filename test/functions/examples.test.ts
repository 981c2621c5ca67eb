import examples from "../../src/functions/examples.json";
import { describeProblem } from "../../src/engine/errors/describeProblem";
import { english } from "../../src/engine/errors/english";
import type { Problem } from "../../src/engine/errors/problem";
import { readFormula } from "./formula";
import exampleWords from "../../src/functions/exampleWords.json";
import { CellError, loadFunctions } from "./runtime";

// Expected numbers were computed with Python's decimal module at 60 digits from the five printed figures, by the
// formulas of the methods and of the checks; the fitted cross-table, the months (as a system of equations) and the
// normal quantile with mpmath; the simulation by a program of its own in Python, from the published definitions of
// xoroshiro128+ and of MurmurHash3's finalizer, with NumPy's quantiles. Names and structure are the report's.
interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly first: unknown[];
}
type Words = Readonly<Record<string, string>>;
/** What a part of the tour says. */
interface Told {
  readonly title?: Words;
  readonly note?: Words;
  readonly cells?: readonly (readonly (Words | string | number | null)[])[];
}
interface Example {
  readonly formula: string;
  readonly gives: unknown;
  /** What is wrong, where it gives an error. */
  readonly problem?: Problem;
}
const functions = loadFunctions();
const cases = Object.entries(examples.functions).flatMap(([name, list]) =>
  (list as readonly Example[]).map((example) => ({ name, ...example })),
);

/** What stands in a cell: numbers to the 15 digits that Excel shows, blanks as null. */
function shown(cell: unknown): unknown {
  if (cell instanceof CellError) return { error: cell.code };
  if (typeof cell === "number") return Number(cell.toPrecision(15));
  return cell === "" ? null : cell;
}

async function calculate(formula: string): Promise<unknown[][]> {
  const { name, args } = readFormula(formula);
  const result = await functions.get(name)!(...args);
  const table = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return table.map((row) => row.map(shown));
}

type Renamed = Readonly<Record<string, Record<"zh-CN" | "zh-TW", string>>>;

const isSize = (gives: unknown): gives is Size =>
  typeof gives === "object" && gives !== null && "rows" in gives;

describe("examples", () => {
  test.each(cases)("$formula gives what it says", async ({ formula, name, gives }) => {
    expect(readFormula(formula).name).toBe(name);
    const result = await calculate(formula);
    if (isSize(gives)) {
      expect([result.length, result[0]!.length]).toEqual([gives.rows, gives.columns]);
      expect(result[0]).toEqual(gives.first);
      expect(result.flat().filter((cell) => cell === null || typeof cell === "object")).toEqual([]);
    } else {
      expect(result).toEqual(Array.isArray(gives) ? gives : [[gives]]);
    }
  });

  // What the help pages show: the functions know these names, and what they do not know comes back as it was given.
  test.each(
    (["zh-CN", "zh-TW"] as const).flatMap((language) =>
      cases.flatMap(({ formula, gives }) => {
        const known: Renamed = { ...exampleWords.names, ...exampleWords.inputs };
        const told = formula.replace(/"([^"]*)"/g, (all, text: string) =>
          known[text] ? `"${known[text][language]}"` : all,
        );
        return told === formula || isSize(gives) ? [] : [{ told, formula, gives, language }];
      }),
    ),
  )("$told gives the same", async ({ told, formula, gives, language }) => {
    const inputs: Renamed = exampleWords.inputs;
    const given = Object.keys(inputs).filter((name) => formula.includes(`"${name}"`));
    const expected = (Array.isArray(gives) ? (gives as unknown[][]) : [[gives]]).map((row) =>
      row.map((cell) =>
        typeof cell === "string"
          ? given.reduce((text, name) => text.replaceAll(name, inputs[name]![language]), cell)
          : cell,
      ),
    );
    expect(await calculate(told)).toEqual(expected);
  });

  test.each(cases.filter(({ gives }) => JSON.stringify(gives).includes('{"error":')))(
    "$formula says what its problem says",
    async ({ formula, problem }) => {
      const { name, args } = readFormula(formula);
      const cells = [await functions.get(name)!(...args)].flat(2);
      const errors = cells.filter((cell) => cell instanceof CellError);
      expect(errors.map(({ message }) => message)).toEqual([describeProblem(problem!, english)]);
    },
  );

  test("there are some for every function, and for no other", () => {
    expect(Object.keys(examples.functions).sort()).toEqual([...functions.keys()].sort());
  });

  test("every text is there in three languages", () => {
    const texts = [
      ...Object.values(examples.functions).flatMap((list) => list.map(({ note }) => note)),
      examples.tour.chart.title,
      ...examples.tour.parts.flatMap(({ title, note, cells }: Told) => [
        ...(title ? [title] : []),
        ...(note ? [note] : []),
        ...(cells ?? []).flat().filter((cell): cell is Words => cell !== null && typeof cell === "object"),
      ]),
    ];
    for (const text of texts)
      expect(Object.values(text).map((words) => words.length > 0)).toEqual([true, true, true]);
  });
});
