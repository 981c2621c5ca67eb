import { report } from "../../reports/llm-2026/report";
import { comparisons, type Comparison } from "./comparisons";
import { editionFigures } from "./editionFigures";
import { isCut, repeatedAxes } from "./repeatedAxes";
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

const names: Record<Comparison["kind"], (from: number, to: number) => string> = {
  rate: (from, to) => `CAGR ${span(from, to)}`,
  growth: (from, to) => `Growth ${span(from, to)}`,
  figure: (from, to) => `${to} from ${from} at ${report.cagrPercent.en}%`,
};

const span = (from: number, to: number) => `${from}–${String(to).slice(2)}`;

const header = ["Check", "Stated", "Implied", "Lowest", "Highest", "Gap", "Verdict"];

/**
 * Does the report agree with itself, given the rounding of what it prints? Growth rates are fractions, money is USD
 * billions.
 */
export function reconcile(headers: boolean): Table {
  const compared = comparisons().map(
    ({ kind, from, to, stated, implied, lowest, highest, gap, reproduced }): Row => [
      names[kind](from, to),
      stated,
      implied,
      lowest,
      highest,
      gap,
      reproduced ? "Reproduced within rounding" : "Not reproduced within rounding",
    ],
  );
  const rows = [...compared, editions(), axes()];
  return headers ? [header, ...rows] : rows;
}

function editions(): Row {
  const { all, same } = editionFigures();
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

function axes(): Row {
  const cuts = report.axes.filter(isCut);
  const repeated = repeatedAxes().map(
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
