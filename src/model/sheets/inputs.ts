import { hermitePiece } from "../../engine/paths/smooth";
import { methods } from "../../engine/paths/method";
import { printed } from "../../engine/numerics/interval";
import { Decimal } from "../../engine/numerics/decimal";
import { placeInWords } from "../../engine/statements/citation";
import { figures as figuresPlace } from "../../engine/statements/source";
import type { FigureRole } from "../../reports/types";
import { cellName } from "../../workbook/sheet/area";
import { cellPart } from "../../workbook/writing/layout";
import type { Sheet } from "../../xlsx/book";
import { draft, type Draft, type ModelCell } from "../draft";
import { define, listed, shown, type Model } from "../options";

const keys: Readonly<Record<FigureRole, string>> = {
  base: "Base",
  estimate: "Estimate",
  forecast: "Forecast",
};

/** The report's figures with their sources, the user's choices, and what follows from the figures alone. */
export function inputsSheet(model: Model): Sheet {
  const { t, w } = model;
  const sheet = draft(w.sheetInputs, model.language);
  sheet.row([w.sheetInputs], { style: "title" });
  sheet.row([t.basis], { style: "note" });
  sheet.row();
  const first = figureRows(model, sheet);
  sheet.row();
  choiceRows(model, sheet);
  sheet.row();
  curveRows(model, sheet, first);
  return sheet.sheet([34, 16, 14, 16, 16, 80], { frozen: { rows: 2, columns: 1 } });
}

function figureRows(model: Model, sheet: Draft): number {
  const { report, engine, language, t, w } = model;
  const place = placeInWords(report, figuresPlace, language);
  const names: Record<FigureRole, string> = {
    base: w.figureBase,
    estimate: w.figureEstimate,
    forecast: w.figureForecast,
  };
  const heading = sheet.row([w.figures, t.year, w.value, w.half, t.status, t.source], { style: "heading" });
  sheet.look({ row: heading, column: 1, rows: 1, columns: 3 }, { align: "Right" });
  sheet.look(cellPart(heading, 4), { align: "Center" });
  const first = sheet.next();
  for (const { role, year, value } of report.figures) {
    const interval = printed(value);
    const half = interval.high.sub(interval.value).toNumber();
    const row = sheet.row([
      listed(model, role ? names[role] : w.figure, t.unit),
      year,
      interval.value.toNumber(),
      half,
      t.published,
      place,
    ]);
    figureLook(sheet, row, shown.money);
    sheet.look(cellPart(row, 1), { style: "input", numberFormat: shown.year });
    if (!role) continue;
    ["Year", "Value", "Half"].forEach((key, i) =>
      define(model, keys[role] + key, { sheet: sheet.name, ...cellPart(row, 1 + i) }),
    );
  }
  const rows = report.figures.length;
  ["AnchorYear", "AnchorValue"].forEach((key, i) =>
    define(model, key, { sheet: sheet.name, row: first, column: 1 + i, rows, columns: 1 }),
  );
  const stated = printed(report.cagrPercent.en);
  const growth = engine.figures.statedGrowth.toNumber();
  const half = stated.high.sub(stated.value).div(100).toNumber();
  const row = sheet.row([w.statedGrowth, null, growth, half, t.published, place]);
  figureLook(sheet, row, "0.00%");
  sheet.look(cellPart(row, 3), { numberFormat: "0.000%" });
  define(model, "CAGR", { sheet: sheet.name, ...cellPart(row, 2) });
  define(model, "CAGRHalf", { sheet: sheet.name, ...cellPart(row, 3) });
  return first;
}

function figureLook(sheet: Draft, row: number, numberFormat: string): void {
  sheet.look({ row, column: 2, rows: 1, columns: 2 }, { style: "input" });
  sheet.look(cellPart(row, 4), { align: "Center" });
  sheet.look(cellPart(row, 2), { numberFormat });
  sheet.look(cellPart(row, 3), { numberFormat: "0.000" });
  sheet.look(cellPart(row, 5), { style: "note" });
}

