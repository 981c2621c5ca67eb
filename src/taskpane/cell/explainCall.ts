import { engine, report } from "../../edition";
import { nearest } from "../../engine/arguments/names";
import { explainResult } from "../../engine/explanations/explainResult";
import type { Explanation } from "../../engine/explanations/explanation";
import type { Language } from "../../reports/types";
import type { DescribedArgument, DescribedCall } from "../../workbook/cell/describeCalls";
import { parseArrayLiteral } from "../calculate/arrayLiteral";
import { calculate, isCellError, type CellError, type ResultCell } from "../calculate/calculate";
import { shapeArgument } from "../calculate/shapeArgument";
import type { FunctionEntry } from "../functions/catalogue";

export type Result = readonly (readonly ResultCell[])[];

/** What a call of the add-in gives, all of it; why it gives that, cell by cell. */
export interface CalledResult {
  readonly entry: FunctionEntry;
  readonly result: Result;
  readonly explain: (row: number, column: number) => Explanation | null;
}

/** Why a call gave what it gave to one cell. */
export interface CallExplanation {
  readonly call: DescribedCall;
  /** What it gave to the cell; null where it gave more than that one, or only Excel can tell. */
  readonly gave: ResultCell | null;
  /** All that it gave. */
  readonly result: Result | null;
  readonly explanation: Explanation | null;
  /** The citations. */
  readonly sources: readonly string[];
  readonly error: CellError | null;
  /** The function is none of the add-in's; the one that may be meant, where one is near. */
  readonly unknown: { readonly near: string | null } | null;
  readonly arguments: readonly { readonly name: string; readonly argument: DescribedArgument }[];
}

/** Arguments that name something the report can be cited for. */
const citable = ["item", "axis", "rowAxis"];

/** Calculates a call by the very function that Excel calls; null where only Excel can, or there is none such. */
export async function resultOf(
  call: DescribedCall,
  functions: readonly FunctionEntry[],
): Promise<CalledResult | null> {
  const entry = functions.find(({ id }) => id === call.name);
  if (!entry) return null;
  const given: Record<string, unknown> = {};
  for (const [index, { name, dimensionality }] of entry.parameters.entries()) {
    const argument = call.described[index];
    const values = argument ? await valuesOf(argument, functions) : [[null]];
    if (!values) return null;
    given[name] = shapeArgument(dimensionality, values);
  }
  const result = await calculate(
    entry.id,
    entry.parameters.map(({ name }) => given[name]),
  );
  return {
    entry,
    result,
    explain: (row, column) => explainResult(engine, { name: entry.id, given, row, column, result }),
  };
}

/**
 * Explains what a call gave to a cell.
 *
 * @param at which cell of its result that is; null where the formula takes the result as a whole
 */
export async function explainCall(
  call: DescribedCall,
  at: (result: Result) => { readonly row: number; readonly column: number } | null,
  functions: readonly FunctionEntry[],
  language: Language,
): Promise<CallExplanation> {
  const called = await resultOf(call, functions);
  const entry = functions.find(({ id }) => id === call.name);
  const place = called && at(called.result);
  const gave = (place && called.result[place.row]?.[place.column]) ?? null;
  const explanation = place ? called.explain(place.row, place.column) : null;
  const row = place ? called.result[place.row]! : [];
  const named = called ? citableIn(call, called.entry) : [];
  const items = gave !== null && isCellError(gave) ? [] : sourceItems(explanation, row, named);
  const sources: string[] = [];
  for (const item of items) {
    const source = (await calculate("SOURCE", [item, language]))[0]?.[0];
    if (typeof source === "string" && !sources.includes(source)) sources.push(source);
  }
  const names = functions.map(({ name }) => name);
  return {
    call,
    gave,
    result: called?.result ?? null,
    explanation,
    sources,
    error: gave !== null && isCellError(gave) ? gave : null,
    unknown: entry ? null : { near: nearest(call.name, names) ?? null },
    arguments: (entry?.parameters ?? []).flatMap(({ name }, index) => {
      const argument = call.described[index];
      return argument && argument.kind !== "omitted" ? [{ name, argument }] : [];
    }),
  };
}

async function valuesOf(
  argument: DescribedArgument,
  functions: readonly FunctionEntry[],
): Promise<readonly (readonly unknown[])[] | null> {
  if (argument.values) return argument.values;
  if (argument.kind !== "expression") return null;
  if (!argument.call) return parseArrayLiteral(argument.text);
  const inner = await resultOf(argument.call, functions);
  // The object model says an error by its code, too.
  return inner && inner.result.map((row) => row.map((cell) => (isCellError(cell) ? cell.error : cell)));
}

/** What to cite: what the number rests on, else what the row or the arguments name. */
function sourceItems(
  explanation: Explanation | null,
  row: readonly ResultCell[],
  named: readonly string[],
): readonly unknown[] {
  if (explanation) return explanation.cites;
  const first = row[0];
  return [...(typeof first === "string" ? [first] : []), ...named].slice(0, 2);
}

function citableIn({ described }: DescribedCall, { parameters }: FunctionEntry): string[] {
  return parameters.flatMap(({ name }, index) => {
    const value = described[index]?.values?.[0]?.[0];
    return citable.includes(name) && typeof value === "string" ? [value] : [];
  });
}

/** A function as formulas write it. */
export const written = (name: string): string => `${report.names.namespace}.${name}`;
