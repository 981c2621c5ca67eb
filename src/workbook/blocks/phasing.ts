import type { Language } from "../../reports/types";
import type { Block, BlockCell, Refer } from "../writing/block";
import { buildCall, buildFormula, textLiteral } from "../formulas/formula";
import { words } from "../words";
import { citation } from "./citation";
import { head, rectangle } from "./head";
import { formats } from "./numberFormats";
import { pathArguments, pathOptions, type Path } from "./path";

export interface Phasing {
  readonly years: readonly number[];
  readonly periods: "months" | "quarters";
  readonly path: Path;
  readonly language: Language;
}

/** Months or quarters down, years along: one formula a year, each spilling its periods, with a total and a check. */
export function phasing({ years, periods, path, language }: Phasing): Block {
  const w = words(language);
  const top = head(w.phasing, [w.basis], {
    periods: { label: w.periods, content: periods },
    ...pathOptions(path, w),
    tolerance: {
      label: w.tolerance,
      content: 1e-9,
      input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: w.promptTolerance },
      numberFormat: formats.small,
    },
    source: { label: w.source, content: citation(language) },
  });
  const count = periods === "months" ? 12 : 4;
  const header = top.cells.length;
  const first = header + 2;
  const total = first + count;
  const along = (formula: (column: number, at: Refer) => string): BlockCell[] =>
    years.map((_, i) => (at: Refer) => formula(1 + i, at));
  const year = (column: number, at: Refer) => at(header, column, "row");
  const cells = rectangle([
    ...top.cells,
    [w.year, ...years],
    [
      w.marketSize,
      ...along((column, at) =>
        buildFormula("FORECAST", [year(column, at), ...pathArguments(path, top.rows, at)]),
      ),
    ],
    ...Array.from({ length: count }, (_, i): BlockCell[] => [
      periods === "months" ? `${w.month} ${i + 1}` : `${w.quarter} ${i + 1}`,
      ...(i === 0
        ? along(
            (column, at) =>
              `=${buildCall("PHASE", [
                year(column, at),
                at(top.rows.periods, 1, "both"),
                ...pathArguments(path, top.rows, at),
              ])}`,
          )
        : []),
    ]),
    [w.total, ...along((column, at) => `=SUM(${at(first, column)}:${at(total - 1, column)})`)],
    [
      w.check,
      ...along((column, at) => {
        const gap = `${at(total, column)}-${at(header + 1, column)}`;
        const close = `ABS(${gap})<=${at(top.rows.tolerance, 1, "both")}*${at(header + 1, column)}`;
        return `=IF(${close},${textLiteral(w.ok)},${textLiteral(`${w.wrong}: ${w.offBy} `)}&(${gap}))`;
      }),
    ],
  ]);
  const part = (row: number, rows: number) => ({ row, column: 1, rows, columns: years.length });
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: 1 + years.length });
  return {
    kind: "Phasing",
    cells,
    formats: [
      ...top.formats,
      { part: whole(header), style: "heading" },
      { part: whole(total), style: "total" },
      { part: part(header, 1), numberFormat: formats.year, align: "Right" },
      { part: part(header + 1, count + 2), numberFormat: formats.money },
      { part: part(total + 1, 1), align: "Right" },
    ],
    validations: top.validations,
    verdicts: [{ part: part(total + 1, 1), language }],
    widths: [22, ...years.map((_, i) => (i === 0 ? 18 : 12))],
  };
}
