import { report } from "../../../edition";
import { totalNames } from "../../../engine/arguments/totals";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { textLiteral } from "../../formulas/formula";
import { dataNames as names, numbered, workingsNames } from "../../native/parts/dataNames";
import { plainValue } from "../../native/parts/lookups";
import type { Layout, LayoutCell, Refer } from "../../writing/layout";
import { yearCell } from "../data/pathTable";
import { formats } from "../parts/numberFormats";
import { yearsBetween } from "../parts/yearsBetween";
import { headOf, tableOf } from "./table";

/** A path moved by a scenario. */
export interface PathWorkings {
  readonly kind: "path";
  /** An expression that gives the method's name, a reference to the whole block, and the scenario's name or "". */
  readonly method: string;
  readonly assumptions: string;
  readonly scenario: string;
}

/** The first column of a block that may be a scenario. */
const firstScenario = 4;

/**
 * Year by year: the sum of effects, the factor by which they move the path, and the moved path. V'(t) = V(t) × Π(1 + E ÷ g)
 * is V'(t−1) × (g + E), and leaves years that no effect has moved as they are, to the last digit.
 */
export function pathWorkings(of: PathWorkings, number: number, language: Language): Layout {
  const t = nativeTexts(language);
  const block = of.assumptions;
  const column = (place: string | number) => `INDEX(${block},0,${place})`;
  const head = headOf(t.workingsPath, [
    [t.method, () => `=${of.method}`],
    [t.scenario, () => `=${of.scenario}`],
    [t.assumptionCells, block],
    [
      t.scenarioColumn,
      (at) => {
        const scenario = at(2, 1, "both");
        return `=IF(${scenario}="",${firstScenario},MATCH(${scenario},INDEX(${block},1,0),0))`;
      },
    ],
    [t.faults, (at) => `=${faultsOf(column, at(4, 1, "both"))}`],
  ]);
  const [method, chosen, faults] = [1, 4, 5].map((row) => (at: Refer) => at(row, 1, "both")) as [
    (at: Refer) => string,
    (at: Refer) => string,
    (at: Refer) => string,
  ];
  const years = yearsBetween(report.reach.first, report.reach.last);
  const first = head.cells.length + 1;
  const line = (i: number): LayoutCell[] => {
    const row = first + i;
    const here = (at: Refer, place: number) => at(row, place);
    const above = (at: Refer, place: number) => at(row - 1, place);
    const isMoved = (at: Refer) => `${here(at, 0)}>${names.baseYear}`;
    return [
      yearCell(row, i),
      (at) =>
        `=IF(${isMoved(at)},ROUND(SUMPRODUCT(${inForce(column, here(at, 0))},${column(chosen(at))}),${names.digits}),0)`,
      (at) => `=${plainValue(method(at), here(at, 0))}`,
      (at) => `=IF(${isMoved(at)},IFERROR(${above(at, 2)}/${here(at, 2)},0),0)`,
      (at) => `=1+${here(at, 1)}*${here(at, 3)}`,
      (at) =>
        i === 0 ? `=IF(${faults(at)}=0,1,NA())` : `=IF(${here(at, 4)}>0,${above(at, 5)}*${here(at, 4)},NA())`,
      (at) => `=${here(at, 2)}*${here(at, 5)}`,
      (at) => `=${here(at, 3)}*IF(${here(at, 4)}=1,1,LN(${here(at, 4)})/(${here(at, 4)}-1))`,
    ];
  };
  return tableOf(
    head,
    [
      { heading: t.year, numberFormat: formats.year },
      { heading: t.effect, numberFormat: "0.00%", name: numbered(workingsNames.effect, number) },
      { heading: t.pathValue, numberFormat: formats.money },
      { heading: t.inverse, numberFormat: formats.difference, name: numbered(workingsNames.inverse, number) },
      { heading: t.step, numberFormat: formats.difference },
      { heading: t.factor, numberFormat: formats.difference, name: numbered(workingsNames.factor, number) },
      { heading: t.marketSize, numberFormat: formats.money, name: numbered(workingsNames.value, number) },
      { heading: t.weight, numberFormat: formats.difference, name: numbered(workingsNames.weight, number) },
    ],
    years.map((_, i) => line(i)),
  );
}

/** 1 for each row of the block that is a driver: one with a name that is none of a total. */
function isDriver(column: (place: number) => string): string {
  return [`(${column(1)}<>"")`, ...totalNames.map((name) => `(${column(1)}<>${textLiteral(name)})`)].join(
    "*",
  );
}

/** 1 for each driver in force in a year. The headings drop out by themselves: no text is at most a year. */
function inForce(column: (place: number) => string, year: string): string {
  const [from, to] = [column(2), column(3)];
  return `${isDriver(column)}*((${from}="")+(${from}<=${year})>0)*((${to}="")+(${to}>=${year})>0)`;
}

/**
 * What the functions refuse: a year or an effect that is a text, and From after To. The headings are texts, once each.
 * Spreadsheets count every text as more than "", and every number as less.
 */
function faultsOf(column: (place: string | number) => string, chosen: string): string {
  const texts = (cells: string) => `SUMPRODUCT(${isDriver(column)}*(${cells}<>"")*(${cells}>=""))-1`;
  const [from, to] = [column(2), column(3)];
  const late = `SUMPRODUCT(${isDriver(column)}*(${from}<"")*(${to}<"")*(${from}>${to}))`;
  return [late, texts(from), texts(to), texts(column(chosen))].join("+");
}
