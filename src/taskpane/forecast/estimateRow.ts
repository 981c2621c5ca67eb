import { isBlank } from "../../engine/arguments/empty";
import { estimateColumns } from "../../engine/market/estimates";
import type { Estimate } from "../../workbook/insertions/triangulation";
import { numberOf } from "../fields/numberOf";
import { yearOf } from "../fields/yearOf";

/** Another publisher's estimate as it is being typed; money in the pane's unit. */
export interface EstimateRow {
  readonly id: number;
  readonly source: string;
  readonly startYear: string;
  readonly startValue: string;
  readonly endYear: string;
  readonly endValue: string;
}

export type EstimateField = Exclude<keyof EstimateRow, "id">;

export const emptyRow = { source: "", startYear: "", startValue: "", endYear: "", endValue: "" };

/**
 * The estimate that a row stands for; null while it is not whole.
 *
 * @param perBillion how many of the pane's units are a billion USD
 */
export function estimateOf(row: EstimateRow, perBillion: number): Estimate | null {
  const source = row.source.trim();
  const [startYear, endYear] = [yearOf(row.startYear), yearOf(row.endYear)];
  const [start, end] = [numberOf(row.startValue), numberOf(row.endValue)];
  if (!source || startYear === null || endYear === null || start === null || end === null) return null;
  if (startYear >= endYear || start <= 0 || end <= 0) return null;
  return { source, startYear, startValue: start / perBillion, endYear, endValue: end / perBillion };
}

/**
 * The rows of a table in the workbook, in USD billions: by its header row in any order, or without one Source, Start
 * year, Start value, End year, End value. A row without numbers is none; nor is there any under unknown headers.
 */
export function rowsFromCells(
  cells: readonly (readonly unknown[])[],
  perBillion: number,
): Omit<EstimateRow, "id">[] {
  const columns = columnsOf(cells);
  if (!columns) return [];
  const money = (value: unknown) =>
    typeof value === "number" ? String(Number((value * perBillion).toPrecision(15))) : "";
  return cells
    .map((row) => columns.map((column) => row[column]))
    .filter((row) => row.slice(1).some((cell) => typeof cell === "number"))
    .map(([source, startYear, startValue, endYear, endValue]) => ({
      source: String(source ?? ""),
      startYear: String(startYear ?? ""),
      startValue: money(startValue),
      endYear: String(endYear ?? ""),
      endValue: money(endValue),
    }));
}

/** Null where a first row of texts has not the headers of estimates. */
function columnsOf(cells: readonly (readonly unknown[])[]): readonly number[] | null {
  const header = cells.find((row) => row.some((cell) => !isBlank(cell))) ?? [];
  if (header.some((cell) => typeof cell === "number")) return [0, 1, 2, 3, 4];
  try {
    return estimateColumns(
      header,
      [...header.keys()].filter((column) => !isBlank(header[column])),
    );
  } catch {
    return null;
  }
}