function choiceRows(model: Model, sheet: Draft): void {
  const { t, w, engine, name } = model;
  const { base, forecast } = engine.figures;
  const fraction = { kind: "decimal", from: 0, to: 1 } as const;
  const decimals = { kind: "wholeNumber", from: 0, to: 15 } as const;
  const heading = sheet.row([w.choices, null, w.value, null, t.status, w.meaning], { style: "heading" });
  sheet.look(cellPart(heading, 2), { align: "Right" });
  sheet.look(cellPart(heading, 4), { align: "Center" });
  const choices = [
    ["Path", t.method, model.method, { kind: "list", values: methods }, t.promptMethod, undefined, w.choice],
    [
      "Scenario",
      t.scenario,
      model.scenarios[model.scenario]!,
      { kind: "cells", address: name("Scenarios") },
      t.promptScenario,
      undefined,
      w.choice,
    ],
    ["Volatility", t.volatility, model.volatility, fraction, w.promptVolatility, shown.percent, t.assumed],
    ["Confidence", t.confidence, model.confidence, fraction, t.promptFraction, shown.percent, t.assumed],
    [
      "BridgeYear",
      w.bridgeYear,
      model.bridgeYear,
      { kind: "wholeNumber", from: base.year, to: forecast.year },
      w.promptBridgeYear,
      shown.year,
      w.choice,
    ],
    ["Tolerance", t.tolerance, 0.0001, fraction, t.promptTolerance, shown.tolerance, w.choice],
    ["Decimals", w.decimals, 9, decimals, w.promptDecimals, shown.count, w.choice],
    ["Digits", w.digits, 15, decimals, w.promptDigits, shown.count, w.choice],
  ] as const;
  for (const [key, label, content, rule, prompt, numberFormat, status] of choices) {
    const row = sheet.row([label, null, content, null, status, prompt]);
    sheet.input(cellPart(row, 2), rule, prompt, { numberFormat, align: "Right" });
    sheet.look(cellPart(row, 4), { align: "Center" });
    sheet.look(cellPart(row, 5), { style: "note" });
    define(model, key, { sheet: sheet.name, ...cellPart(row, 2) });
  }
}

/** Slopes at the figures: Fritsch and Butland 1984 within, the bounded three-point formula at both ends. */
function curveRows(model: Model, sheet: Draft, figures: number): void {
  const { w, engine } = model;
  const { anchors } = engine.figures;
  sheet.row([w.curve, null, null, null, null, null], { style: "heading" });
  const heads = [w.figure, w.width, w.secant, w.endSlope, w.slope];
  const heading = sheet.row(heads, { style: "note" });
  sheet.look({ row: heading, column: 1, rows: 1, columns: 4 }, { align: "Right" });
  const first = sheet.next();
  const last = anchors.length - 1;
  const widths = anchors.slice(1).map(({ year }, i) => year - anchors[i]!.year);
  const secants = widths.map((width, i) => anchors[i + 1]!.value.div(anchors[i]!.value).ln().div(width));
  const at = (row: number, column: number) => cellName(first + row, column);
  const source = (row: number, column: number) => cellName(figures + row, column);
  const end = (near: number, next: number): ModelCell => {
    const [h0, h1, s0, s1] = [widths[near]!, widths[next]!, secants[near]!, secants[next]!];
    const [near1, next1] = [at(near, 1), at(next, 1)];
    return {
      formula: `=((2*${near1}+${next1})*${at(near, 2)}-${near1}*${at(next, 2)})/(${near1}+${next1})`,
      value: s0
        .mul(2 * h0 + h1)
        .sub(s1.mul(h0))
        .div(h0 + h1)
        .toNumber(),
    };
  };
  const bounded = (row: number, near: number, next: number) => {
    const [e, s, s1] = [at(row, 3), at(near, 2), at(next, 2)];
    return `=IF(${e}*${s}<=0,0,IF(AND(${s}*${s1}<0,ABS(${e})>ABS(3*${s})),3*${s},${e}))`;
  };
  const inner = (row: number) => {
    const [h0, h1, s0, s1] = [at(row - 1, 1), at(row, 1), at(row - 1, 2), at(row, 2)];
    return `=IF(${s0}*${s1}<=0,0,3*(${h0}+${h1})/((2*${h1}+${h0})/${s0}+(${h1}+2*${h0})/${s1}))`;
  };
  anchors.forEach(({ year }, i) => {
    const slope = slopeAt(model, i);
    const ahead = i < last;
    const ratio = `${source(i + 1, 2)}/${source(i, 2)}`;
    sheet.row([
      { formula: `=${source(i, 1)}`, value: year },
      ahead ? { formula: `=${source(i + 1, 1)}-${source(i, 1)}`, value: widths[i]! } : null,
      ahead ? { formula: `=LN(${ratio})/${at(i, 1)}`, value: secants[i]!.toNumber() } : null,
      i === 0 ? end(0, 1) : i === last ? end(last - 1, last - 2) : null,
      {
        formula: i === 0 ? bounded(0, 0, 1) : i === last ? bounded(last, last - 1, last - 2) : inner(i),
        value: slope.toNumber(),
      },
    ]);
  });
  const down = (column: number, columns: number) => ({ row: first, column, rows: last + 1, columns });
  sheet.look(down(0, 1), { numberFormat: shown.year, align: "Left" });
  sheet.look(down(1, 1), { numberFormat: shown.year });
  sheet.look(down(2, 3), { numberFormat: shown.fraction, align: "Right" });
  define(model, "SmoothSlope", { sheet: sheet.name, ...down(4, 1) });
}

function slopeAt({ engine: { figures } }: Model, index: number): Decimal {
  const { slopes } = hermitePiece(figures, figures.anchors[index]!.year);
  return slopes[index === 0 ? 0 : 1].value;
}
