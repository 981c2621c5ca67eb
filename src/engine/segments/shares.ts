import type { Axis, Name, Segment } from "../../reports/types";
import { leavesOf, namesOf, type Leaf } from "./axes";
import { Decimal } from "../numerics/decimal";
import { isEmpty } from "../arguments/empty";
import { EngineError } from "../errors/engineError";
import { finder } from "../arguments/names";
import { isYear, shareLayout, type ShareLayout } from "./shareLayout";
import { isTotal, wrongTotal } from "../arguments/totals";
import { looksLikeNumber } from "../arguments/looksLikeNumber";
import { problem, type Problem } from "../errors/problem";
import { shown } from "../errors/shown";
import { parseYear } from "../arguments/year";

/** The user's shares of an axis. */
export interface Shares {
  /** The segments by their report names, in the user's order. */
  readonly segments: readonly string[];
  /** The same in all languages. */
  readonly names: readonly Name[];
  /** By year, or one that holds for all of them. */
  readonly columns: readonly ShareColumn[];
  /** The shares of a year in the same order; they sum to 1 however many digits were entered. */
  at(year: number): readonly Decimal[];
}

/** A column of shares as it was entered, with its sum, and scaled to a sum of 1. */
export interface ShareColumn {
  readonly year: number | null;
  readonly given: readonly Decimal[];
  readonly sum: Decimal;
  readonly shares: readonly Decimal[];
}

/** How an error calls the shares: a cross-table has two sets of them. */
type Whose = "shares" | "shares.rows" | "shares.columns";

/** Makes the error, which says whose shares they are. */
type Refuse = (reason: Problem) => EngineError;

/** How far from 1 the sum of a year's shares may be. */
export const shareTolerance = 0.0001;

/** Shares that sum to more are no fractions: percentages were typed without their sign. */
const mostInFractions = 1.5;

/**
 * Reads the shares of an axis: names and one share column; or a header row of years with a share column for each,
 * linear between the given years and flat outside; or shares alone, in the order of the axis's top or lowest-level
 * names. A row named Total that is one is left out.
 *
 * @throws EngineError "value" unless every lowest-level segment is covered exactly once, by itself or from above, no
 *   share is negative, and each year's sum is 1 within 0.0001
 * @example readShares(deployment, [["On-Premises", 0.4], ["Cloud", 0.6]]).segments
 *   // => ["On-Premises", "Cloud"]
 */
export function readShares(
  axis: Axis,
  cells: readonly (readonly unknown[])[] | undefined,
  whose: Whose = "shares",
): Shares {
  const refuse = (reason: Problem) => new EngineError("value", whose, { reason });
  const find = segmentFinder(axis);
  const isName = (name: unknown) => {
    try {
      return Boolean(find(name));
    } catch {
      return false;
    }
  };
  const { headers, rows: all } = shareLayout(cells ?? [], isName);
  const rows = withoutTotals(all, refuse);
  const years = yearsOf(headers, refuse);
  const segments = rows.some(({ name }) => name !== null)
    ? rows.map(({ name }) => find(name))
    : inOrder(axis, rows.length, refuse);
  const names = segments.map(({ name }) => name);
  const english = names.map(({ en }) => en);

  const blank = english.filter((_, index) => rows[index]!.shares.some(isEmpty));
  if (blank.length) throw refuse(problem("share.blank", { segments: blank }));
  checkCover(axis, segments, refuse);
  const columns = years.map((year, column) => {
    const given = rows.map((row, index) => parseShare(row.shares[column], english[index]!, refuse));
    const sum = sumOf(given, year, refuse);
    return { year, given, sum, shares: given.map((share) => share.div(sum)) };
  });
  columns.sort((a, b) => a.year! - b.year!);

  return {
    segments: english,
    names,
    columns,
    at(year) {
      const after = columns.findIndex((column) => column.year !== null && column.year >= year);
      const [left, right] = [columns[after - 1], columns[after]];
      if (!left || !right) return (right ?? columns.at(-1)!).shares;
      const weight = new Decimal(year - left.year!).div(right.year! - left.year!);
      return left.shares.map((share, index) => share.add(right.shares[index]!.sub(share).mul(weight)));
    },
  };
}

