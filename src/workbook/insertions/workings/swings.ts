import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names, numbered, workingsNames } from "../../native/parts/dataNames";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { rankOf } from "./rank";
import { headOf, tableOf } from "./table";

/** What each driver does alone. */
export interface SwingWorkings {
  readonly kind: "swings";
  readonly year: string;
  /** The market of the year on the report's own path. */
  readonly path: string;
  readonly assumptions: string;
  /** The rows of the drivers in the block, counted from 1. */
  readonly drivers: readonly number[];
  /** The scenarios' names; "" for no effect of the others. */
  readonly low: string;
  readonly high: string;
  readonly base: string;
  /** The workings of the path at the scenario of the others, or of any scenario where they have no effect. */
  readonly under: number;
}

export function swingWorkings(of: SwingWorkings, number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const block = of.assumptions;
  const scenarios = { low: 3, high: 4, base: 5 };
  const columnOf = (scenario: number) => (at: Refer) =>
    `MATCH(${at(scenario, 1, "both")},INDEX(${block},1,0),0)`;
  const head = headOf(t.swings, [
    [t.year, () => `=${of.year}`],
    [t.pathValue, () => `=${of.path}`],
    [t.low, () => `=${of.low}`],
    [t.high, () => `=${of.high}`],
    [t.othersAt, () => `=${of.base}`],
  ]);
  const first = head.cells.length + 1;
  const last = first + of.drivers.length - 1;
  const effects = numbered(workingsNames.effect, of.under);
  const inverse = numbered(workingsNames.inverse, of.under);
  const end = (at: Refer, row: number, effect: number) => {
    const [from, to, base] = [at(row, 1, "column"), at(row, 2, "column"), at(row, 5, "column")];
    const inForce = `((${from}="")+(${from}<=${names.years})>0)*((${to}="")+(${to}>=${names.years})>0)`;
    const others = `(${at(scenarios.base, 1, "both")}<>"")*${effects}`;
    const moved = `(${others}+(${at(row, effect)}-${base})*${inForce})*${inverse}`;
    const years = `(${names.years}>${names.baseYear})*(${names.years}<=${at(1, 1, "both")})`;
    return `=${at(2, 1, "both")}*EXP(SUMPRODUCT(LN(1+${years}*${moved})))`;
  };
  const line = (driver: number, i: number): LayoutCell[] => {
    const row = first + i;
    const cell = (column: number) => `INDEX(${block},${driver},${column})`;
    const bound = (column: number) => () => `=IF(${cell(column)}="","",${cell(column)})`;
    /** Nothing where it is blank; a text is refused in the arithmetic. */
    const effect = (scenario: number) => (at: Refer) => {
      const entered = `INDEX(${block},${driver},${columnOf(scenario)(at)})`;
      return `IF(${entered}="",0,${entered})`;
    };
    return [
      () => `=TRIM(${cell(1)})`,
      bound(2),
      bound(3),
      (at) => `=${effect(scenarios.low)(at)}`,
      (at) => `=${effect(scenarios.high)(at)}`,
      (at) => `=IF(${at(scenarios.base, 1, "both")}="",0,${effect(scenarios.base)(at)})`,
      (at) => end(at, row, 3),
      (at) => end(at, row, 4),
      (at) => `=ABS(${at(row, 7)}-${at(row, 6)})`,
      (at) => rankOf(at(row, 8), at(first, 8, "both"), at(last, 8, "both")),
    ];
  };
  const named = (name: string) => numbered(name, number);
  return tableOf(
    head,
    [
      { heading: t.driver, name: named(workingsNames.swingDriver) },
      { heading: t.from, numberFormat: formats.year },
      { heading: t.to, numberFormat: formats.year },
      { heading: t.effectAtLow, numberFormat: "0.00%" },
      { heading: t.effectAtHigh, numberFormat: "0.00%" },
      { heading: t.effectAtBase, numberFormat: "0.00%" },
      { heading: t.atLow, numberFormat: formats.money, name: named(workingsNames.swingLow) },
      { heading: t.atHigh, numberFormat: formats.money, name: named(workingsNames.swingHigh) },
      { heading: t.swing, numberFormat: formats.money, name: named(workingsNames.swing) },
      { heading: t.rank, name: named(workingsNames.swingRank) },
    ],
    of.drivers.map(line),
  );
}
