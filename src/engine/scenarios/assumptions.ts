import { isBlank } from "../arguments/empty";
import { EngineError, type CellPlace } from "../errors/engineError";
import { finder, nameKey } from "../arguments/names";
import { looksLikeNumber } from "../arguments/looksLikeNumber";
import { problem, type Problem, type ProblemCode } from "../errors/problem";
import { shown } from "../errors/shown";
import { parseYear } from "../arguments/year";
import { isTotal, wrongTotal } from "../arguments/totals";
import { memo } from "../results/memo";
import { blockHeadings, englishHeadings, isHeading } from "./blockHeadings";

/** One row of the block: what it adds to the growth rate of every year from `from` to `to`, per scenario. */
export interface Driver {
  readonly name: string;
  /** The first and the last year in which it is in force; null for no bound. */
  readonly from: number | null;
  readonly to: number | null;
  /** Added to the year-on-year growth rate, as a fraction; one a scenario. */
  readonly effects: readonly number[];
}

export interface AssumptionBlock {
  readonly drivers: readonly Driver[];
  /** The scenarios' names, in the order of their columns. */
  readonly scenarios: readonly string[];
}

/** What can be wrong with a cell of a block. */
export type BlockReason =
  Extract<ProblemCode, `assumptions.${string}`> | "year.date" | "year.text" | "year.wrong";

type Row = readonly unknown[];

/** How far a total may be from its sum: what rounding in the sheet leaves. */
const tolerance = 1e-9;

/** A block is read once for all the cells that refer to it. */
const blocks = memo<AssumptionBlock, readonly Row[]>(64, {
  same: sameContent,
  keep: (cells) => cells.map((row) => [...row]),
});
const finders = memo<(scenario: unknown) => number>(64);

/**
 * Reads an assumption block: a header row Driver, From, To (or their Chinese names) and a column a scenario; then a
 * row a driver. A row named Total that is one is left out.
 *
 * @param cells the range as the sheet has it
 * @throws EngineError "value" naming the row and the column within the block
 * @example parseAssumptions([["Driver", "From", "To", "Low"], ["Tariffs", 2026, 2028, -0.03]])
 *   // => { drivers: [{ name: "Tariffs", from: 2026, to: 2028, effects: [-0.03] }], scenarios: ["Low"] }
 */
export function parseAssumptions(cells: readonly Row[]): AssumptionBlock {
  return blocks(cells, () => read(cells));
}

/** The same for a function that makes no sense without one. */
export function requiredAssumptions(cells: readonly Row[] | undefined): AssumptionBlock {
  if (cells) return parseAssumptions(cells);
  throw new EngineError("value", "block.needed", { headers: englishHeadings });
}

/**
 * The index of a scenario in the block; the first one where none was named.
 *
 * @throws EngineError "value" for a name that no column has
 */
export function scenarioIndex(block: AssumptionBlock, scenario: unknown): number {
  if (isBlank(scenario)) return 0;
  const find = finders([block], () =>
    finder(
      "scenario",
      block.scenarios.map((name, index) => ({ value: index, names: [name] })),
    ),
  );
  return find(scenario);
}

/** The block in a range of the sheet, and the index of the scenario asked for. */
export function readScenario(
  assumptions: unknown,
  scenario: unknown,
): { readonly block: AssumptionBlock; readonly index: number } {
  const rows: unknown[] = Array.isArray(assumptions) ? assumptions : [assumptions];
  const block = parseAssumptions(rows.map((row) => (Array.isArray(row) ? row : [row])));
  return { block, index: scenarioIndex(block, scenario) };
}

/** The same for an argument that has to name one. */
export function requiredScenario(block: AssumptionBlock, argument: string, scenario: unknown): number {
  if (!isBlank(scenario)) return scenarioIndex(block, scenario);
  throw new EngineError("value", "scenario.needed", { argument, accepted: block.scenarios });
}

