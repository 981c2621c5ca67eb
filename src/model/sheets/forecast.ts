import { centralQuantile } from "../../engine/numerics/centralQuantile";
import { Decimal } from "../../engine/numerics/decimal";
import { methods, type Method } from "../../engine/paths/method";
import { neighbours } from "../../engine/paths/published";
import { totalEffect } from "../../engine/scenarios/scenario";
import { textLiteral } from "../../workbook/formulas/formula";
import { cellName } from "../../workbook/sheet/area";
import type { Sheet } from "../../xlsx/book";
import { draft, notThere, type Draft } from "../draft";
import { define, shown, type Model } from "../options";
import { firstYearColumn, yearRow, type YearLine, type YearRow } from "../yearRows";
import type { AssumptionPlaces } from "./assumptions";
import { bridgeRows, type BridgePlaces } from "./bridge";

/** The rows of the forecast that other sheets look at. */
export interface ForecastPlaces {
  readonly sheet: string;
  readonly rows: Readonly<
    Record<"years" | "published" | "smooth" | "path" | "market" | "growth" | "low" | "high", YearRow>
  >;
  readonly bridge: BridgePlaces;
}

/** Year by year: the report's paths, the scenario, its band; under them the bridge. */
export function forecastSheet(
  model: Model,
  assumptions: AssumptionPlaces,
): { sheet: Sheet; places: ForecastPlaces } {
  const { t, w, years, name } = model;
  const sheet = draft(w.sheetForecast, model.language);
  sheet.row([model.report.names.product[model.language]], { style: "title" });
  sheet.row([t.basis], { style: "note" });
  sheet.row();
  const add = (line: YearLine) => yearRow(model, sheet, line);
  const yearLine = add({
    label: t.year,
    numberFormat: shown.year,
    formula: (column) =>
      `${name("BaseYear")}+COLUMNS(${cellName(3, firstYearColumn, "column")}:${cellName(3, column)})-1`,
    value: (year) => year,
  });
  const across = 2 + years.length;
  sheet.look({ row: yearLine.row, column: 0, rows: 1, columns: across }, { style: "heading" });
  sheet.look({ row: yearLine.row, column: 1, rows: 1, columns: across - 1 }, { align: "Right" });
  define(model, "Years", { sheet: sheet.name, ...yearLine.part });

  const paths = pathRows(model, sheet, add, yearLine);
  const scenario = scenarioRows(model, sheet, add, yearLine, paths);
  sheet.row();
  const bridge = bridgeRows(model, sheet, assumptions, { years: yearLine, ...scenario });
  return {
    sheet: sheet.sheet([34, 14, ...years.map(() => 11)], {
      frozen: { rows: yearLine.row + 1, columns: 2 },
      repeated: { first: yearLine.row, last: yearLine.row },
    }),
    places: {
      sheet: sheet.name,
      rows: { years: yearLine, published: paths.rows.published, smooth: paths.rows.smooth, ...scenario },
      bridge,
    },
  };
}

/** A heading across the years. */
function heading({ years }: Model, sheet: Draft, words: string): void {
  sheet.row();
  sheet.row([words, ...Array<null>(1 + years.length).fill(null)], { style: "heading" });
}

