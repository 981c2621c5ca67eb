import { EngineError } from "../engine/errors/engineError";

/** An error that stands in a cell, as Excel hands it over: an object of the runtime's, or its plain form. */
export interface ErrorValue {
  readonly code?: string;
  readonly basicValue?: string;
}

/** Whether an argument, or a cell of one, is an error such as #DIV/0!. */
export function isErrorValue(value: unknown): value is ErrorValue {
  // Arrays come by far the most often, and looking for properties that they lack is slow.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { code, basicValue } = value as ErrorValue;
  return isCode(code) || isCode(basicValue);
}

const isCode = (text: unknown): text is string => typeof text === "string" && text.startsWith("#");

/** What stands in the cell, where Excel hands over a value with a format or with more behind it. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // What is no content of a cell is an object and no more: some have nothing that makes a text of them.
  return "basicValue" in value ? value.basicValue : {};
}

/** The error as a cell shows it: "#DIV/0!". */
export const codeOf = ({ code, basicValue }: ErrorValue): string => (isCode(code) ? code : basicValue)!;

/** What Excel takes from a custom function; it hands others over to one, too, such as #REF! and #NAME?. */
const returnable = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** What becomes of an error that comes in: it goes out as it is where a function may return it. */
export function passedOn(value: ErrorValue): ErrorValue | EngineError {
  const code = codeOf(value);
  return returnable.includes(code) ? value : new EngineError("value", "error.in", { text: code });
}

/** Thrown where an error value in an argument makes the whole result that error. */
export class ErrorComesIn extends Error {
  constructor(readonly value: ErrorValue) {
    super(`${codeOf(value)} comes in`);
  }
}
