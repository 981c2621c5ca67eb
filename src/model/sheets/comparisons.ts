import { Decimal } from "../../engine/numerics/decimal";
import type { Comparison } from "../../engine/statements/comparisons";
import type { FigureRole } from "../../reports/types";
import { cellName } from "../../workbook/sheet/area";
import { textLiteral } from "../../workbook/formulas/formula";
import { cellPart } from "../../workbook/writing/layout";
import type { Draft } from "../draft";
import { shown, type Model } from "../options";

const keys: Readonly<Record<FigureRole, string>> = {
  base: "Base",
  estimate: "Estimate",
  forecast: "Forecast",
};

/** Does the report agree with itself, given the rounding of what it prints? */
export function comparisonRows(model: Model, sheet: Draft): void {
  const { t, w, engine } = model;
  const heads = [w.againstItself, w.stated, w.implied, w.lowest, w.highest, t.difference, t.verdict];
  const heading = sheet.row(heads, { style: "heading" });
  sheet.look({ row: heading, column: 1, rows: 1, columns: 5 }, { align: "Right" });
  sheet.look(cellPart(heading, 6), { align: "Center" });
  sheet.row([w.againstItselfNote], { style: "note" });
  for (const comparison of engine.comparisons()) {
    const row = sheet.next();
    const [stated, implied, lowest, highest] = [1, 2, 3, 4].map((column) => cellName(row, column)) as [
      string,
      string,
      string,
      string,
    ];
    const { given, half, compute } = formulasOf(model, comparison);
    const agrees = `AND(${lowest}<=${stated}+${half},${stated}-${half}<=${highest})`;
    const places = 9;
    sheet.row([
      labelOf(model, comparison),
      { formula: `=${given}`, value: comparison.stated },
      { formula: `=${compute("", "")}`, value: comparison.implied },
      { formula: `=${compute("-", "+")}`, value: comparison.lowest },
      { formula: `=${compute("+", "-")}`, value: comparison.highest },
      {
        formula: `=ROUND(${implied}-${stated},${model.name("Decimals")})`,
        value: new Decimal(comparison.gap).toDecimalPlaces(places).toNumber(),
      },
      {
        formula: `=IF(${agrees},${textLiteral(w.reproduced)},${textLiteral(w.notReproduced)})`,
        value: comparison.reproduced ? w.reproduced : w.notReproduced,
      },
    ]);
    sheet.look(cellPart(row, 6), { align: "Center" });
    const numberFormat = comparison.kind === "figure" ? shown.money : "0.000%";
    sheet.look({ row, column: 1, rows: 1, columns: 4 }, { numberFormat });
    sheet.look(cellPart(row, 5), {
      numberFormat: comparison.kind === "figure" ? shown.change : "+0.000%;-0.000%",
    });
  }
}

/** Of printed figures a and b, each ± half its last digit; the signs say which way. */
function formulasOf({ name, engine }: Model, { kind, from, to }: Comparison) {
  const { base, estimate } = engine.figures;
  const key = (year: number) =>
    keys[year === base.year ? "base" : year === estimate.year ? "estimate" : "forecast"];
  const [a, b] = [key(from), key(to)];
  const years = `(${name(`${b}Year`)}-${name(`${a}Year`)})`;
  const near = (figure: string, value: string, sign: string) =>
    sign ? `(${name(figure + value)}${sign}${name(`${figure}Half`)})` : name(figure + value);
  const rate = (sign: string) => (sign ? `${name("CAGR")}${sign}${name("CAGRHalf")}` : name("CAGR"));
  if (kind === "figure") {
    return {
      given: name(`${b}Value`),
      half: name(`${b}Half`),
      compute: (sign: string, _: string) => `${near(a, "Value", sign)}*(1+${rate(sign)})^${years}`,
    };
  }
  return {
    given: name("CAGR"),
    half: name("CAGRHalf"),
    compute: (end: string, start: string) =>
      `(${near(b, "Value", end)}/${near(a, "Value", start)})^(1/${years})-1`,
  };
}

function labelOf({ w }: Model, { kind, from, to }: Comparison): string {
  const words = { rate: w.compareRate, growth: w.compareGrowth, figure: w.compareFigure }[kind];
  return words.replace("{from}", String(from)).replace("{to}", String(to));
}
