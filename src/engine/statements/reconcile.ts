import type { Report } from "../../reports/types";
import { comparisons, type Comparison } from "./comparisons";
import { editionFigures } from "./editionFigures";
import { cutsOf, repeatedAxes } from "./repeatedAxes";
import type { Cell, Table } from "../results/table";

type Row = [
  check: string,
  stated: Cell,
  implied: Cell,
  lowest: Cell,
  highest: Cell,
  gap: Cell,
  verdict: string,
];

const names: Record<Comparison["kind"], (from: number, to: number, rate: string) => string> = {
  rate: (from, to) => `CAGR ${span(from, to)}`,
  growth: (from, to) => `Stated CAGR against growth ${span(from, to)}`,
  figure: (from, to, rate) => `${to} from ${from} at ${rate}%`,
};

const span = (from: number, to: number) => `${from}–${String(to).slice(2)}`;

const header = ["Check", "Stated", "Implied", "Lowest", "Highest", "Gap", "Verdict"];

/**
 * Does the report agree with itself, given the rounding of what it prints? Growth rates are fractions, money is USD
 * billions.
 */
export function reconcile(report: Report, headers: boolean): Table {
  const compared = comparisons(report).map(
    ({ kind, from, to, stated, implied, lowest, highest, gap, reproduced }): Row => [
      names[kind](from, to, report.cagrPercent.en),
      stated,
      implied,
      lowest,
      highest,
      gap,
      reproduced ? "Reproduced within rounding" : "Not reproduced within rounding",
    ],
  );
  const rows = [...compared, editions(report), axes(report)];
  return headers ? [header, ...rows] : rows;
}

function editions(report: Report): Row {
  const { all, same } = editionFigures(report);
  return [
    "Figures alike in both editions",
    all,
    same,
    null,
    null,
    same - all,
    same === all ? "Both editions print the same figures" : "The editions differ",
  ];
}

function axes(report: Report): Row {
  const cuts = cutsOf(report);
  const repeated = repeatedAxes(report).map(
    ({ axis, original }) => `${axis.name.en} repeats the top level of ${original.name.en}`,
  );
  return [
    "Distinct axes",
    cuts.length,
    cuts.length - repeated.length,
    null,
    null,
    -repeated.length,
    repeated.length ? repeated.join("; ") : "No axis repeats another",
  ];
}
