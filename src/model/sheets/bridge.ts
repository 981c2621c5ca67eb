import { logarithmicMean } from "../../engine/numerics/logarithmicMean";
import { cellName, quoteSheet } from "../../workbook/sheet/area";
import { cellPart, type Part } from "../../workbook/writing/layout";
import type { Computed, Draft, ModelCell } from "../draft";
import { shown, type Model } from "../options";
import type { YearRow } from "../yearRows";
import type { AssumptionPlaces } from "./assumptions";

/** Where the bridge stands: its steps and, beside them, what the chart draws. */
export interface BridgePlaces {
  readonly first: number;
  readonly last: number;
  readonly labels: Part;
  readonly lift: Part;
  readonly level: Part;
  readonly rise: Part;
  readonly fall: Part;
}

/** The columns of the amounts and of what is drawn of them. */
const columns = { label: 0, amount: 2, level: 3, lift: 4, rise: 5, fall: 6 } as const;

/**
 * From the path to the scenario in one year, a step a driver: the logarithmic mean Divisia index (Ang 2005), as the
 * engine's bridge.
 */
export function bridgeRows(
  model: Model,
  sheet: Draft,
  block: AssumptionPlaces,
  rows: Readonly<Record<"years" | "path" | "factor" | "weight" | "market", YearRow>>,
): BridgePlaces {
  const { t, w, engine, name, method, bridgeYear, scenarios, scenario, path, market, drivers } = model;
  sheet.row([t.bridge, ...Array<null>(1 + model.years.length).fill(null)], { style: "heading" });
  const inYear = (row: YearRow) => `INDEX(${row.all()},MATCH(${name("BridgeYear")},${rows.years.all()},0))`;
  const head = (label: string, unit: string | null, cell: Computed, numberFormat: string) => {
    const row = sheet.row([label, unit, cell]);
    sheet.look(cellPart(row, 1), { style: "note" });
    sheet.look(cellPart(row, 2), { numberFormat });
    return cellName(row, 2, "both");
  };
  const year = head(t.year, null, { formula: `=${name("BridgeYear")}`, value: bridgeYear }, shown.year);
  const ratio = market.exact(bridgeYear).div(path.exact(bridgeYear));
  const factor = head(
    w.factor,
    null,
    { formula: `=${inYear(rows.factor)}`, value: ratio.toNumber() },
    shown.factor,
  );
  const start = inYear(rows.path);
  const mean = head(
    w.meanLevel,
    t.unit,
    {
      formula: `=IF(${factor}=1,${start},${start}*(${factor}-1)/LN(${factor}))`,
      value: logarithmicMean(path.exact(bridgeYear), market.exact(bridgeYear)).toNumber(),
    },
    shown.money,
  );

  sheet.row();
  const heading = sheet.row([w.driverStep, null, t.unit, t.level, t.lift, t.rise, t.fall], {
    style: "heading",
  });
  sheet.look({ row: heading, column: 1, rows: 1, columns: 6 }, { align: "Right" });
  const first = sheet.next();
  const last = first + drivers.length + 2;
  const given = engine.bridge(bridgeYear, model.block, scenarios[scenario], method, false);
  const steps = given.slice(1, -1).map(([, step]) => step as number);
  // What the spare rows hold makes one more step: they are empty when the workbook is made.
  const amounts = [path.value(bridgeYear), ...steps, 0, market.value(bridgeYear)];
  const labels: ModelCell[] = [
    { formula: `=${name("Path")}`, value: method },
    ...drivers.map((driver, i): ModelCell => ({
      formula: `=${onBlock(model, block.first + i, 0)}`,
      value: driver.name,
    })),
    w.further,
    { formula: `=${name("Scenario")}`, value: scenarios[scenario]! },
  ];
  const stepFormula = (from: number, to: number) => {
    const part = (column: number, across = 1) => onBlock(model, from, column, to, column + across - 1);
    const [driver, since, until] = [part(0), part(1), part(2)];
    const effect = `INDEX(${part(3, block.scenarios)},0,MATCH(${name("Scenario")},${name("Scenarios")},0))`;
    const years = rows.years.all();
    return (
      `=${mean}*SUMPRODUCT((${driver}<>"")*(${years}>${name("BaseYear")})*(${years}<=${year})*` +
      `((${since}="")+(${since}<=${years})>0)*((${until}="")+(${until}>=${years})>0)*${rows.weight.all()}*${effect})`
    );
  };
  const reached = running(amounts);
  labels.forEach((label, i) => {
    const row = first + i;
    const amount = cellName(row, columns.amount);
    const isEnd = row === first || row === last;
    const formula =
      row === first
        ? `=${start}`
        : row === last
          ? `=${inYear(rows.market)}`
          : row === last - 1
            ? stepFormula(block.spare, block.last)
            : stepFormula(block.first + i - 1, block.first + i - 1);
    const sum = (to: number) =>
      `SUM(${cellName(first, columns.amount, "both")}:${cellName(to, columns.amount)})`;
    const value = amounts[i]!;
    sheet.row([
      label,
      null,
      { formula, value },
      isEnd ? { formula: `=${amount}`, value } : null,
      isEnd
        ? null
        : { formula: `=MIN(${sum(row - 1)},${sum(row)})`, value: Math.min(reached[i - 1]!, reached[i]!) },
      isEnd ? null : { formula: `=MAX(0,${amount})`, value: Math.max(0, value) },
      isEnd ? null : { formula: `=MAX(0,-${amount})`, value: Math.max(0, -value) },
    ]);
  });
  const down = (column: number, across = 1): Part => ({
    row: first,
    column,
    rows: last - first + 1,
    columns: across,
  });
  sheet.look(down(2), { numberFormat: shown.money });
  sheet.look(down(3, 4), { style: "note", numberFormat: shown.money });
  sheet.look({ row: last, column: 0, rows: 1, columns: 3 }, { style: "total" });
  sheet.look(cellPart(last, 2), { numberFormat: shown.money });
  return {
    first,
    last,
    labels: down(columns.label),
    lift: down(columns.lift),
    level: down(columns.level),
    rise: down(columns.rise),
    fall: down(columns.fall),
  };
}

/** Cells of the assumption block from its own sheet. */
function onBlock({ w }: Model, row: number, column: number, lastRow = row, lastColumn = column): string {
  const first = cellName(row, column, "both");
  const last = cellName(lastRow, lastColumn, "both");
  return `${quoteSheet(w.sheetAssumptions)}!${first === last ? first : `${first}:${last}`}`;
}

/** What is reached after each amount. */
function running(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}
