import { engine, report } from "../../../edition";
import { printed } from "../../../engine/numerics/interval";
import { usualConfidence } from "../../../engine/market/band";
import { shareTolerance } from "../../../engine/segments/shares";
import type { FigureRole, Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names } from "../../native/parts/dataNames";
import { cellPart, type Format, type LayoutCell } from "../../writing/layout";
import { headingFormats, type Named, type SectionAt } from "./section";
import { formats } from "../parts/numberFormats";

const roleNames = {
  base: [names.baseYear, names.baseValue, names.baseHalf],
  estimate: [names.estimateYear, names.estimateValue, names.estimateHalf],
  forecast: [names.forecastYear, names.forecastValue, names.forecastHalf],
} as const satisfies Record<FigureRole, readonly string[]>;

/** Half the last digit of a printed number, for which the number may stand. */
function half(text: string, divisor = 1): number {
  const { value, high } = printed(text);
  return high.sub(value).div(divisor).toNumber();
}

/** The figures as the report prints them, with where they stand in it. */
export const figuresSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const labels = { base: t.baseFigure, estimate: t.estimateFigure, forecast: t.forecastFigure };
    const { figures, cagrPercent } = report;
    const count = figures.length;
    const named: Named[] = [
      { name: names.anchorYear, part: { row: first + 1, column: 1, rows: count, columns: 1 } },
      { name: names.anchorValue, part: { row: first + 1, column: 2, rows: count, columns: 1 } },
      { name: names.cagr, part: cellPart(first + 1 + count, 2) },
      { name: names.cagrHalf, part: cellPart(first + 1 + count, 3) },
    ];
    figures.forEach(({ role }, i) => {
      if (!role) return;
      roleNames[role].forEach((name, c) => named.push({ name, part: cellPart(first + 1 + i, 1 + c) }));
    });
    const published = engine.market().status(figures[0]!.year);
    return {
      cells: [
        [t.figure, t.year, t.unit, t.half, t.status, t.source],
        ...figures.map(({ role, year, value }): LayoutCell[] => [
          role ? labels[role] : t.otherFigure,
          year,
          Number(value),
          half(value),
          published,
          engine.source(year, language),
        ]),
        [
          t.statedGrowth,
          null,
          engine.figures.statedGrowth.toNumber(),
          half(cagrPercent.en, 100),
          published,
          engine.source("CAGR", language),
        ],
      ],
      formats: [
        ...headingFormats(first, 6),
        { part: { row: first + 1, column: 1, rows: count + 1, columns: 3 }, style: "input" },
        { part: { row: first + 1, column: 1, rows: count, columns: 1 }, numberFormat: formats.year },
        { part: { row: first + 1, column: 2, rows: count, columns: 1 }, numberFormat: formats.money },
        { part: cellPart(first + 1 + count, 2), numberFormat: "0.00%" },
        { part: { row: first, column: 4, rows: count + 2, columns: 1 }, align: "Right" },
        { part: { row: first, column: 5, rows: count + 2, columns: 1 }, align: "Left" },
      ],
      names: named,
    };
  };

/** What the functions agree on beside the figures. */
export const conventionsSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const { reach, version } = report;
    /** A spreadsheet's numbers have so many digits: 0.1 + 0.2 − 0.3 is to be nothing. */
    const digits = 15;
    const lines = [
      [t.firstYear, reach.first, names.firstYear, formats.year],
      [t.digits, digits, names.digits, formats.year],
      [t.shareTolerance, shareTolerance, names.shareTolerance, formats.tolerance],
      [t.defaultConfidence, usualConfidence, names.confidence, formats.percent],
      [t.dataVersion, version, names.dataVersion, formats.text],
    ] as const;
    return {
      cells: [[t.convention, t.value], ...lines.map(([label, value]): LayoutCell[] => [label, value])],
      formats: [
        ...headingFormats(first, 2),
        {
          part: { row: first + 1, column: 1, rows: lines.length, columns: 1 },
          style: "input",
          align: "Right",
        },
        ...lines.map(([, , , numberFormat], i): Format => ({
          part: cellPart(first + 1 + i, 1),
          numberFormat,
        })),
      ],
      names: lines.map(([, , name], i) => ({ name, part: cellPart(first + 1 + i, 1) })),
    };
  };

/** The statistics that STAT gives; those that are figures refer to them. */
export const statisticsSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const figures: Readonly<Record<string, string>> = {
      "base year": names.baseYear,
      "base value": names.baseValue,
      "estimate year": names.estimateYear,
      "estimate value": names.estimateValue,
      "forecast year": names.forecastYear,
      "forecast value": names.forecastValue,
      CAGR: names.cagr,
    };
    const items = [...engine.statistics];
    const down = (column: number) => ({ row: first + 1, column, rows: items.length, columns: 1 });
    return {
      cells: [
        [t.statistic, t.value],
        ...items.map(([item, value]): LayoutCell[] => [
          item,
          figures[item] ? { formula: `=${figures[item]}` } : value,
        ]),
      ],
      formats: [...headingFormats(first, 2), { part: down(1), align: "Right" }],
      names: [
        { name: names.statItem, part: down(0) },
        { name: names.statValue, part: down(1) },
      ],
    };
  };
