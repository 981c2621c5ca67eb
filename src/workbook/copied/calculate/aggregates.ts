import { numbersAmong } from "./arithmetic";
import {
  asGrid,
  failed,
  isError,
  isGrid,
  numeric,
  toNumber,
  toTruth,
  valuesOf,
  type CellError,
  type Operand,
  type Value,
} from "./values";

type Aggregate = (...operands: Operand[]) => Value;

/** What was written as an argument counts as a number where it can; of cells those do that hold one. */
function numbersOf(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const found = isGrid(operand) ? numbersAmong(valuesOf(operand)) : toNumber(operand);
    if (isError(found)) return found;
    numbers.push(...(Array.isArray(found) ? found : [found]));
  }
  return numbers;
}

const ofNumbers =
  (result: (numbers: readonly number[]) => Value): Aggregate =>
  (...operands) => {
    const numbers = numbersOf(operands);
    return isError(numbers) ? numbers : result(numbers);
  };

const allValues = (operands: readonly Operand[]) => operands.flatMap((one) => valuesOf(asGrid(one)));

const ofTruths =
  (result: (truths: readonly boolean[]) => boolean): Aggregate =>
  (...operands) => {
    const truths: boolean[] = [];
    for (const operand of operands) {
      for (const value of isGrid(operand) ? valuesOf(operand) : [operand]) {
        if (isGrid(operand) && (value === null || typeof value === "string")) continue;
        const truth = toTruth(value);
        if (isError(truth)) return truth;
        truths.push(truth);
      }
    }
    return truths.length ? result(truths) : failed("#VALUE!");
  };

const sum = (numbers: readonly number[]) => numeric(numbers.reduce((total, number) => total + number, 0));

function median(numbers: readonly number[]): Value {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? failed("#NUM!") : numeric((low + high) / 2);
}

/** Cell by cell multiplied and added up; what is no number counts as nothing. */
const sumProduct: Aggregate = (...operands) => {
  const grids = operands.map(asGrid);
  const [first] = grids;
  const isSameSize = grids.every(({ rows, columns }) => rows === first!.rows && columns === first!.columns);
  if (!isSameSize) return failed("#VALUE!");
  const columns = grids.map(valuesOf);
  const wrong = columns.flat().find(isError);
  if (wrong) return wrong;
  const factor = (value: Value) => (typeof value === "number" ? value : 0);
  return sum(columns[0]!.map((_, i) => columns.reduce((product, values) => product * factor(values[i]!), 1)));
};

/** Functions of any number of cells that give one value. */
export const aggregates: Readonly<Record<string, Aggregate>> = {
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  COUNT: (...operands) => allValues(operands).filter((value) => typeof value === "number").length,
  COUNTA: (...operands) => allValues(operands).filter((value) => value !== null).length,
  MAX: ofNumbers((numbers) => numeric(numbers.length ? Math.max(...numbers) : 0)),
  MEDIAN: ofNumbers(median),
  MIN: ofNumbers((numbers) => numeric(numbers.length ? Math.min(...numbers) : 0)),
  ROWS: (operand = null) => asGrid(operand).rows,
  SUM: ofNumbers(sum),
  SUMPRODUCT: sumProduct,
};
