import { Decimal } from "../numerics/decimal";
import { EngineError } from "../errors/engineError";
import { readEstimates, type Estimate } from "../market/estimates";
import { join, math, step } from "./arithmetic";
import type { Explanation } from "./explanation";
import { explainRate, explainSize } from "./growths";
import type { Subject } from "./sizes";

type Cells = readonly (readonly unknown[])[];

/** One of the numbers beside each other, with how it is explained. */
interface Beside {
  readonly name: string;
  readonly value: Decimal;
  readonly explain: () => Explanation;
}

/**
 * A number among other publishers' estimates: a source's, this report's, or the lowest, the median or the highest of all.
 *
 * @param year null for the column of growth rates
 * @param thisReport what the result calls it
 */
export function explainEstimate(
  cells: Cells,
  subject: Subject,
  row: number,
  year: number | null,
  thisReport: string,
): Explanation {
  const estimates = readEstimates(cells);
  const { figures } = subject.market;
  const all = [
    ...estimates.map((estimate) => beside(estimate, year)),
    ownOf(thisReport, subject, year, figures.base.year, figures.forecast.year),
  ];
  const one = all[row];
  if (one) return one.explain();
  const sorted = all.flatMap((found) => found ?? []).sort((a, b) => a.value.cmp(b.value));
  const last = sorted.length - 1;
  const [low, high] = [sorted[last >> 1]!, sorted[(last + 1) >> 1]!];
  const summary = row - all.length;
  if (summary === 1 && low !== high) {
    const value = low.value.add(high.value).div(2);
    const what = { code: "estimates-middle", values: { low: low.name, high: high.name } } as const;
    const unit = year === null ? "fraction" : "money";
    const own = step(what, unit, math`(${join([low.value, high.value], "+")}) ÷ 2`, value);
    const [a, b] = [low.explain(), high.explain()];
    return {
      status: [a, b].some(({ status }) => status === "assumed") ? "assumed" : "derived",
      cites: [...a.cites, ...b.cites],
      steps: [own, ...stepsOf(a), ...stepsOf(b)],
    };
  }
  const chosen = summary === 0 ? sorted[0]! : summary === 1 ? low : sorted[last]!;
  const code = (["estimates-lowest", "estimates-median", "estimates-highest"] as const)[summary]!;
  const explanation = chosen.explain();
  const [own, ...rest] = stepsOf(explanation);
  const values = { name: chosen.name, count: sorted.length };
  return { ...explanation, steps: [{ ...own!, what: { code, values } }, own!, ...rest] };
}

const stepsOf = ({ steps }: Explanation) => (typeof steps === "function" ? [] : steps);

function ownOf(name: string, subject: Subject, year: number | null, from: number, to: number): Beside | null {
  return attempt(name, () => {
    const explanation = year === null ? explainRate(subject, from, to) : explainSize(subject, year);
    const { exact } = subject.market;
    const rate = () =>
      exact(to)
        .div(exact(from))
        .pow(new Decimal(1).div(to - from))
        .sub(1);
    return { value: year === null ? rate() : exact(year), explain: () => explanation };
  });
}

function beside(estimate: Estimate, year: number | null): Beside | null {
  const { source } = estimate;
  return attempt(source, () => {
    const { from, start, to, end } = estimate.span();
    const value = year === null ? estimate.growth() : estimate.value(year);
    const rate = math`(${end} ÷ ${start})^(${year === null ? 1 : year - from} ÷ ${to - from})`;
    const atEnd = year === to ? math`${end}` : year === from ? math`${start}` : math`${start} × ${rate}`;
    const own =
      year === null
        ? step({ code: "estimate-rate", values: { source, from, to } }, "fraction", math`${rate} − 1`, value)
        : step({ code: "estimate-value", values: { source, year } }, "money", atEnd, value);
    return { value, explain: () => ({ status: "assumed", cites: [], steps: [own] }) };
  });
}

/** Null for a source that has no number here. */
function attempt(name: string, work: () => Omit<Beside, "name">): Beside | null {
  try {
    return { name, ...work() };
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}