function pathRows(model: Model, sheet: Draft, add: (line: YearLine) => YearRow, years: YearRow) {
  const { t, w, engine, name } = model;
  const { figures } = engine;
  const [years_, values] = [name("AnchorYear"), name("AnchorValue")];
  const y = years.at;
  /** The figure with which the piece of a year begins; the last year ends the last piece. */
  const startOf = (year: number) => {
    const [from] = neighbours(figures, Math.min(year + 1, figures.forecast.year));
    return from;
  };
  const endOf = (year: number) => figures.anchors[figures.anchors.indexOf(startOf(year)) + 1]!;
  const widthOf = (year: number) => endOf(year).year - startOf(year).year;

  heading(model, sheet, w.place);
  const piece = add({
    label: w.piece,
    numberFormat: shown.year,
    formula: (c) => `MIN(MATCH(${y(c)},${years_},1),ROWS(${years_})-1)`,
    value: (year) => figures.anchors.indexOf(startOf(year)) + 1,
  });
  const start = add({
    label: w.pieceStart,
    numberFormat: shown.year,
    formula: (c) => `INDEX(${years_},${piece.at(c)})`,
    value: (year) => startOf(year).year,
  });
  const width = add({
    label: w.pieceWidth,
    numberFormat: shown.year,
    formula: (c) => `INDEX(${years_},${piece.at(c)}+1)-${start.at(c)}`,
    value: widthOf,
  });
  const passed = add({
    label: w.passed,
    numberFormat: shown.factor,
    formula: (c) => `(${y(c)}-${start.at(c)})/${width.at(c)}`,
    value: (year) => (year - startOf(year).year) / widthOf(year),
  });
  const from = add({
    label: w.startFigure,
    unit: t.unit,
    numberFormat: shown.money,
    formula: (c) => `INDEX(${values},${piece.at(c)})`,
    value: (year) => startOf(year).value.toNumber(),
  });
  const to = add({
    label: w.endFigure,
    unit: t.unit,
    numberFormat: shown.money,
    formula: (c) => `INDEX(${values},${piece.at(c)}+1)`,
    value: (year) => endOf(year).value.toNumber(),
  });

  const cubic = (c: number) => {
    const [u, k] = [passed.at(c), piece.at(c)];
    const slope = (offset: string) => `INDEX(${name("SmoothSlope")},${k}${offset})`;
    const bend = `${width.at(c)}*${u}*(1-${u})*((1-${u})*${slope("")}-${u}*${slope("+1")})`;
    return `${from.at(c)}*EXP(${u}^2*(3-2*${u})*LN(${to.at(c)}/${from.at(c)})+${bend})`;
  };
  const rate = (from: string) => `${name(`${from}Value`)}*(1+${name("CAGR")})^(%-${name(`${from}Year`)})`;
  const formulas: Record<Method, (column: number) => string> = {
    published: (c) =>
      `IF(${passed.at(c)}=1,${to.at(c)},${from.at(c)}*(${to.at(c)}/${from.at(c)})^${passed.at(c)})`,
    smooth: (c) => `IF(${passed.at(c)}=1,${to.at(c)},${cubic(c)})`,
    headline: (c) => rate("Base").replace("%", y(c)),
    estimate: (c) => rate("Estimate").replace("%", y(c)),
    endpoint: (c) => {
      const [b, f] = [name("BaseValue"), name("ForecastValue")];
      const part = `(${y(c)}-${name("BaseYear")})/(${name("ForecastYear")}-${name("BaseYear")})`;
      return `IF(${y(c)}=${name("ForecastYear")},${f},${b}*(${f}/${b})^(${part}))`;
    },
  };
  heading(model, sheet, w.paths);
  const rows = Object.fromEntries(
    methods.map((method) => [
      method,
      add({
        label: method,
        unit: t.unit,
        numberFormat: shown.money,
        formula: formulas[method],
        value: (year) => engine.market(method).value(year),
      }),
    ]),
  ) as Record<Method, YearRow>;
  return { rows };
}

