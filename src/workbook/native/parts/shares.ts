import { engine } from "../../../edition";
import { nameKey } from "../../../engine/arguments/names";
import { isTotal } from "../../../engine/arguments/totals";
import { namesOf } from "../../../engine/segments/axes";
import { isYear, shareLayout } from "../../../engine/segments/shareLayout";
import type { DescribedArgument } from "../../cell/describeCalls";
import type { NativeCall } from "../builder";
import { cellAt, cornerOf, rangeAt } from "./arguments";
import { dataNames as names } from "./dataNames";

/** The user's shares of an axis, as they stand in cells. */
export interface NativeShares {
  readonly count: number;
  /** A segment's share in a year, as an expression, scaled to a sum of 1. */
  share(segment: number, year: string): string;
  /** An expression where the functions take the shares, and an error where they refuse them. */
  valid(expression: string): string;
}

/**
 * Where shares stand, and how they are used.
 *
 * @returns null where they stand in no cells, or otherwise than one below the other and year beside year
 */
export function sharesOf(
  call: NativeCall,
  axis: DescribedArgument,
  shares: DescribedArgument,
): NativeShares | null {
  const corner = cornerOf(shares, call);
  const grid = shares.values;
  if (!corner || !grid || shares.kind !== "reference") return null;
  const known = segmentKeys(axis.values?.[0]?.[0]);
  if (!known) return null;
  const isName = (text: unknown) => typeof text === "string" && known.has(nameKey(text));
  const { headers, columns, rows } = shareLayout(grid, isName);
  const parts = rows.filter(({ name }) => !isTotal(name)).map(({ of }) => grid.indexOf(of));
  const [first] = parts;
  const [left] = columns;
  if (first === undefined || left === undefined || !follow(parts) || !follow(columns)) return null;
  const years = headers.every((header) => header !== null) ? headers : null;
  if (years ? !years.every(isAscending) : columns.length > 1) return null;

  const column = (c: number) => rangeAt(corner, first, columns[c]!, parts.length, 1);
  const sums = columns.map((_, c) => {
    const cells = column(c);
    const off = `ROUND(ABS(SUM(${cells})-1),${names.digits})`;
    return `COUNT(${cells})=ROWS(${cells}),MIN(${cells})>=0,${off}<=${names.shareTolerance}`;
  });
  const valid = (share: string) => `IF(AND(${sums.join(",")}),${share},NA())`;
  if (!years || years.length === 1) {
    return {
      count: parts.length,
      valid,
      share: (segment) => `${cellAt(corner, first + segment, left)}/SUM(${column(0)})`,
    };
  }
  const header = grid.findIndex((row) => row.some(isYear));
  const all = rangeAt(corner, first, left, parts.length, columns.length);
  const given = rangeAt(corner, header, left, 1, columns.length);
  return {
    count: parts.length,
    valid,
    share(segment, year) {
      const row = rangeAt(corner, first + segment, left, 1, columns.length);
      const at = `MEDIAN(${year},MIN(${given}),MAX(${given}))`;
      const k = `MIN(MATCH(${at},${given},1),COUNT(${given})-1)`;
      const scaled = (column: string) => `INDEX(${row},${column})/SUM(INDEX(${all},0,${column}))`;
      const [from, to] = [`INDEX(${given},${k})`, `INDEX(${given},${k}+1)`];
      const passed = `(${at}-${from})/(${to}-${from})`;
      return `(${scaled(k)}+(${scaled(`${k}+1`)}-${scaled(k)})*${passed})`;
    },
  };
}

/** All names of an axis; null where there is no such axis. */
function segmentKeys(axis: unknown): ReadonlySet<string> | null {
  try {
    const { segments } = engine.findAxis(axis);
    const all = segments.flatMap((top) => [top, ...(top.children ?? [])]);
    return new Set(all.flatMap(({ name }) => namesOf(name)).map(nameKey));
  } catch {
    return null;
  }
}

const follow = (places: readonly number[]) => places.every((place, i) => place === places[0]! + i);

/** Years as numbers, each after the one before. */
const isAscending = (year: unknown, i: number, all: readonly unknown[]) =>
  typeof year === "number" && (i === 0 || year > (all[i - 1] as number));