/** A row named Total is none of the segments where its numbers are the sums of those above it. */
function withoutTotals(rows: ShareLayout["rows"], refuse: Refuse): ShareLayout["rows"] {
  const parts: ShareLayout["rows"][number][] = [];
  for (const row of rows) {
    if (!isTotal(row.name)) {
      parts.push(row);
      continue;
    }
    const wrong = wrongTotal(
      row.shares,
      parts.map(({ shares }) => shares),
      shareTolerance,
    );
    if (wrong) {
      const { said, sum } = wrong;
      throw refuse(problem("share.total", { input: said, segment: String(row.name).trim(), sum }));
    }
  }
  return parts;
}

/** The year of each share column; null for one that holds for all years. */
function yearsOf(headers: readonly unknown[], refuse: Refuse): readonly (number | null)[] {
  if (headers.every((header) => header === null)) {
    if (headers.length > 1) throw refuse(problem("share.years", {}));
    return [null];
  }
  const years = headers.map((header) => {
    if (isYear(header)) return parseYear(Number(header));
    throw refuse(problem("share.header", { input: shown(header) }));
  });
  const twice = years.find((year, index) => years.indexOf(year) < index);
  if (twice !== undefined) throw refuse(problem("share.year.twice", { year: twice }));
  return years;
}

function segmentFinder(axis: Axis) {
  const all = axis.segments.flatMap((top) => [top, ...(top.children ?? [])]);
  return finder(
    problem("noun.segment", { axis: axis.name.en }),
    all.map((segment) => ({ value: segment, names: namesOf(segment.name) })),
  );
}

/** The segments that shares without names are meant for. */
function inOrder(axis: Axis, count: number, refuse: Refuse): readonly Segment[] {
  const leaves = leavesOf(axis).map(({ top, sub }) => sub ?? top);
  const tops = axis.segments;
  if (!count) throw refuse(problem("share.blank", { segments: tops.map(({ name }) => name.en) }));
  if (count === tops.length) return tops;
  if (count === leaves.length) return leaves;
  const given = { count, axis: axis.name.en };
  throw refuse(
    tops.length === leaves.length
      ? problem("share.unnamed", { ...given, segmentCount: tops.length })
      : problem("share.unnamed.levels", { ...given, topCount: tops.length, leafCount: leaves.length }),
  );
}

function checkCover(axis: Axis, segments: readonly Segment[], refuse: Refuse): void {
  const missing: Leaf[] = [];
  for (const leaf of leavesOf(axis)) {
    const { top, sub } = leaf;
    const covering = segments.filter((segment) => segment === top || segment === sub);
    if (covering.length > 1) {
      const [segment, other] = [...new Set(covering.map(({ name }) => name.en))] as [string, string?];
      throw refuse(
        other === undefined
          ? problem("share.twice", { segment })
          : problem("share.overlap", { segment, other, leaf: nameOf(leaf) }),
      );
    }
    if (!covering.length) missing.push(leaf);
  }
  if (missing.length) {
    const contained = missing.some(({ sub }) => sub);
    const code = contained ? "share.missing.below" : "share.missing";
    throw refuse(problem(code, { segments: missing.map(nameOf) }));
  }
}

const nameOf = ({ top, sub }: Leaf) => (sub ?? top).name.en;

function parseShare(input: unknown, segment: string, refuse: Refuse): Decimal {
  if (typeof input !== "number" || !Number.isFinite(input)) {
    const code = looksLikeNumber(input) ? "share.text" : "share.number";
    throw refuse(problem(code, { input: shown(input), segment }));
  }
  if (input < 0) throw refuse(problem("share.negative", { input, segment }));
  return new Decimal(input);
}

function sumOf(shares: readonly Decimal[], year: number | null, refuse: Refuse): Decimal {
  const sum = shares.reduce((so, share) => so.add(share), new Decimal(0));
  if (sum.sub(1).abs().lte(shareTolerance)) return sum;
  const found = String(sum.toSignificantDigits(6));
  if (sum.gt(mostInFractions)) throw refuse(problem("share.sum.percent", { sum: found }));
  throw refuse(
    year === null ? problem("share.sum", { sum: found }) : problem("share.sum.year", { year, sum: found }),
  );
}
