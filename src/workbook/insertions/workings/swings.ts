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
  /** For every year up to the one that is asked for. */
  const upTo = (at: Refer) => `(${names.years}<=${at(1, 1, "both")})`;
  const inForce = (at: Refer, row: number) =>
    `(${at(row, 1, "column")}<=${names.years})*(${at(row, 2, "column")}>=${names.years})`;
  /** By how much each year's growth factor is another one; up to the base year, where nothing moves, not at all. */
  const moved = (at: Refer, row: number, effect: number) => {
    const others = `(${at(scenarios.base, 1, "both")}<>"")*${effects}`;
    const own = `(${at(row, effect)}-${at(row, 5, "column")})*${inForce(at, row)}`;
    return `${upTo(at)}*(${others}+${own})*${inverse}`;
  };
  const end = (at: Refer, row: number, effect: number) =>
    `=${at(2, 1, "both")}*EXP(SUMPRODUCT(LN(1+${moved(at, row, effect)})))`;
  /**
   * The logarithm of high over low, year by year from what moves one to the other: high less low would keep few digits
   * of a small swing. LN(1+x) of a small x is x × LN(r) ÷ (r−1) with r = 1+x as it is rounded, and x where r is 1
   * (Goldberg 1991, "What every computer scientist should know about floating-point arithmetic", theorem 4).
   */
  const logOfRatio = (at: Refer, row: number) => {
    const spread = `ROUND(${at(row, 4)}-${at(row, 3)},${names.digits})`;
    const x = `${upTo(at)}*${spread}*${inForce(at, row)}*${inverse}/(1+${moved(at, row, 3)})`;
    const isOne = `(1+${x}=1)`;
    return `=SUMPRODUCT(${x}*(LN(1+${x})+${isOne})/((1+${x})-1+${isOne}))`;
  };
  /** EXP(x)-1 of a small x in the same manner. */
  const swing = (low: string, log: string) =>
    `=ABS(${low}*IF(EXP(${log})=1,${log},(EXP(${log})-1)*${log}/LN(EXP(${log}))))`;
  const line = (driver: number, i: number): LayoutCell[] => {
    const row = first + i;
    const cell = (column: number) => `INDEX(${block},${driver},${column})`;
    const bound = (column: number, open: string) => () => `=IF(${cell(column)}="",${open},${cell(column)})`;
    /** Nothing where it is blank; a text is refused in the arithmetic. */
    const effect = (scenario: number) => (at: Refer) => {
      const entered = `INDEX(${block},${driver},${columnOf(scenario)(at)})`;
      return `IF(${entered}="",0,${entered})`;
    };
    return [
      () => `=TRIM(${cell(1)})`,
      bound(2, names.firstYear),
      bound(3, `MAX(${names.years})`),
      (at) => `=${effect(scenarios.low)(at)}`,
      (at) => `=${effect(scenarios.high)(at)}`,
      (at) => `=IF(${at(scenarios.base, 1, "both")}="",0,${effect(scenarios.base)(at)})`,
      (at) => end(at, row, 3),
      (at) => end(at, row, 4),
      (at) => logOfRatio(at, row),
      (at) => swing(at(row, 6), at(row, 8)),
      (at) => rankOf(at(row, 9), at(first, 9, "both"), at(last, 9, "both")),
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
      { heading: t.logRatio, numberFormat: formats.difference },
      { heading: t.swing, numberFormat: formats.money, name: named(workingsNames.swing) },
      { heading: t.rank, name: named(workingsNames.swingRank) },
    ],
    of.drivers.map(line),
  );
}
