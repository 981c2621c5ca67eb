import { Decimal } from "../numerics/decimal";
import { close, math, step } from "./arithmetic";
import type { Explanation, Step } from "./explanation";
import { sizes, workedOut, type Subject } from "./sizes";

/** The market size of a year. */
export function explainSize(subject: Subject, year: number): Explanation {
  return {
    status: subject.market.status(year),
    cites: [subject.market.figures.base.year],
    // A column of years asks for statuses alone.
    get steps() {
      return sizes(subject, [year]);
    },
  };
}

/** The growth of a year over the year before. */
export function explainGrowth(subject: Subject, year: number): Explanation {
  return explainRate(subject, year - 1, year);
}

/** The rate at which the market grows from one year to another. */
export function explainRate(subject: Subject, from: number, to: number): Explanation {
  const { status, figures } = subject.market;
  return {
    status: workedOut(status(from), status(to)),
    cites: [figures.base.year],
    get steps() {
      return [rateStep(subject, from, to), ...sizes(subject, [to, from])];
    },
  };
}

function rateStep({ market: { exact } }: Subject, from: number, to: number): Step {
  const [start, end] = [exact(from), exact(to)];
  const years = to - from;
  const value = end.div(start).pow(new Decimal(1).div(years)).sub(1);
  const ratio = math`${close(end, value)} ÷ ${close(start, value)}`;
  return years === 1
    ? step({ code: "growth", values: { year: to } }, "fraction", math`${ratio} − 1`, value)
    : step({ code: "rate", values: { from, to } }, "fraction", math`(${ratio})^(1 ÷ ${years}) − 1`, value);
}
