import { Decimal } from "../numerics/decimal";
import { printed } from "../numerics/interval";
import { editionFigures } from "../statements/editionFigures";
import { cutsOf, repeatedAxes } from "../statements/repeatedAxes";
import type { Engine } from "../openReport";
import { math, step, type Written } from "./arithmetic";
import type { Explanation, Unit, WhatCode } from "./explanation";

/** A number as the report prints it. */
export function explainStatistic({ statistic }: Engine, item: unknown): Explanation | null {
  const value = statistic(item);
  const cites = [String(item)];
  if (typeof value !== "number") return { status: "published", cites, steps: [] };
  const year = Number.isInteger(value);
  const unit: Unit = year ? "plain" : value < 1 ? "fraction" : "money";
  const written = unit === "fraction" ? percent(new Decimal(value)) : math`${value}`;
  return {
    status: "published",
    cites,
    steps: [step({ code: "statistic", values: { item: String(item) } }, unit, written, value)],
  };
}

/** The stated growth rate. */
export function explainStatedRate({ figures }: Engine): Explanation {
  const { statedGrowth, base } = figures;
  return {
    status: "published",
    cites: [base.year],
    steps: [step({ code: "rate-stated", values: {} }, "fraction", percent(statedGrowth), statedGrowth)],
  };
}

/** How many findings a topic has: those of its paragraphs, added up. */
export function explainFindings({ report }: Engine, row: number): Explanation | null {
  const topic = report.topics[row]!;
  const findings = report.findings.filter((finding) => finding.topic === topic.id);
  const paragraphs = [...new Set(findings.map(({ paragraph }) => paragraph))];
  const counts = paragraphs.map((one) => findings.filter(({ paragraph }) => paragraph === one).length);
  const written = { text: counts.join(" + "), rounded: false };
  const what = { code: "count-findings", values: { paragraphs: paragraphs.length } } as const;
  const [first] = findings;
  return {
    status: null,
    cites: first ? [first.id] : [],
    steps: [step(what, "plain", written, findings.length)],
  };
}

/** A cell among the checks of the report against itself; columns from Stated to Gap. */
export function explainCheck(engine: Engine, row: number, column: number): Explanation | null {
  const { report, comparisons } = engine;
  const checks = comparisons();
  const check = checks[row];
  if (!check) return explainTally(engine, row - checks.length, column);
  const { kind, from, to, stated, implied, lowest, highest, gap } = check;
  const figure = (year: number) => printed(report.figures.find((one) => one.year === year)!.value);
  const [start, end] = [figure(from), figure(to)];
  const rate = printed(report.cagrPercent.en);
  const years = to - from;
  // Rates fall with what they start from; figures rise with it.
  const grown = (at: "low" | "value" | "high") =>
    math`${start[at]} × (1 + ${rate[at]}%)${years === 1 ? "" : `^${years}`}`;
  const rateOf = (first: Decimal, last: Decimal) =>
    years === 1 ? math`${last} ÷ ${first} − 1` : math`(${last} ÷ ${first})^(1 ÷ ${years}) − 1`;
  const isRate = kind !== "figure";
  const unit: Unit = isRate ? "fraction" : "money";
  const ways: Readonly<Record<"value" | "low" | "high", Written>> = isRate
    ? {
        value: rateOf(start.value, end.value),
        low: rateOf(start.high, end.low),
        high: rateOf(start.low, end.high),
      }
    : { value: grown("value"), low: grown("low"), high: grown("high") };
  const statedText = isRate ? percent(rate.value.div(100)) : math`${end.value}`;
  const cells: readonly (readonly [WhatCode, Written, number])[] = [
    ["check-printed", statedText, stated],
    ["check-implied", ways.value, implied],
    ["check-lowest", ways.low, lowest],
    ["check-highest", ways.high, highest],
    ["check-gap", math`${ways.value} − ${statedText}`, gap],
  ];
  const [code, written, value] = cells[column - 1]!;
  return {
    status: column === 1 ? "published" : "derived",
    cites: [from],
    steps: [step({ code, values: { from, to } }, unit, written, value)],
  };
}

/** What is counted: figures of both editions, and axes. */
function explainTally({ report, figures }: Engine, row: number, column: number): Explanation | null {
  const { all, same } = editionFigures(report);
  const cuts = cutsOf(report).length;
  const [code, total, left] = (
    [
      ["check-figures", all, same],
      ["check-axes", cuts, cuts - repeatedAxes(report).length],
    ] as const
  )[row]!;
  const repeated = total - left;
  const written =
    column === 1
      ? math`${total}`
      : column === 5
        ? math`${left} − ${total}`
        : code === "check-axes"
          ? math`${total} − ${repeated}`
          : math`${left}`;
  const value = column === 1 ? total : column === 5 ? left - total : left;
  return {
    status: null,
    cites: [figures.base.year],
    steps: [step({ code, values: { all: total, left } }, "plain", written, value)],
  };
}

const percent = (fraction: Decimal) => math`${fraction.mul(100)}%`;
