import { totalEffect } from "../../engine/scenarios/scenario";
import { cellName, quoteSheet } from "../../workbook/sheet/area";
import { cellPart, type Part } from "../../workbook/writing/layout";
import { textLiteral } from "../../workbook/formulas/formula";
import type { Sheet } from "../../xlsx/book";
import { draft } from "../draft";
import { define, shown, type Model } from "../options";
import type { YearRow } from "../yearRows";
import { comparisonRows } from "./comparisons";
import type { ForecastPlaces } from "./forecast";
import type { SegmentPlaces } from "./segments";

interface Line {
  readonly what: string;
  /** A difference that should be 0; a text where an input is missing. */
  readonly gap: string;
  readonly value: number | "";
  readonly note?: string;
}

/** A line a check with its difference and its verdict, a master check of all, and the report against itself. */
export function checksSheet(
  model: Model,
  forecast: ForecastPlaces,
  segments: SegmentPlaces,
): { sheet: Sheet; verdict: string } {
  const { t, w } = model;
  const sheet = draft(w.sheetChecks, model.language);
  const lines = [...forecastLines(model, forecast), ...inputLines(model), ...segmentLines(model, segments)];
  sheet.row([t.checks], { style: "title" });
  sheet.row();
  const first = 5;
  const last = first + lines.length - 1;
  const verdict = lines.some(({ value }) => value === "") ? t.open : t.ok;
  const verdicts = `${cellName(first, 2, "both")}:${cellName(last, 2, "both")}`;
  const [ok, wrong, unfinished] = [t.ok, t.wrong, t.open].map(textLiteral);
  const master = sheet.row(
    [
      t.master,
      null,
      {
        formula:
          `=IF(COUNTIF(${verdicts},${ok})=ROWS(${verdicts}),${ok},` +
          `IF(COUNTIF(${verdicts},${wrong})>0,${wrong},${unfinished}))`,
        value: verdict,
      },
    ],
    { style: "total" },
  );
  sheet.look(cellPart(master, 2), { align: "Center" });
  sheet.verdict(cellPart(master, 2));
  define(model, "Check", { sheet: sheet.name, ...cellPart(master, 2) });
  sheet.row();
  const heading = sheet.row([t.check, t.difference, t.verdict, w.meaning], { style: "heading" });
  sheet.look(cellPart(heading, 1), { align: "Right" });
  sheet.look(cellPart(heading, 2), { align: "Center" });
  for (const { what, gap, value, note } of lines) {
    const cell = cellName(sheet.next(), 1);
    const close = `ABS(${cell})<=${model.name("Tolerance")}`;
    sheet.row([
      what,
      { formula: `=${gap}`, value },
      {
        formula: `=IF(ISERROR(${cell}),${wrong},IF(ISNUMBER(${cell}),IF(${close},${ok},${wrong}),${unfinished}))`,
        value: value === "" ? t.open : t.ok,
      },
      note ?? null,
    ]);
  }
  const down = (column: number): Part => ({ row: first, column, rows: lines.length, columns: 1 });
  sheet.look(down(1), { numberFormat: shown.difference, align: "Right" });
  sheet.look(down(2), { align: "Center" });
  sheet.look(down(3), { style: "note" });
  sheet.verdict(down(2));
  sheet.row();
  comparisonRows(model, sheet);
  return { sheet: sheet.sheet([48, 14, 14, 14, 14, 14, 36]), verdict };
}

function rounded({ name }: Model, difference: string): string {
  return `ROUND(${difference},${name("Decimals")})`;
}

function forecastLines(model: Model, { sheet, rows, bridge }: ForecastPlaces): Line[] {
  const { name, w, t } = model;
  const on = `${quoteSheet(sheet)}!`;
  const all = (row: YearRow) => on + row.all();
  const first = (row: YearRow) => on + row.at(row.part.column);
  const last = (row: YearRow) => on + row.at(row.part.column + row.part.columns - 1);
  const later = ({ part, at }: YearRow) =>
    `${on}${at(part.column + 1)}:${at(part.column + part.columns - 1)}`;
  const returns = (row: YearRow) =>
    rounded(
      model,
      `SUMPRODUCT(ABS(SUMIF(${all(rows.years)},${name("AnchorYear")},${all(row)})-${name("AnchorValue")}))`,
    );
  const amounts = (from: number, to: number) => `${on}${cellName(from, 2)}:${cellName(to, 2)}`;
  const lines: readonly (readonly [what: string, gap: string])[] = [
    [w.checkPublished, returns(rows.published)],
    [w.checkSmooth, returns(rows.smooth)],
    [w.checkBase, rounded(model, `${first(rows.market)}-${first(rows.path)}`)],
    [
      w.checkGrowth,
      rounded(
        model,
        `${first(rows.market)}*EXP(SUMPRODUCT(LN(1+${later(rows.growth)})))-${last(rows.market)}`,
      ),
    ],
    [
      w.checkBand,
      `SUMPRODUCT(--(${all(rows.low)}>${all(rows.market)}))+SUMPRODUCT(--(${all(rows.high)}<${all(rows.market)}))`,
    ],
    [
      t.checkSteps,
      rounded(model, `SUM(${amounts(bridge.first, bridge.last - 1)})-${on}${cellName(bridge.last, 2)}`),
    ],
    [
      w.checkForecastErrors,
      `SUMPRODUCT(--ISERROR(${all(rows.market)}))+SUMPRODUCT(--ISERROR(${all(rows.high)}))`,
    ],
  ];
  return lines.map(([what, gap]) => ({ what, gap, value: 0 }));
}

function inputLines({ name, w, drivers, scenarios, volatility, years }: Model): Line[] {
  const moves = scenarios.some((_, i) => {
    const effect = totalEffect({ drivers, scenarios }, i);
    return drivers.some(({ effects }) => effects[i] !== 0) || years.some((year) => !effect(year).isZero());
  });
  return [
    {
      what: w.checkEffects,
      gap: `IF(SUMPRODUCT(--(${name("Effects")}<>0))=0,"",0)`,
      value: moves ? 0 : "",
      note: w.needsEffects,
    },
    {
      what: w.checkVolatility,
      gap: `IF(ISNUMBER(${name("Volatility")}),0,"")`,
      value: volatility === null ? "" : 0,
      note: w.needsVolatility,
    },
  ];
}

function segmentLines(model: Model, { sheet, shares, sums, total }: SegmentPlaces): Line[] {
  const { w, name } = model;
  const on = `${quoteSheet(sheet)}!`;
  const range = ({ row, column, rows, columns }: Part) =>
    `${on}${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
  const complete = (gap: string) =>
    `IF(COUNT(${range(shares)})<ROWS(${range(shares)})*COLUMNS(${range(shares)}),"",${gap})`;
  const value = model.shares.read ? 0 : "";
  return [
    {
      what: w.allShares,
      gap: complete(rounded(model, `MAX(ABS(MAX(${range(sums)})-1),ABS(MIN(${range(sums)})-1))`)),
      value: sharesOff(model),
      note: w.needsShares,
    },
    {
      what: w.allSegments,
      gap: complete(rounded(model, `SUMPRODUCT(ABS(${on}${total.all()}-${name("Market")}))`)),
      value,
      note: w.needsShares,
    },
  ];
}

/** How far the sums of the shares are from 1 at the most, as the check has it. */
function sharesOff({ shares: { cells, read, years } }: Model): number | "" {
  if (!read) return "";
  const off = years.map((_, i) => Math.abs(cells.reduce((sum, row) => sum + row[i]!, 0) - 1));
  return Math.round(Math.max(...off) * 1e9) / 1e9;
}
