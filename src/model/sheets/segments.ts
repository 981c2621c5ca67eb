import { Decimal } from "../../engine/numerics/decimal";
import { split } from "../../engine/segments/split";
import { cellName, quoteSheet } from "../../workbook/sheet/area";
import type { Part } from "../../workbook/writing/layout";
import type { Sheet } from "../../xlsx/book";
import { draft, type Computed, type Draft } from "../draft";
import { headed, shown, type Model } from "../options";
import { firstYearColumn, yearRow, type YearLine, type YearRow } from "../yearRows";
import type { ForecastPlaces } from "./forecast";

/** The rows of the segments that other sheets look at. */
export interface SegmentPlaces {
  readonly sheet: string;
  readonly shares: Part;
  /** The sums of the shares, a column a year of theirs. */
  readonly sums: Part;
  readonly years: Part;
  readonly values: Part;
  readonly total: YearRow;
}

/** The user's shares of an axis and the market by them; empty until there are shares. */
export function segmentsSheet(
  model: Model,
  forecast: ForecastPlaces,
): { sheet: Sheet; places: SegmentPlaces } {
  const { t, w, language, shares, years } = model;
  const sheet = draft(w.sheetSegments, language);
  sheet.row([headed(model, t.axis, shares.axis.name[language])], { style: "title" });
  sheet.row([shares.read ? t.sharesYours : t.noShares], { style: "note" });
  sheet.row([w.sharesHold], { style: "note" });
  sheet.row();
  const entered = enteredShares(model, sheet);
  sheet.row();
  const toOne = sharesToOne(model, sheet, entered);
  sheet.row();

  const add = (line: YearLine) => yearRow(model, sheet, line);
  const onForecast = (row: YearRow, c: number) => `${quoteSheet(forecast.sheet)}!${row.at(c)}`;
  const yearLine = add({
    label: t.year,
    numberFormat: shown.year,
    formula: (c) => onForecast(forecast.rows.years, c),
    value: (year) => year,
  });
  sheet.look({ row: yearLine.row, column: 0, rows: 1, columns: 2 + years.length }, { style: "heading" });
  sheet.look({ ...yearLine.part }, { align: "Right" });
  const market = add({
    label: t.marketSize,
    unit: t.unit,
    numberFormat: shown.money,
    formula: (c) => onForecast(forecast.rows.market, c),
    value: (year) => model.market.value(year),
  });
  const drift = driftRows(model, add, entered, yearLine);

  sheet.row();
  headingRow(model, sheet, w.sharesByYear);
  const firstShare = sheet.next();
  shares.segments.forEach(({ name }, i) => {
    const row = toOne.row + i;
    const across = `${cellName(row, 2, "both")}:${cellName(row, 1 + shares.years.length, "both")}`;
    const index = (column: string) => `INDEX(${across},${column})`;
    add({
      label: name[language],
      numberFormat: shown.percent,
      formula: (c) =>
        `IF(ISNUMBER(${cellName(row, 2, "both")}),${index(drift.before.at(c))}+` +
        `(${index(drift.after.at(c))}-${index(drift.before.at(c))})*${drift.passed.at(c)},"")`,
      value: (year) => shares.read?.at(year)[i]!.toNumber() ?? "",
    });
  });

  sheet.row();
  headingRow(model, sheet, w.valuesByYear);
  const firstValue = sheet.next();
  const given = shares.read && splitInto(model);
  shares.segments.forEach(({ name }, i) =>
    add({
      label: name[language],
      unit: t.unit,
      numberFormat: shown.money,
      formula: (c) => {
        const share = cellName(firstShare + i, c);
        return `IF(ISNUMBER(${share}),${share}*${market.at(c)},"")`;
      },
      value: (_, column) => given?.[i]?.[column] ?? "",
    }),
  );
  const lastValue = sheet.next() - 1;
  const total = add({
    label: t.total,
    unit: t.unit,
    numberFormat: shown.money,
    formula: (c) => {
      const cells = `${cellName(firstValue, c)}:${cellName(lastValue, c)}`;
      return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
    },
    value: (year) => (shares.read ? model.market.value(year) : ""),
    total: true,
  });
  return {
    sheet: sheet.sheet([38, 14, ...years.map(() => 11)], { frozen: { rows: 1, columns: 2 } }),
    places: {
      sheet: sheet.name,
      shares: entered.shares,
      sums: entered.sums,
      years: yearLine.part,
      values: {
        row: firstValue,
        column: firstYearColumn,
        rows: shares.segments.length,
        columns: years.length,
      },
      total,
    },
  };
}

function headingRow({ years }: Model, sheet: Draft, words: string): void {
  sheet.row([words, ...Array<null>(1 + years.length).fill(null)], { style: "heading" });
}

interface Entered {
  readonly years: Part;
  readonly shares: Part;
  readonly sums: Part;
}

