import type { Axis, Language } from "../../reports/types";
import { Decimal } from "../numerics/decimal";
import { largestRemainder } from "../numerics/largestRemainder";
import { readShares, type Shares } from "../segments/shares";
import { join, math, step } from "./arithmetic";
import type { Explanation, Step } from "./explanation";
import { sizes, type Subject } from "./sizes";

/** A split as SPLIT is asked for it. */
export interface Split {
  readonly axis: Axis;
  readonly shares: readonly (readonly unknown[])[] | undefined;
  readonly decimals: number | null;
  /** In which its result names the segments. */
  readonly language: Language;
}

/** The share of a segment, the part that it makes of the market, or the total of either. */
export function explainSplit(
  { axis, shares, decimals, language }: Split,
  of: "share" | "money",
  row: number,
  year: number,
  subject: Subject,
): Explanation {
  const read = readShares(axis, shares);
  const segments = read.names.map((name) => name[language]);
  const cites = [subject.market.figures.base.year, axis.name.en];
  const isTotal = row === segments.length;
  const share = (index: number) => shareStep(read, index, year, language);
  if (of === "share") {
    const all = segments.map((_, index) => share(index));
    const at = read.at(year);
    const total = step({ code: "share-total", values: {} }, "fraction", join(at, "+"), 1);
    return { status: "assumed", cites: [axis.name.en], steps: isTotal ? [total, ...all] : [all[row]!] };
  }
  const size = subject.market.exact(year);
  const parts = read.at(year).map((part) => part.mul(size));
  const part = (index: number) =>
    step(
      { code: "part", values: { segment: segments[index]!, year } },
      "money",
      math`${read.at(year)[index]!} × ${size}`,
      parts[index]!,
    );
  const sources = sizes(subject, [year]);
  if (decimals === null) {
    return isTotal
      ? { status: subject.market.status(year), cites, steps: sources }
      : { status: "assumed", cites, steps: [part(row), share(row), ...sources] };
  }
  const rounded = largestRemainder(parts, decimals);
  if (isTotal) {
    const what = { code: "parts-total", values: { year } } as const;
    const own = step(what, "money", join(rounded.parts, "+"), rounded.total);
    return { status: "assumed", cites, steps: [own, ...parts.map((_, index) => part(index)), ...sources] };
  }
  const unit = new Decimal(10).pow(-decimals);
  const down = parts[row]!.div(unit).floor().mul(unit);
  const isUp = rounded.parts[row]!.gt(down);
  const own = step(
    { code: isUp ? "part-up" : "part-down", values: { segment: segments[row]!, year, decimals } },
    "money",
    isUp ? math`${down} + ${unit}` : math`${down}`,
    rounded.parts[row]!,
  );
  return { status: "assumed", cites, steps: [own, part(row), share(row), ...sources] };
}

/** A share as it was entered, scaled to a sum of 1, or on its way between two years. */
export function shareStep(
  { names, columns, at }: Shares,
  index: number,
  year: number,
  language: Language,
): Step {
  const segment = names[index]![language];
  const value = at(year)[index]!;
  const after = columns.findIndex((column) => column.year !== null && column.year >= year);
  const [left, right] = [columns[after - 1], columns[after]];
  const one = !left || !right ? (right ?? columns.at(-1)!) : right.year === year ? right : null;
  if (one) {
    const given = one.given[index]!;
    return one.sum.eq(1)
      ? step({ code: "share-given", values: { segment } }, "fraction", math`${given}`, value)
      : step({ code: "share-scaled", values: { segment } }, "fraction", math`${given} ÷ ${one.sum}`, value);
  }
  const [start, end] = [left!.shares[index]!, right!.shares[index]!];
  return step(
    { code: "share-drifting", values: { segment, from: left!.year!, to: right!.year! } },
    "fraction",
    math`${start} + (${end} − ${start}) × ${year - left!.year!} ÷ ${right!.year! - left!.year!}`,
    value,
  );
}
