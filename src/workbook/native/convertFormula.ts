import type { DescribedArgument, DescribedCall } from "../cell/describeCalls";
import { isWhole } from "../cell/isWhole";
import { fixed, readArgument } from "../formulas/argument";
import { findCalls, textLiteral } from "../formulas/formula";
import { isElementwise } from "../formulas/isElementwise";
import { cellName, type Area } from "../sheet/area";
import { cells, Unwritable, type Built, type NativeCall, type NativeCell, type Workings } from "./builder";
import { builderOf } from "./builders";

/** A formula with calls of the add-in, in an area of a sheet, and the cells that its result takes up. */
export interface LiveFormula {
  /** Counted from the area's first cell. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  /** The calls that stand within no other one, in their order. */
  readonly calls: readonly DescribedCall[];
}

export interface Converted {
  readonly cells: readonly (readonly NativeCell[])[];
  /** The functions for which there are no ordinary formulas; then the cells are what they show. */
  readonly lost: readonly string[];
  /** They would have, with more workings than a workbook should have. */
  readonly isCrowded?: true;
}

/**
 * The cells of a formula's result as ordinary formulas. The result of one call, alone, as the last branch of an IF, or
 * taken cell by cell, is written cell by cell; calls within anything else where the result is a single cell.
 */
export function convertFormula(live: LiveFormula, area: Area, workings: Workings): Converted {
  try {
    return written(live, area, workings);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return { ...asShown(live), ...(error.isCrowded && { isCrowded: true }) };
  }
}

function asShown(live: LiveFormula): Converted {
  return {
    cells: cells(live, (r, c) => ({
      value: (live.values[r]?.[c] ?? null) as string | number | boolean | null,
    })),
    lost: lostIn(live.calls),
  };
}

function written(live: LiveFormula, area: Area, workings: Workings): Converted {
  const { formula, calls, rows, columns, values } = live;
  const at: NativeCall["at"] = (r, c, hold) =>
    cellName(area.row + live.row + r, area.column + live.column + c, hold);
  const shown = () => asShown(live);
  const [only] = calls;
  const place = { sheet: area.sheet, at };
  const isTaken = calls.length === 1 && rows * columns > 1 && isElementwise(formula, only!);
  if (calls.length === 1 && (isWhole(formula, only) || isLastBranch(formula, only!) || isTaken)) {
    const built = build(
      { ...place, name: only!.name, args: only!.described, rows, columns, values },
      workings,
    );
    if (!built) return shown();
    const [before, after] = [formula.slice(0, only!.start), formula.slice(only!.end)];
    const isAlone = before === "=" && after === "";
    return {
      cells: built.map((row) =>
        row.map((cell) => {
          if (isAlone) return "formula" in cell ? { formula: `=${cell.formula}` } : cell;
          return { formula: before + (isTaken ? `(${expression(cell)})` : expression(cell)) + after };
        }),
      ),
      lost: [],
    };
  }
  if (rows * columns > 1) return shown();
  let text = formula;
  for (const call of [...calls].reverse()) {
    const inner = scalar(call, place, workings);
    if (inner === null) return shown();
    text = text.slice(0, call.start) + inner + text.slice(call.end);
  }
  return { cells: [[{ formula: text }]], lost: [] };
}

/** A result that is not tried again: how many cells it has is known only to Excel. */
function isLastBranch(formula: string, { end }: DescribedCall): boolean {
  return /^=IF\(/i.test(formula) && end === formula.length - 1;
}

type Place = Pick<NativeCall, "sheet" | "at">;

/** A call that gives one value, as an expression; null where there is none. */
function scalar(call: DescribedCall, place: Place, workings: Workings): string | null {
  const built = build(
    { ...place, name: call.name, args: call.described, rows: 1, columns: 1, values: [[null]] },
    workings,
  );
  const cell = built?.[0]?.[0];
  return cell && "formula" in cell ? `(${cell.formula})` : null;
}

function build(call: NativeCall, workings: Workings): Built {
  const builder = builderOf(call.name);
  const args = call.args.map((argument) => ordinary(argument, call, workings));
  return builder && args.every((argument) => argument !== null)
    ? builder({ ...call, args: args as DescribedArgument[] }, workings)
    : null;
}

/**
 * An argument without calls of the add-in in it; null where one of them stays. What spills now may be written cell by
 * cell by then, so that a spill is told by its cells.
 */
function ordinary(argument: DescribedArgument, place: Place, workings: Workings): DescribedArgument | null {
  if (argument.kind === "reference" && argument.address && argument.written.endsWith("#")) {
    const reference = fixed(argument.address);
    return { ...argument, written: reference, reference };
  }
  if (!findCalls(`=${argument.written}`).length) return argument;
  const inner = argument.call && scalar(argument.call, place, workings);
  return inner ? { ...readArgument(inner), written: inner } : null;
}

const expression = (cell: NativeCell): string => {
  if ("formula" in cell) return cell.formula;
  const { value } = cell;
  if (typeof value === "object") return value === null ? '""' : value.formula;
  return typeof value === "string" ? textLiteral(value) : String(value).toUpperCase();
};

/** The functions in these calls that stay without ordinary formulas, those in their arguments included. */
function lostIn(calls: readonly DescribedCall[]): string[] {
  const within = (call: DescribedCall): DescribedCall[] => [
    call,
    ...call.described.flatMap((argument) => (argument.call ? within(argument.call) : [])),
  ];
  const all = calls.flatMap(within);
  const without = all.filter(({ name }) => !builderOf(name));
  return [...new Set((without.length ? without : all).map(({ name }) => name))];
}
