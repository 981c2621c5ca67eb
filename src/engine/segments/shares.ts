import type { Axis, Segment } from "../../reports/types";
import { leavesOf, namesOf } from "./axes";
import { Decimal } from "../numerics/decimal";
import { isEmpty } from "../arguments/empty";
import { EngineError } from "../results/engineError";
import { finder } from "../arguments/names";
import { shareLayout } from "./shareLayout";
import { shown } from "../arguments/shown";

/** The user's shares of an axis. */
export interface Shares {
  /** The segments by their report names, in the user's order. */
  readonly segments: readonly string[];
  /** The shares of a year in the same order; they sum to 1 however many digits were entered. */
  at(year: number): readonly Decimal[];
}

/** How far from 1 the sum of a year's shares may be. */
const tolerance = 0.0001;

/**
 * Reads the shares of an axis: names and one share column; or a header row of years with a share column for each,
 * linear between the given years and flat outside; or shares alone, in the order of the axis's top or lowest-level
 * names.
 *
 * @throws EngineError "value" unless every lowest-level segment is covered exactly once, by itself or from above, no
 *   share is negative, and each year's sum is 1 within 0.0001
 * @example readShares(deployment, [["On-Premises", 0.4], ["Cloud", 0.6]]).segments
 *   // => ["On-Premises", "Cloud"]
 */
export function readShares(axis: Axis, cells: readonly (readonly unknown[])[] | undefined): Shares {
  const find = segmentFinder(axis);
  const { years, rows } = shareLayout(cells ?? [], (name) => {
    try {
      return Boolean(find(name));
    } catch {
      return false;
    }
  });
  const segments = rows.some(({ name }) => !isEmpty(name))
    ? rows.map(({ name }) => find(name))
    : inOrder(axis, rows.length);
  const names = segments.map((segment) => segment.name.en);

  const blank = names.filter((_, index) => rows[index]!.shares.some(isEmpty));
  if (blank.length) throw wrong(`enter a share for ${blank.join(", ")}.`);
  checkCover(axis, segments);
  const columns = years.map((year, column) => {
    const shares = rows.map((row, index) => parseShare(row.shares[column], names[index]!));
    return { year, shares: toOne(shares, year) };
  });
  columns.sort((a, b) => a.year! - b.year!);

  return {
    segments: names,
    at(year) {
      const after = columns.findIndex((column) => column.year !== null && column.year >= year);
      const [left, right] = [columns[after - 1], columns[after]];
      if (!left || !right) return (right ?? columns.at(-1)!).shares;
      const weight = new Decimal(year - left.year!).div(right.year! - left.year!);
      return left.shares.map((share, index) => share.add(right.shares[index]!.sub(share).mul(weight)));
    },
  };
}

function segmentFinder(axis: Axis) {
  const all = axis.segments.flatMap((top) => [top, ...(top.children ?? [])]);
  return finder(
    `segment of ${axis.name.en}`,
    all.map((segment) => ({ value: segment, names: namesOf(segment.name) })),
  );
}

/** The segments that shares without names are meant for. */
function inOrder(axis: Axis, count: number): readonly Segment[] {
  const leaves = leavesOf(axis).map(({ top, sub }) => sub ?? top);
  const tops = axis.segments;
  if (!count) throw wrong(`enter a share for ${tops.map(({ name }) => name.en).join(", ")}.`);
  if (count === tops.length) return tops;
  if (count === leaves.length) return leaves;
  const needed = [...new Set([tops.length, leaves.length])].join(" or ");
  throw wrong(
    `${count} without names, but ${axis.name.en} has ${needed} segments. Put their names beside them.`,
  );
}

function checkCover(axis: Axis, segments: readonly Segment[]): void {
  const missing: string[] = [];
  for (const { top, sub } of leavesOf(axis)) {
    const leaf = (sub ?? top).name.en;
    const covering = segments.filter((segment) => segment === top || segment === sub);
    if (covering.length > 1) {
      const by = [...new Set(covering.map(({ name }) => name.en))];
      throw wrong(by.length > 1 ? `${by.join(" and ")} both cover ${leaf}.` : `${leaf} is there twice.`);
    }
    if (!covering.length) missing.push(leaf);
  }
  if (missing.length) throw wrong(`enter a share for ${missing.join(", ")} too, or for what contains it.`);
}

function parseShare(input: unknown, segment: string): Decimal {
  if (typeof input !== "number" || !Number.isFinite(input)) {
    throw wrong(`${shown(input)} for ${segment} is not a number; a share is one such as 0.25 or 25%.`);
  }
  if (input < 0) throw wrong(`${input} for ${segment} is below 0.`);
  return new Decimal(input);
}

function toOne(shares: readonly Decimal[], year: number | null): readonly Decimal[] {
  const sum = shares.reduce((so, share) => so.add(share), new Decimal(0));
  if (sum.sub(1).abs().lte(tolerance)) return shares.map((share) => share.div(sum));
  throw wrong(
    `${year === null ? "they" : `those of ${year}`} sum to ${sum.toSignificantDigits(6)} and not to 1.`,
  );
}

const wrong = (message: string) => new EngineError("value", `Shares: ${message}`);
