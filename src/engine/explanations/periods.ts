import { Decimal } from "../numerics/decimal";
import { fiscalMonths } from "../market/fiscal";
import { indicatorOf } from "../market/months";
import type { Market } from "../market/market";
import { join, math, step } from "./arithmetic";
import type { Explanation, Step } from "./explanation";
import { explainSize } from "./growths";
import { sizes, workedOut, type Subject } from "./sizes";

/** A quarter or a month of a calendar year, or of the fiscal year that ends in it. */
export function explainPeriod(
  subject: Subject,
  year: number,
  length: 1 | 3,
  row: number,
  firstMonth: number,
): Explanation {
  const { market } = subject;
  const { base } = market.figures;
  const isFiscal = firstMonth > 1;
  const all = fiscalMonths(year, firstMonth, market, isFiscal ? "fiscal" : "year");
  const inPeriod = all.slice(length * row, length * (row + 1));
  const code = isFiscal ? "fiscal-quarter" : "period-quarter";
  const own = step({ code, values: { year, quarter: row + 1 } }, "money", join(inPeriod, "+"), sum(inPeriod));
  const whole = isFiscal
    ? fiscalSteps(all, year, firstMonth)
    : [step({ code: "period-year", values: { year } }, "money", join(all, "+"), market.exact(year))];
  const each = () =>
    inPeriod.flatMap((value, index) => {
      // Months counted from January of the calendar year in which the fiscal year begins.
      const month = firstMonth - 1 + length * row + index;
      const calendarYear = year - Number(isFiscal) + Math.floor(month / 12);
      return monthSteps(market, value, calendarYear, (month % 12) + 1);
    });
  return {
    status: statusOf(market),
    cites: [base.year],
    get steps() {
      const sources = sizes(subject, isFiscal ? [year, year - 1] : [year]);
      return [...(length === 1 ? [] : [own]), ...each(), ...whole, ...sources];
    },
  };
}

/** A fiscal year: its months in either calendar year. */
export function explainFiscal(subject: Subject, year: number, firstMonth: number): Explanation {
  if (firstMonth === 1) {
    const { status, ...size } = explainSize(subject, year);
    return { ...size, status };
  }
  const { market } = subject;
  const all = fiscalMonths(year, firstMonth, market);
  return {
    status: statusOf(market),
    cites: [market.figures.base.year],
    steps: [...fiscalSteps(all, year, firstMonth), ...sizes(subject, [year, year - 1])],
  };
}

/** A fiscal year of its months, and those of either calendar year. */
function fiscalSteps(all: readonly Decimal[], year: number, firstMonth: number): Step[] {
  const count = 13 - firstMonth;
  const parts = [
    { of: year - 1, from: firstMonth, to: 12, in: all.slice(0, count) },
    { of: year, from: 1, to: firstMonth - 1, in: all.slice(count) },
  ];
  const own = step(
    { code: "fiscal", values: { year, before: year - 1 } },
    "money",
    join(
      parts.map((part) => sum(part.in)),
      "+",
    ),
    sum(all),
  );
  const each = parts.map(({ of, from, to, in: months }) =>
    step({ code: "fiscal-part", values: { year: of, from, to } }, "money", join(months, "+"), sum(months)),
  );
  return [own, ...each];
}

/** A month is what the path would have it be, times a ratio that changes as little as the years allow. */
function monthSteps(market: Market, value: Decimal, year: number, month: number): Step[] {
  const { base, forecast } = market.figures;
  const years = Array.from({ length: forecast.year - base.year + 1 }, (_, i) => base.year + i);
  const annual = years.map((one) => market.exact(one));
  const indicator = indicatorOf(annual)[12 * (year - base.year) + month - 1]!;
  const ratio = value.div(indicator);
  const distance = 2 * (month - 1) - 11;
  const at = year - base.year;
  const left = Math.min(annual.length - 2, Math.max(0, distance < 0 ? at - 1 : at));
  const own = step(
    { code: "period-month", values: { year, month } },
    "money",
    math`${indicator} × ${ratio}`,
    value,
  );
  const path = step(
    { code: "period-indicator", values: { year, month } },
    "money",
    math`${annual[at]!} × (${annual[left + 1]!} ÷ ${annual[left]!})^(${distance < 0 ? `−${-distance}` : distance} ÷ 24)`,
    indicator,
  );
  return [own, path];
}

/** A month hangs on every year: its own is between those before and after it. */
function statusOf(market: Market) {
  return workedOut(market.status(market.figures.forecast.year));
}

const sum = (values: readonly Decimal[]) => values.reduce((so, value) => so.add(value), new Decimal(0));
