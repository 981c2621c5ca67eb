import { failed, isError, numeric, toNumber, type CellError, type Value } from "./values";

const ofNumber =
  (result: (number: number) => number, isWithin: (number: number) => boolean = () => true) =>
  (value: Value = null): Value => {
    const number = toNumber(value);
    if (isError(number)) return number;
    return isWithin(number) ? numeric(result(number)) : failed("#NUM!");
  };

/** Functions of numbers that give one each, cell by cell where arrays are taken so. */
export const arithmetic: Readonly<Record<string, (...values: Value[]) => Value>> = {
  ABS: ofNumber(Math.abs),
  EXP: ofNumber(Math.exp),
  INT: ofNumber(Math.floor),
  LN: ofNumber(Math.log, (number) => number > 0),
  SQRT: ofNumber(Math.sqrt, (number) => number >= 0),
  N: (value = null) => (typeof value === "number" || isError(value) ? value : value === true ? 1 : 0),
  ROUND: (value = null, places = null) => {
    const [number, digits] = [toNumber(value), toNumber(places)];
    if (isError(number)) return number;
    return isError(digits) ? digits : rounded(number, Math.trunc(digits));
  },
};

/** Half away from nothing, of the number as fifteen digits write it: 2.675 is half, and not what doubles make of it. */
function rounded(number: number, places: number): Value {
  const [digits, exponent] = Math.abs(number).toExponential(14).split("e") as [string, string];
  if (Number(exponent) + places > 14) return number;
  const units = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return numeric(Math.sign(number) * Number(`${units}e${-places}`));
}

/** The numbers among values that stand in cells: texts, truth values and blanks do not count. */
export function numbersAmong(values: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}
