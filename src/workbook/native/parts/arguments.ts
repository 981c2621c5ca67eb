import { qualify } from "../../formulas/qualify";
import { cellName, columnIndex, quoteSheet } from "../../sheet/area";
import { sheetName } from "../../sheet/rangesOf";
import type { DescribedArgument } from "../../cell/describeCalls";
import { Unwritable, type NativeCall } from "../builder";

const omitted: DescribedArgument = { kind: "omitted", written: "", values: [[null]] };

/** An argument by its place; omitted where the call has fewer. */
export const argument = ({ args }: NativeCall, place: number): DescribedArgument => args[place] ?? omitted;

export const isGiven = ({ kind }: DescribedArgument) => kind !== "omitted";

/** Whether it is a literal: what it says stays so. */
export const isLiteral = ({ kind }: DescribedArgument) => ["text", "number", "boolean"].includes(kind);

/** The text of an argument that may be left out or refer to a blank cell. */
export function orElse(argument: DescribedArgument, usual: string): string {
  if (!isGiven(argument)) return usual;
  return isLiteral(argument) ? argument.written : `IF(${argument.written}="",${usual},${argument.written})`;
}

/** Where the cells of a reference stand. */
export interface Corner {
  /** With its exclamation mark; "" on the formula's own sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The first cell that an argument refers to; null for anything else. */
export function cornerOf({ address }: DescribedArgument, { sheet }: NativeCall): Corner | null {
  const match = address && /^(?:(.*)!)?\$?([A-Z]+)\$?(\d+)/i.exec(address);
  if (!match) return null;
  const named = match[1] === undefined ? sheet : sheetName(match[1]);
  return {
    sheet: named === sheet ? "" : `${quoteSheet(named)}!`,
    row: Number(match[3]) - 1,
    column: columnIndex(match[2]!),
  };
}

/** A cell of an argument's range. */
export function cellAt({ sheet, row, column }: Corner, r: number, c: number): string {
  return sheet + cellName(row + r, column + c, "both");
}

/** Some cells of an argument's range. */
export function rangeAt(corner: Corner, r: number, c: number, rows: number, columns: number): string {
  const last = cellName(corner.row + r + rows - 1, corner.column + c + columns - 1, "both");
  return `${cellAt(corner, r, c)}:${last}`;
}

/** An argument that counts once, whatever the size of the result. */
export function scalarOf(call: NativeCall, argument: DescribedArgument): string {
  return argument.values ? cellOf(call, argument, 0, 0) : argument.written;
}

/** One of an argument's cells, as an expression: itself where it is a single one. */
export function cellOf(call: NativeCall, argument: DescribedArgument, row: number, column: number): string {
  const { values, written } = argument;
  if (values?.length === 1 && values[0]!.length === 1) return written;
  const corner = cornerOf(argument, call);
  if (corner) return corner.sheet + cellName(corner.row + row, corner.column + column);
  return call.rows === 1 && call.columns === 1 ? written : `INDEX(${written},${row + 1},${column + 1})`;
}

/** The cells of an argument one after another, row by row; null where their number is not known. */
export function cellsOf(call: NativeCall, argument: DescribedArgument): string[] | null {
  if (!argument.values) return null;
  return argument.values.flatMap((row, r) => row.map((_, c) => cellOf(call, argument, r, c)));
}

/** A formula's part, as it reads from the sheet with the workings; "this row" of a table means nothing there. */
export function fromAfar({ sheet }: NativeCall, text: string): string {
  if (/\[\s*(?:@|#This Row|\[\s*#This Row)/i.test(text)) throw new Unwritable(false);
  return qualify(text, sheet);
}
