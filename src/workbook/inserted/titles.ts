import type { Language } from "../../reports/types";
import { cellTexts, type CellText } from "../cellTexts/cellTexts";
import { insertions, type InsertionKind } from "../insertions/registry";
import { printedColumns } from "../insertions/parts/besides";
import { rowWith } from "../insertions/parts/check";
import { findSegmentPlaces } from "../insertions/segments/segmentPlaces";

type Values = readonly (readonly unknown[])[];

/**
 * What something inserted is about, as its own cells have it now: "Application 2026–2032", "Bridge 2030, Upside".
 *
 * @param values its cells; none where they are gone
 */
export function titleOf(kind: InsertionKind, values: Values, language: Language): string {
  const title = [subjectOf(kind, values, language), yearsOf(kind, values)].filter(Boolean).join(" ");
  return [title, ...scenariosOf(values)].join(cellTexts(language).comma);
}

function subjectOf(kind: InsertionKind, values: Values, language: Language): string {
  const axis = option(values, "axis");
  if (kind === "Segments" && axis) return axis;
  if (kind === "Shares" && axis) return capital(cellTexts(language).sharesOf).replace("{axis}", axis);
  const [rows, columns] = [option(values, "rows"), option(values, "columns")];
  if (kind === "CrossTab" && rows && columns) return `${rows} × ${columns}`;
  return insertions[kind].label[language];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One year, or the first and the last. */
function yearsOf(kind: InsertionKind, values: Values): string {
  const [from, to] = [option(values, "from"), option(values, "to")];
  if (from && to) return `${from}–${to}`;
  const places = kind === "Segments" ? findSegmentPlaces(values) : null;
  const along = places
    ? places.values.map((column) => values[places.rows.years]![column])
    : kind === "Shares"
      ? (values[rowWith(values, "segment")] ?? [])
      : [...besideOrBelow(values, "year"), ...besideOrBelow(values, "years")];
  const years = along.filter((cell): cell is number => typeof cell === "number");
  if (!years.length) return "";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** What stands along a label's row, but for the workings beside, and down its column. */
function besideOrBelow(values: Values, word: CellText): unknown[] {
  const row = rowWith(values, word);
  if (row < 0) return [];
  const below = values.slice(row + 1).map(([cell]) => cell);
  return [...values[row]!.slice(1, printedColumns(values)), ...below];
}

/** The scenario, or the lowest and the highest one. */
function scenariosOf(values: Values): string[] {
  const scenario = option(values, "scenario");
  if (scenario) return [scenario];
  const [low, high] = [option(values, "low"), option(values, "high")];
  return low && high ? [`${low}–${high}`] : [];
}

/** What stands in the cell beside a label; empty where there is no such label. */
function option(values: Values, word: CellText): string {
  const cell = values[rowWith(values, word)]?.[1];
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
