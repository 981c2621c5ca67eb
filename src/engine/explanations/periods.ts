import { Decimal } from "../numerics/decimal";
import { indicatorOf, months } from "../market/months";
import type { Market } from "../market/market";
import { join, math, step } from "./arithmetic";
import type { Explanation, Step } from "./explanation";
import { explainSize } from "./growths";
import { sizes, workedOut, type Subject } from "./sizes";

/** A quarter or a month of a year. */
export function explainPeriod(subject: Subject, year: number, length: 1 | 3, row: number): Explanation {
  const { market } = subject;
  const { figures } = market;
  const start = 12 * (year - figures.base.year);
  const all = months(market, start, 12, { kind: "year", year });
  const whole = step({ code: "period-year", values: { year } }, "money", join(all, "+"), market.exact(year));
  const sources = sizes(subject, [year]);
  const explained = (own: () => readonly Step[]): Explanation => ({
    status: statusOf(market),
    cites: [figures.base.year],
    get steps() {
      return [...own(), whole, ...sources];
    },
  });
  if (length === 1) return explained(() => monthSteps(market, start + row, all[row]!, year, row + 1));
  const inQuarter = all.slice(3 * row, 3 * row + 3);
  const own = step(
    { code: "period-quarter", values: { year, quarter: row + 1 } },
    "money",
    join(inQuarter, "+"),
    sum(inQuarter),
  );
  const each = () =>
    inQuarter.flatMap((month, index) =>
      monthSteps(market, start + 3 * row + index, month, year, 3 * row + index + 1),
    );
  return explained(() => [own, ...each()]);
}

/** A fiscal year: its months in either calendar year. */
export function explainFiscal(subject: Subject, year: number, firstMonth: number): Explanation {
  if (firstMonth === 1) {
    const { status, ...size } = explainSize(subject, year);
    return { ...size, status };
  }
  const { market } = subject;
  const { base } = market.figures;
  const count = 13 - firstMonth;
  const all = months(market, 12 * (year - 1 - base.year) + firstMonth - 1, 12, { kind: "fiscal", year });
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
  return {
    status: statusOf(market),
    cites: [base.year],
    steps: [own, ...each, ...sizes(subject, [year, year - 1])],
  };
}

/** A month is what the path would have it be, times a ratio that changes as little as the years allow. */
function monthSteps(market: Market, index: number, value: Decimal, year: number, month: number): Step[] {
  const { base, forecast } = market.figures;
  const years = Array.from({ length: forecast.year - base.year + 1 }, (_, i) => base.year + i);
  const annual = years.map((one) => market.exact(one));
  const indicator = indicatorOf(annual)[index]!;
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
