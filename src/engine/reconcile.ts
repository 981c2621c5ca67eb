import { report } from "../data/report";
import type { Axis, Figure } from "../data/types";
import { namesOf } from "./axes";
import { Decimal } from "./decimal";
import { combine, overlap, printed, type Interval } from "./interval";
import { nameKey } from "./names";
import type { Cell, Table } from "./table";

type Row = [
  check: string,
  stated: Cell,
  implied: Cell,
  lowest: Cell,
  highest: Cell,
  gap: Cell,
  verdict: string,
];

const { base, estimate, forecast } = report.figures;
const hundred = new Decimal(100);

function percentInterval(text: string): Interval {
  const { low, value, high } = printed(text);
  return { low: low.div(hundred), value: value.div(hundred), high: high.div(hundred) };
}

const stated = percentInterval(report.cagrPercent.en);

/** The report agrees with itself where what it states may be what its other figures imply. */
function compare(check: string, given: Interval, implied: Interval): Row {
  return [
    check,
    given.value.toNumber(),
    implied.value.toNumber(),
    implied.low.toNumber(),
    implied.high.toNumber(),
    implied.value.sub(given.value).toNumber(),
    overlap(given, implied) ? "Reproduced within rounding" : "Not reproduced within rounding",
  ];
}

function rate(from: Figure, to: Figure): Interval {
  const exponent = new Decimal(1).div(to.year - from.year);
  const compute = (start: Decimal, end: Decimal) => end.div(start).pow(exponent).sub(1);
  return combine(printed(from.value), printed(to.value), compute, false);
}

function grown(from: Figure, to: Figure): Interval {
  const compute = (start: Decimal, growth: Decimal) =>
    growth
      .add(1)
      .pow(to.year - from.year)
      .mul(start);
  return combine(printed(from.value), stated, compute, true);
}

const span = (from: Figure, to: Figure) => `${from.year}–${String(to.year).slice(2)}`;

/** Each figure, and the growth rate, as both language editions print it: 10 yi are a billion. */
function editions(): Row {
  const pairs = [base, estimate, forecast].map(
    ({ value, valueInYi }) => [value, new Decimal(valueInYi).div(10)] as const,
  );
  const compared = [...pairs, [report.cagrPercent.en, new Decimal(report.cagrPercent.zh)] as const];
  const same = compared.filter(([english, chinese]) => chinese.eq(english)).length;
  const verdict = same === compared.length ? "Both editions print the same figures" : "The editions differ";
  return [
    "Figures the same in the English and the Chinese edition",
    compared.length,
    same,
    null,
    null,
    same - compared.length,
    verdict,
  ];
}

/** Whether every top-level name of one axis is one of the other's, in one of the languages. */
function repeats(axis: Axis, other: Axis): boolean {
  const known = new Set(other.segments.flatMap(({ name }) => namesOf(name)).map(nameKey));
  return (
    axis !== other &&
    axis.segments.every(({ name }) => namesOf(name).some((text) => known.has(nameKey(text))))
  );
}

function axes(): Row {
  const cuts = report.axes.filter(({ name }) => name.en !== "Region");
  const repeated = cuts.flatMap((axis, index) => {
    const original = cuts.slice(0, index).find((other) => repeats(axis, other));
    return original ? [`${axis.name.en} repeats the top level of ${original.name.en}`] : [];
  });
  return [
    "Segmentation axes that are distinct",
    cuts.length,
    cuts.length - repeated.length,
    null,
    null,
    -repeated.length,
    repeated.length ? repeated.join("; ") : "No axis repeats another",
  ];
}

/**
 * Does the report agree with itself, given the rounding of what it prints? Growth rates are fractions, money is USD
 * billions.
 */
export function reconcile(headers: boolean): Table {
  const growth = report.cagrPercent.en;
  const rows: Row[] = [
    compare(`CAGR ${span(base, forecast)}`, stated, rate(base, forecast)),
    compare(`CAGR ${span(estimate, forecast)}`, stated, rate(estimate, forecast)),
    compare(`Growth ${span(base, estimate)} against the stated CAGR`, stated, rate(base, estimate)),
    compare(
      `${forecast.year} from ${base.year} at ${growth}%`,
      printed(forecast.value),
      grown(base, forecast),
    ),
    compare(
      `${forecast.year} from ${estimate.year} at ${growth}%`,
      printed(forecast.value),
      grown(estimate, forecast),
    ),
    compare(
      `${estimate.year} from ${base.year} at ${growth}%`,
      printed(estimate.value),
      grown(base, estimate),
    ),
    editions(),
    axes(),
  ];
  const header = ["Check", "Stated", "Implied", "Lowest", "Highest", "Gap", "Verdict"];
  return headers ? [header, ...rows] : rows;
}
