import { Decimal } from "../numerics/decimal";
import { compensatedSum } from "../numerics/compensatedSum";
import type { Engine } from "../openReport";
import type { Simulation } from "../scenarios/simulate";
import { math, step } from "./arithmetic";
import type { Explanation } from "./explanation";
import { sizes, subjectOf } from "./sizes";

/** The percentiles of the columns after Year and Mean. */
const percentiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/** A number of a simulation, from the trials that it comes of: they are drawn again. */
export function explainSimulation(
  engine: Engine,
  simulation: Omit<Simulation<never>, "headers" | "years">,
  year: number,
  column: number,
): Explanation {
  const subject = subjectOf(engine, simulation.method, null, null);
  const path = subject.market;
  const cites = [path.figures.base.year];
  const sources = sizes(subject, [year]);
  if (year <= path.figures.base.year) {
    return { status: path.status(year), cites, steps: sources };
  }
  const { trials } = simulation;
  return {
    status: "assumed",
    cites,
    *steps() {
      let factors = new Float64Array();
      const work = engine.simulate({
        ...simulation,
        years: [year],
        headers: false,
        observe: (at, drawn) => {
          if (at === year) factors = drawn.slice();
        },
      });
      for (let next = work.next(); !next.done; next = work.next()) yield next.value / 2;
      const size = path.exact(year);
      if (column === 1) {
        const sum = compensatedSum(factors);
        const what = { code: "simulation-mean", values: { trials } } as const;
        const written = math`${size} × ${sum} ÷ ${trials}`;
        return [step(what, "money", written, size.mul(sum).div(trials)), ...sources];
      }
      factors.sort();
      const probability = percentiles[column - 2]!;
      const position = new Decimal(probability).mul(trials - 1);
      const below = position.floor().toNumber();
      const part = position.sub(below);
      const [left, right] = [factors[below]!, factors[Math.min(below + 1, trials - 1)]!];
      const factor = new Decimal(right).sub(left).mul(part).add(left);
      const what = {
        code: "simulation-percentile",
        values: { percentile: new Decimal(probability).mul(100).toNumber(), trials, rank: below + 1 },
      } as const;
      const written = part.isZero()
        ? math`${size} × ${left}`
        : math`${size} × (${left} + ${part} × (${right} − ${left}))`;
      return [step(what, "money", written, size.mul(factor)), ...sources];
    },
  };
}
