import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { numbered, workingsNames } from "../../native/parts/dataNames";
import { cellPart, type Layout, type LayoutCell, type Refer } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { rankOf } from "./rank";
import { headOf, tableOf } from "./table";

/** Parts of a total, rounded so that they add up to it. */
export interface RoundingWorkings {
  readonly kind: "rounding";
  /** Expressions: places after the point, the total, and each part's share of it. */
  readonly decimals: string;
  readonly total: string;
  readonly shares: readonly string[];
  readonly labels: readonly string[];
}

/** Binary fractions would put a whole number of units just below itself. */
const places = 9;

/** Hamilton's method: down to the unit, then one unit more to those with the largest remainders. */
export function roundingWorkings(of: RoundingWorkings, number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const count = of.shares.length;
  const first = 8;
  const total = (at: Refer) => at(2, 1, "both");
  const units = (at: Refer) => `10^${at(1, 1, "both")}`;
  const head = headOf(t.rounding, [
    [t.decimals, () => `=${of.decimals}`],
    [t.total, () => `=${of.total}`],
    [t.totalUnits, (at) => `=ROUND(ROUND(${total(at)}*${units(at)},${places}),0)`],
    [t.unitsToGive, (at) => `=${at(3, 1)}-SUM(${at(first, 2)}:${at(first + count - 1, 2)})`],
    [t.result, (at) => `=${at(3, 1)}/${units(at)}`],
  ]);
  const line = (i: number): LayoutCell[] => {
    const row = first + i;
    return [
      of.labels[i]!,
      (at) => `=ROUND((${of.shares[i]!})*${total(at)}*${units(at)},${places})`,
      (at) => `=INT(${at(row, 1)})`,
      (at) => `=ROUND(${at(row, 1)}-${at(row, 2)},${places})`,
      (at) => rankOf(at(row, 3), at(first, 3, "both"), at(first + count - 1, 3, "both")),
      (at) => `=(${at(row, 2)}+IF(${at(row, 4)}<=${at(4, 1, "both")},1,0))/${units(at)}`,
    ];
  };
  return tableOf(
    head,
    [
      { heading: t.workings },
      { heading: t.units, numberFormat: formats.money },
      { heading: t.down, numberFormat: formats.count },
      { heading: t.remainder, numberFormat: formats.difference },
      { heading: t.rank },
      { heading: t.result, numberFormat: formats.money, name: numbered(workingsNames.rounded, number) },
    ],
    of.shares.map((_, i) => line(i)),
    [{ name: numbered(workingsNames.roundedTotal, number), part: cellPart(5, 1) }],
  );
}
