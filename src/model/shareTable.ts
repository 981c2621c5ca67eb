import { isEmpty } from "../engine/arguments/empty";
import { nameKey } from "../engine/arguments/names";
import { EngineError } from "../engine/errors/engineError";
import { namesOf } from "../engine/segments/axes";
import { shareLayout } from "../engine/segments/shareLayout";
import { readShares, type Shares } from "../engine/segments/shares";
import type { Engine } from "../engine/openReport";
import type { Axis, Report, Segment } from "../reports/types";

type Cells = readonly (readonly unknown[])[];

/** The shares of an axis as the model keeps them; empty cells where the user gives none. */
export interface ShareTable {
  readonly axis: Axis;
  readonly segments: readonly Segment[];
  /** The year of each column, ascending. */
  readonly years: readonly number[];
  /** A row a segment, a column a year. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** The shares as the engine reads them; null without any. */
  readonly read: Shares | null;
}

/**
 * @param axis its name; else the first axis that the shares' names fit
 * @param year the year that heads shares without one
 * @throws EngineError for an unknown axis, and shares that do not split it
 */
export function shareTable(
  { report, findAxis }: Engine,
  shares: Cells | undefined,
  axis: string | undefined,
  year: number,
): ShareTable {
  if (!shares) {
    const found = isEmpty(axis) ? report.axes[0]! : findAxis(axis);
    const cells = found.segments.map(() => [null]);
    return { axis: found, segments: found.segments, years: [year], cells, read: null };
  }
  const { axis: found, read } = isEmpty(axis)
    ? fitting(report, shares)
    : { axis: findAxis(axis), read: readShares(findAxis(axis), shares) };
  const all = found.segments.flatMap((top) => [top, ...(top.children ?? [])]);
  const keys = new Set(all.flatMap(({ name }) => namesOf(name).map(nameKey)));
  const { headers, rows } = shareLayout(shares, (text) => !isEmpty(text) && keys.has(nameKey(text)));
  const columns = headers
    .map((header, column) => ({ year: header === null ? year : Number(header), column }))
    .sort((a, b) => a.year - b.year);
  return {
    axis: found,
    segments: read.segments.map((name) => all.find((segment) => segment.name.en === name)!),
    years: columns.map((column) => column.year),
    cells: rows.map((row) => columns.map(({ column }) => row.shares[column] as number)),
    read,
  };
}

/** The first axis that the shares split; where none is, what the likeliest one has against them. */
function fitting(report: Report, shares: Cells): { readonly axis: Axis; readonly read: Shares } {
  const texts = shares.flat().filter((cell) => typeof cell === "string" && !isEmpty(cell));
  let likeliest: { readonly known: number; readonly error: EngineError } | undefined;
  for (const axis of report.axes) {
    try {
      return { axis, read: readShares(axis, shares) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const all = axis.segments.flatMap((top) => [top, ...(top.children ?? [])]);
      const keys = new Set(all.flatMap(({ name }) => namesOf(name).map(nameKey)));
      const known = texts.filter((text) => keys.has(nameKey(text))).length;
      if (!likeliest || known > likeliest.known) likeliest = { known, error };
    }
  }
  throw likeliest!.error;
}
