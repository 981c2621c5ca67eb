import { failed, isError, toNumber, toText, type Value } from "./values";

const ofText =
  (result: (text: string, ...numbers: number[]) => Value) =>
  (value: Value = null, ...others: Value[]): Value => {
    const text = toText(value);
    if (isError(text)) return text;
    const numbers: number[] = [];
    for (const other of others) {
      const number = toNumber(other);
      if (isError(number)) return number;
      numbers.push(Math.trunc(number));
    }
    return numbers.some((number) => number < 0) ? failed("#VALUE!") : result(text, ...numbers);
  };

/** Functions of texts, and what a value is. */
export const texts: Readonly<Record<string, (...values: Value[]) => Value>> = {
  LEFT: ofText((text, count = 1) => text.slice(0, count)),
  LEN: ofText((text) => text.length),
  MID: ofText((text, first = 0, count = 0) =>
    first < 1 ? failed("#VALUE!") : text.slice(first - 1, first - 1 + count),
  ),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofText((text) => text.toUpperCase()),
  ISNA: (value = null) => isError(value) && value.error === "#N/A",
  ISNUMBER: (value = null) => typeof value === "number",
  NA: () => failed("#N/A"),
};