/** Where an effect stands in the cells of its block: rows and columns without a name do not count, nor do totals. */
export function effectPlace([header, ...rows]: readonly Row[], driver: number, scenario: number): CellPlace {
  const named = (cells: Row) =>
    [...cells.keys()].filter((index) => !isBlank(cells[index]) && !isTotal(cells[index]));
  const columns = named(header!).filter((column) => column >= englishHeadings.length);
  return { row: 1 + named(rows.map(([name]) => name))[driver]!, column: columns[scenario]! };
}

/** Cell by cell, which is quicker than any key made of them; 1 is not "1". */
function sameContent(a: readonly Row[], b: readonly Row[]): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const [left, right] = [a[row]!, b[row]!];
    if (left.length !== right.length) return false;
    for (let column = 0; column < left.length; column++) if (left[column] !== right[column]) return false;
  }
  return true;
}

function read(cells: readonly Row[]): AssumptionBlock {
  const [header, ...rows] = cells as [Row, ...Row[]];
  const headings = blockHeadings(header);
  headings.forEach((heading, column) => {
    if (isHeading(header[column], column)) return;
    refuse(0, column, problem("assumptions.header", { input: shown(header[column]), header: heading }));
  });
  const columns = scenarioColumns(header, rows);
  const drivers: Driver[] = [];
  rows.forEach((row, index) => {
    if (isTotal(row[0])) checkTotal(row, index + 1, columns, drivers);
    else if (!isBlank(row[0])) drivers.push(readDriver(row, index + 1, columns, headings));
  });
  return { drivers, scenarios: columns.map((column) => String(header[column]).trim()) };
}

/** A row named Total is no driver where its numbers are the sums of the effects above it. */
function checkTotal(row: Row, index: number, columns: readonly number[], drivers: readonly Driver[]): void {
  const wrong = wrongTotal(
    columns.map((column) => row[column]),
    drivers.map(({ effects }) => effects),
    tolerance,
  );
  if (!wrong) return;
  const { said, sum } = wrong;
  refuse(index, columns[wrong.column]!, problem("assumptions.total", { input: said, sum }));
}

/** The columns that have a scenario's name; one without a name must be empty. */
function scenarioColumns(header: Row, rows: readonly Row[]): number[] {
  const named: number[] = [];
  const places = new Map<string, number>();
  for (let column = englishHeadings.length; column < header.length; column++) {
    if (isBlank(header[column])) {
      const row = rows.findIndex((cells) => !isBlank(cells[0]) && !isBlank(cells[column]));
      if (row >= 0) refuse(0, column, problem("assumptions.unnamed", {}));
      continue;
    }
    const key = nameKey(header[column]);
    if (places.has(key)) {
      const first = places.get(key)! + 1;
      refuse(0, column, problem("assumptions.repeated", { input: shown(header[column]), column: first }));
    }
    places.set(key, column);
    named.push(column);
  }
  if (!named.length)
    refuse(0, englishHeadings.length, problem("assumptions.none", { toHeading: blockHeadings(header)[2]! }));
  return named;
}

function readDriver(
  row: Row,
  index: number,
  columns: readonly number[],
  [, fromHeading, toHeading]: readonly string[],
): Driver {
  const from = readBound(row[1], index, 1);
  const to = readBound(row[2], index, 2);
  if (from !== null && to !== null && from > to)
    refuse(
      index,
      1,
      problem("assumptions.order", { fromHeading: fromHeading!, from, toHeading: toHeading!, to }),
    );
  const effects = columns.map((column) => readEffect(row[column], index, column));
  return { name: String(row[0]).trim(), from, to, effects };
}

function readBound(cell: unknown, row: number, column: number): number | null {
  if (isBlank(cell)) return null;
  try {
    return parseYear(cell);
  } catch (error) {
    return refuse(row, column, (error as EngineError).problem as Problem<BlockReason>);
  }
}

function readEffect(cell: unknown, row: number, column: number): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const code = looksLikeNumber(cell) ? "assumptions.text" : "assumptions.effect";
  return refuse(row, column, problem(code, { input: shown(cell) }));
}

function refuse(row: number, column: number, reason: Problem<BlockReason>): never {
  throw new EngineError(
    "value",
    "assumptions",
    { row: row + 1, column: column + 1, reason },
    { row, column },
  );
}