const held = ({ row, column, rows, columns }: Part) =>
  `${cellName(row, column, "both")}:${cellName(row + rows - 1, column + columns - 1, "both")}`;

function enteredShares(model: Model, sheet: Draft): Entered {
  const { t, w, report, language, shares } = model;
  const columns = shares.years.length;
  headingRow(model, sheet, t.sharesAssumed);
  const yearRow = sheet.row([w.sharesOfYear, null, ...shares.years]);
  const years: Part = { row: yearRow, column: 2, rows: 1, columns };
  const { first, last } = report.reach;
  sheet.input(years, { kind: "wholeNumber", from: first, to: last }, t.promptYear, {
    numberFormat: shown.year,
  });
  const row = sheet.next();
  shares.segments.forEach(({ name }, i) => sheet.row([name[language], null, ...shares.cells[i]!]));
  const part: Part = { row, column: 2, rows: shares.segments.length, columns };
  sheet.input(part, { kind: "decimal", from: 0, to: 1 }, t.promptShare, { numberFormat: shown.percent });
  const sumRow = sheet.row(
    [
      t.total,
      null,
      ...shares.years.map((_, i): Computed => {
        const cells = `${cellName(row, 2 + i)}:${cellName(row + part.rows - 1, 2 + i)}`;
        const sum = shares.cells.reduce((so, across) => so.add(across[i] ?? 0), new Decimal(0));
        return {
          formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))`,
          value: shares.read ? sum.toNumber() : "",
        };
      }),
    ],
    { style: "total" },
  );
  const sums: Part = { row: sumRow, column: 2, rows: 1, columns };
  sheet.look(sums, { numberFormat: shown.percent, align: "Right" });
  return { years, shares: part, sums };
}

/** Shares that add up to a little more or less than 1 are brought to it, as the engine does. */
function sharesToOne(model: Model, sheet: Draft, { shares: cells, sums }: Entered): Part {
  const { w, language, shares } = model;
  headingRow(model, sheet, w.sharesToOne);
  const row = sheet.next();
  const complete = `COUNT(${held(cells)})=ROWS(${held(cells)})*COLUMNS(${held(cells)})`;
  shares.segments.forEach(({ name }, i) =>
    sheet.row([
      name[language],
      null,
      ...shares.years.map((year, column): Computed => ({
        formula: `=IF(${complete},${cellName(cells.row + i, 2 + column)}/${cellName(sums.row, 2 + column, "row")},"")`,
        value: shares.read?.at(year)[i]!.toNumber() ?? "",
      })),
    ]),
  );
  const part: Part = { ...cells, row };
  sheet.look(part, { numberFormat: shown.percent, align: "Right" });
  return part;
}

/** Between which columns of shares a year lies, and how far on its way. */
function driftRows(
  { w, shares: { years } }: Model,
  add: (line: YearLine) => YearRow,
  entered: Entered,
  year: YearRow,
) {
  const cells = held(entered.years);
  const within = (of: number) => Math.min(Math.max(of, years[0]!), years.at(-1)!);
  const beforeOf = (of: number) => years.filter((one) => one <= within(of)).length;
  const afterOf = (of: number) => Math.min(beforeOf(of) + 1, years.length);
  const heldYear = add({
    label: w.heldYear,
    numberFormat: shown.year,
    formula: (c) => `MEDIAN(${year.at(c)},MIN(${cells}),MAX(${cells}))`,
    value: within,
  });
  const before = add({
    label: w.before,
    numberFormat: shown.year,
    formula: (c) => `MATCH(${heldYear.at(c)},${cells},1)`,
    value: beforeOf,
  });
  const after = add({
    label: w.after,
    numberFormat: shown.year,
    formula: (c) => `MIN(${before.at(c)}+1,COUNT(${cells}))`,
    value: afterOf,
  });
  const passed = add({
    label: w.passedShares,
    numberFormat: shown.factor,
    formula: (c) => {
      const [from, to] = [before, after].map((row) => `INDEX(${cells},${row.at(c)})`);
      return `IF(${after.at(c)}=${before.at(c)},0,(${heldYear.at(c)}-${from})/(${to}-${from}))`;
    },
    value: (of) => {
      const [from, to] = [years[beforeOf(of) - 1]!, years[afterOf(of) - 1]!];
      return from === to ? 0 : (within(of) - from) / (to - from);
    },
  });
  return { before, after, passed };
}

/** Segment by segment, year by year, as SPLIT gives it. */
function splitInto({ shares, years, market }: Model): readonly (readonly number[])[] {
  const cells = [
    ["", ...shares.years],
    ...shares.segments.map(({ name }, i) => [name.en, ...shares.cells[i]!]),
  ];
  const columns = years.map((year) =>
    split(shares.axis, [year], cells, null, market, false).map((row) => row[2] as number),
  );
  return shares.segments.map((_, i) => columns.map((column) => column[i]!));
}
