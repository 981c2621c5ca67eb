import { engine, report } from "../../edition";
import type { Language } from "../../reports/types";
import type { CellDescription, DescribedArgument } from "../../workbook/cell/describeCell";
import { parseArrayLiteral } from "../calculate/arrayLiteral";
import { calculate, isCellError, type CellError, type ResultCell } from "../calculate/calculate";
import { shapeArgument } from "../calculate/shapeArgument";
import type { FunctionEntry } from "../functions/catalogue";

export const statuses = ["published", "derived", "extrapolated", "assumed"] as const;
export type CellStatus = (typeof statuses)[number];

/** Why a cell shows what it shows. What does not apply, or can't be told, is null. */
export interface Explanation {
  readonly name: string;
  readonly status: CellStatus | null;
  /** The arithmetic in one line, that of the market in the cell's year. */
  readonly arithmetic: string | null;
  /** The citation. */
  readonly source: string | null;
  /** What the call gives for this cell, where that is an error. */
  readonly error: CellError | null;
  readonly arguments: readonly { readonly name: string; readonly argument: DescribedArgument }[];
}

/** Arguments that are the user's own numbers: what rests on them is assumed. */
const ownNumbers = ["shares", "rowShares", "colShares", "volatility", "ceiling", "estimates", "low", "mode"];

/** Arguments that name something the report can be cited for. */
const citable = ["item", "axis", "rowAxis"];

/**
 * Explains a cell by the add-in's own functions, so that the pane can't say anything else than the sheet, and
 * the messages that Excel may hide come to light.
 */
export async function explainCell(
  cell: CellDescription,
  functions: readonly FunctionEntry[],
  language: Language,
): Promise<Explanation | null> {
  const { call, formula, anchor } = cell;
  const entry = functions.find(({ id }) => id === call?.name);
  if (!call || !entry) return null;

  const given = new Map(
    entry.parameters.flatMap(({ name, dimensionality }, i) => {
      const argument = call.described[i];
      const values = argument ? valuesOf(argument) : [[null]];
      return values ? [[name, shapeArgument(dimensionality, values)] as const] : [];
    }),
  );
  const known = given.size === entry.parameters.length;
  const table = known
    ? await calculate(
        entry.id,
        entry.parameters.map(({ name }) => given.get(name)),
      )
    : null;
  // In a longer formula the cell shows what that makes of the call, not a cell of the call's own result.
  const whole = call.start === 1 && call.end === formula?.length;
  const row = table && whole ? (table[anchor.row] ?? null) : null;
  const result = row?.[anchor.column] ?? null;

  const year = yearOf(given, row, whole ? anchor : { row: 0, column: 0 });
  const path = [given.get("method"), given.get("assumptions"), given.get("scenario")].map((v) => v ?? null);
  const text = async (id: string, args: readonly unknown[]) => {
    const first = (await calculate(id, args))[0]?.[0];
    return typeof first === "string" ? first : null;
  };
  const rests = ownNumbers.some((name) => (given.get(name) ?? null) !== null);
  return {
    name: entry.name,
    status: rests ? "assumed" : year === null ? null : asStatus(await text("STATUS", [[[year]], ...path])),
    arithmetic: year === null ? null : await text("EXPLAIN", [year, ...path, language]),
    source: await firstOf(sourceItems(given, row, year), (item) => text("SOURCE", [item, language])),
    error: result !== null && isCellError(result) ? result : null,
    arguments: entry.parameters.flatMap(({ name }, i) => {
      const argument = call.described[i];
      return argument && argument.kind !== "omitted" ? [{ name, argument }] : [];
    }),
  };
}

function valuesOf(argument: DescribedArgument): readonly (readonly unknown[])[] | null {
  if (argument.values) return argument.values;
  return argument.kind === "expression" ? parseArrayLiteral(argument.text) : null;
}

/** The year that a cell is about: its own among the years given, or the one that its row begins with. */
function yearOf(
  given: ReadonlyMap<string, unknown>,
  row: readonly ResultCell[] | null,
  { row: r, column: c }: { readonly row: number; readonly column: number },
): number | null {
  const years = given.get("years");
  if (Array.isArray(years)) {
    const cells = years as readonly (readonly unknown[])[];
    const own = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells[r]?.[c];
    if (isYear(own)) return own;
  }
  const single = given.get("year");
  if (isYear(single)) return single;
  const first = row && row.length > 1 ? row[0] : null;
  return isYear(first) ? first : null;
}

function isYear(value: unknown): value is number {
  const { first, last } = report.reach;
  return typeof value === "number" && Number.isInteger(value) && value >= first && value <= last;
}

/** What to cite, the nearest first: what the row or the arguments name, else the figures behind the path. */
function sourceItems(
  given: ReadonlyMap<string, unknown>,
  row: readonly ResultCell[] | null,
  year: number | null,
): readonly unknown[] {
  if (year !== null) return [year, engine.figures.base.year];
  const named = citable.map((name) => given.get(name)).filter((value) => typeof value === "string");
  const first = row?.[0];
  return [...(typeof first === "string" ? [first] : []), ...named, engine.figures.base.year];
}

async function firstOf<T>(items: readonly T[], find: (item: T) => Promise<string | null>) {
  for (const item of items) {
    const found = await find(item);
    if (found !== null) return found;
  }
  return null;
}

function asStatus(text: string | null): CellStatus | null {
  return statuses.find((status) => status === text) ?? null;
}