function scenarioRows(
  model: Model,
  sheet: Draft,
  add: (line: YearLine) => YearRow,
  years: YearRow,
  { rows }: { readonly rows: Readonly<Record<Method, YearRow>> },
) {
  const { t, w, engine, name, path, market, drivers, scenario, scenarios, volatility, confidence } = model;
  const base = engine.figures.base.year;
  const y = years.at;
  const after = (c: number) => `${y(c)}>${name("BaseYear")}`;
  const [top, bottom] = [rows[methods[0]]!.row, rows[methods.at(-1)!]!.row];
  const labels = `${cellName(top, 0, "both")}:${cellName(bottom, 0, "both")}`;

  heading(model, sheet, w.chosen);
  const chosen = add({
    label: w.chosenPath,
    unit: t.unit,
    numberFormat: shown.money,
    formula: (c) => `INDEX(${cellName(top, c)}:${cellName(bottom, c)},MATCH(${name("Path")},${labels},0))`,
    value: (year) => path.value(year),
  });
  const inverseOf = (year: number) =>
    year > base ? path.exact(year - 1).div(path.exact(year)) : new Decimal(0);
  const inverse = add({
    label: w.inverse,
    numberFormat: shown.factor,
    formula: (c) => `IF(${after(c)},${chosen.at(c - 1)}/${chosen.at(c)},0)`,
    value: (year) => inverseOf(year).toNumber(),
  });
  const effects = totalEffect({ drivers, scenarios }, scenario);
  const effectOf = (year: number) => (year > base ? effects(year) : new Decimal(0));
  const [drivers_, froms, tos] = [name("Drivers"), name("EffectFrom"), name("EffectTo")];
  const column = `INDEX(${name("Effects")},0,MATCH(${name("Scenario")},${name("Scenarios")},0))`;
  const effect = add({
    label: w.effect,
    numberFormat: shown.percent,
    formula: (c) =>
      `IF(${after(c)},ROUND(SUMPRODUCT((${drivers_}<>"")*((${froms}="")+(${froms}<=${y(c)})>0)*` +
      `((${tos}="")+(${tos}>=${y(c)})>0),${column}),${name("Digits")}),0)`,
    value: (year) => effectOf(year).toNumber(),
  });
  const stepOf = (year: number) => effectOf(year).mul(inverseOf(year)).add(1);
  const step = add({
    label: w.step,
    numberFormat: shown.factor,
    formula: (c) => `1+${effect.at(c)}*${inverse.at(c)}`,
    value: (year) => stepOf(year).toNumber(),
  });
  const factor = add({
    label: w.factor,
    numberFormat: shown.factor,
    formula: (c) => `IF(MIN(${step.all(c)})>0,PRODUCT(${step.all(c)}),NA())`,
    value: (year) => market.exact(year).div(path.exact(year)).toNumber(),
  });
  const weight = add({
    label: w.weight,
    numberFormat: shown.factor,
    formula: (c) => `${inverse.at(c)}*IF(${step.at(c)}=1,1,LN(${step.at(c)})/(${step.at(c)}-1))`,
    value: (year) => {
      const r = stepOf(year);
      return inverseOf(year)
        .mul(r.eq(1) ? 1 : r.ln().div(r.sub(1)))
        .toNumber();
    },
  });
  const moved = add({
    label: t.marketSize,
    unit: t.unit,
    numberFormat: shown.money,
    formula: (c) => `${chosen.at(c)}*${factor.at(c)}`,
    value: (year) => market.value(year),
    total: true,
  });
  define(model, "Market", { sheet: sheet.name, ...moved.part });
  const growth = add({
    label: t.growth,
    numberFormat: shown.percent,
    formula: (c) => `IF(${after(c)},${moved.at(c)}/${moved.at(c - 1)}-1,NA())`,
    value: (year) => (year > base ? market.growth(year) : notThere),
  });
  sheet.pale(growth.part);
  const printed = (c: number) =>
    `SUMPRODUCT((${name("AnchorYear")}=${y(c)})*(${name("AnchorValue")}=${chosen.at(c)}))>0`;
  add({
    label: t.status,
    formula: (c) =>
      `IF(SUMPRODUCT(--(${effect.all(c)}<>0))>0,${textLiteral(t.assumed)},` +
      `IF(${printed(c)},${textLiteral(t.published)},${textLiteral(t.derived)}))`,
    value: (year) => t[market.status(year)],
  });

  const z = centralQuantile(confidence).mul(volatility ?? 0);
  const spread = add({
    label: w.spread,
    numberFormat: shown.factor,
    formula: (c) =>
      `-NORMSINV(ROUND(1-${name("Confidence")},${name("Digits")})/2)*${name("Volatility")}*SQRT(${y(c)}-${name("BaseYear")})`,
    value: (year) => z.mul(new Decimal(year - base).sqrt()).toNumber(),
  });
  const bound = (label: string, sign: string, side: 0 | 1) =>
    add({
      label,
      unit: t.unit,
      numberFormat: shown.money,
      formula: (c) => `${moved.at(c)}*EXP(${sign}${spread.at(c)})`,
      value: (_, i) => model.band[i]![side],
    });
  const low = bound(w.bandLow, "-", 0);
  const high = bound(w.bandHigh, "", 1);
  return { path: chosen, factor, weight, market: moved, growth, low, high };
}
