import { engine } from "../../edition";
import type { Axis } from "../../reports/types";
import { languageOfText } from "../cellTexts/cellTexts";
import { cellAfter, labelledRow } from "../cellTexts/findLabel";
import type { Area } from "../sheet/area";
import { segmentNames } from "./segmentNames";
import { segmentRows } from "./segmentRows";
import type { Cell, Held, ShareCells } from "./shareCells";

type Cells = readonly (readonly unknown[])[];

/**
 * Finds the parts of a share table by its labels, wherever rows and columns have been inserted since. A column is the
 * table's own if it has a total; others are the user's.
 *
 * @returns null where labels or segments are missing
 */
export function findShareCells(name: string, area: Area, values: Cells, contents: Cells): ShareCells | null {
  const header = labelledRow(values, "segment");
  const axisRow = labelledRow(values, "axis");
  const total = labelledRow(values, "total", header);
  const tolerance = cellAfter(values, "tolerance");
  if (header === undefined || axisRow === undefined || total === undefined || !tolerance) return null;
  const axis = axisOf(values[axisRow]![1]);
  const nested = languageOfText(values[header]![1], "subsegment") !== null;
  const labels = nested ? [0, 1] : [0];
  const [first, second] = contents[total]!.flatMap((content, c) =>
    c >= labels.length && String(content).startsWith("=") ? [c] : [],
  );
  const rows = axis && segmentRows(values, { first: header + 1, last: total - 1 }, nested, axis);
  if (first === undefined || second === undefined || !rows || rows.includes(null)) return null;
  const level = nested ? "leaves" : "top";
  const names = segmentNames(axis, level, "en");
  const cell = (row: number, column: number): Cell => ({ row: area.row + row, column: area.column + column });
  const held = (row: number, column: number): Held => ({
    ...cell(row, column),
    value: values[row]![column],
    content: contents[row]![column],
  });
  return {
    name,
    area,
    axis: axis.name.en,
    level,
    years: [held(header, first), held(header, second)],
    totals: [cell(total, first), cell(total, second)],
    segments: rows.map((row, i) => ({
      key: names[i]!.key,
      names: labels.map((column) => cell(row!, column)),
      shares: [held(row!, first), held(row!, second)],
    })),
    tolerance: cell(tolerance.row, tolerance.column),
  };
}

function axisOf(name: unknown): Axis | null {
  try {
    return engine.findAxis(name);
  } catch {
    return null;
  }
}
