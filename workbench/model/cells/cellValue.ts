import type { ICellData, Nullable } from "@univerjs/core";
import { invalidArgument } from "../../protocol/apiError";
import type { Grid } from "../grid/grid";

export type CellValue = string | number | boolean;

// The grid's cell types (CellValueType), whose enumeration exists only in its own bundle.
const text = 1;
const number = 2;
const boolean = 3;
const textLikeNumber = 4;

const errors = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** What Excel's `values` has for a cell: full precision, errors as their text, "" for a blank. */
export function readValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  // Text with formats inside is a document; it ends with a paragraph mark.
  if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.v === undefined || cell.v === null) return "";
  if (cell.t === boolean) return cell.v === 1 || cell.v === true || String(cell.v).toUpperCase() === "TRUE";
  return cell.v;
}

/** Excel's RangeValueType. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errors.has(value) ? "Error" : "String";
}

/** What the cell shows. */
export function displayText(grid: Grid, value: CellValue, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (value === "" || errors.has(value))) return value;
  if (pattern === "@") return String(value);
  return grid.services.api.Util.numfmt.format(pattern, value, { throws: false });
}

/** The most characters that Excel lets a cell hold, as text and as a formula with its "=". */
const longestText = 32_767;
const longestFormula = 8_192;

const nothing = { v: null, f: null, p: null } as const;

/**
 * The cell data for a value as Excel takes it, with the number format that it brings along (a date, a percentage).
 * @param value "" clears; "=…" is a formula; an apostrophe in front makes text; other text is read as if typed
 * @param pattern the cell's number format; in a cell formatted as text ("@") everything is text
 */
export function cellInput(
  grid: Grid,
  value: unknown,
  pattern: string,
): { data: ICellData; pattern?: string } {
  if (value === "") return { data: nothing as ICellData };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { data: { ...nothing, v: value, t: number } };
  }
  if (typeof value === "boolean") return { data: { ...nothing, v: value ? 1 : 0, t: boolean } };
  if (typeof value !== "string") throw invalidArgument();
  if (value.startsWith("'")) return { data: asText(grid, value.slice(1)) };
  if (pattern === "@") return { data: asText(grid, value) };
  if (value.startsWith("=") && value.length > 1) return { data: asFormula(value) };

  const parsed = grid.services.api.Util.numfmt.parseValue(value);
  if (typeof parsed?.v === "boolean") return { data: { ...nothing, v: parsed.v ? 1 : 0, t: boolean } };
  if (typeof parsed?.v === "number") {
    return { data: { ...nothing, v: parsed.v, t: number }, ...(parsed.z && { pattern: parsed.z }) };
  }
  // Excel takes a leading sign for the beginning of a formula, and "@" for nothing that it knows.
  if (/^[+-]./.test(value)) return { data: asFormula(`=${value}`) };
  if (/^@./.test(value)) throw invalidArgument();
  return { data: asText(grid, value) };
}

function asFormula(formula: string): ICellData {
  if (formula.length > longestFormula) throw invalidArgument();
  return { ...nothing, f: formula };
}

function asText(grid: Grid, value: string): ICellData {
  if (value.length > longestText) throw invalidArgument();
  if (value === "") return nothing as ICellData;
  // The grid would take "007" for a number, unless it is told not to.
  const parsed = grid.services.api.Util.numfmt.parseValue(value);
  return { ...nothing, v: value, t: parsed ? textLikeNumber : text };
}
