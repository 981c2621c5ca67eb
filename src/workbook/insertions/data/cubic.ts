import { engine } from "../../../edition";
import type { Language } from "../../../reports/types";
import { nativeTexts } from "../../cellTexts/native";
import { dataNames as names } from "../../native/parts/dataNames";
import type { LayoutCell, Refer } from "../../writing/layout";
import { formats } from "../parts/numberFormats";
import { headingFormats, type SectionAt } from "./section";

/**
 * The monotone cubic of the method `smooth`: widths, log ratios and secants between the figures, then the slopes at
 * them, as the engine has them (`engine/paths/smooth.ts` names the sources).
 */
export const cubicSection =
  (language: Language): SectionAt =>
  (first) => {
    const t = nativeTexts(language);
    const { anchors } = engine.figures;
    const last = anchors.length - 1;
    const slopes = first + 1 + last;
    const anchor = (column: string, i: number) => `INDEX(${column},${i + 1})`;
    const width = (at: Refer, i: number) => at(first + 1 + i, 1);
    const secant = (at: Refer, i: number) => at(first + 1 + i, 3);

    const pieces = anchors
      .slice(1)
      .map(({ year }, i): LayoutCell[] => [
        `${anchors[i]!.year}–${year}`,
        { formula: `=${anchor(names.anchorYear, i + 1)}-${anchor(names.anchorYear, i)}` },
        { formula: `=LN(${anchor(names.anchorValue, i + 1)}/${anchor(names.anchorValue, i)})` },
        (at) => `=${at(first + 1 + i, 2)}/${at(first + 1 + i, 1)}`,
      ]);

    const end = (row: number, near: number, next: number): LayoutCell[] => [
      (at) => {
        const [h0, h1, s0, s1] = [width(at, near), width(at, next), secant(at, near), secant(at, next)];
        return `=((2*${h0}+${h1})*${s0}-${h0}*${s1})/(${h0}+${h1})`;
      },
      (at) => {
        const [open, s0, s1] = [at(row, 1), secant(at, near), secant(at, next)];
        return `=IF(${open}*${s0}<=0,0,IF(AND(${s0}*${s1}<0,ABS(${open})>ABS(3*${s0})),3*${s0},${open}))`;
      },
    ];
    const inner = (i: number): LayoutCell[] => [
      null,
      (at) => {
        const [h0, h1, s0, s1] = [width(at, i - 1), width(at, i), secant(at, i - 1), secant(at, i)];
        const [w0, w1] = [`(2*${h1}+${h0})`, `(${h1}+2*${h0})`];
        return `=IF(${s0}*${s1}<=0,0,(${w0}+${w1})/(${w0}/${s0}+${w1}/${s1}))`;
      },
    ];
    const knots = anchors.map(({ year }, i): LayoutCell[] => {
      const row = slopes + 1 + i;
      return [year, ...(i === 0 ? end(row, 0, 1) : i === last ? end(row, last - 1, last - 2) : inner(i))];
    });
    const down = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });
    return {
      cells: [
        [t.cubicPieces, t.pieceWidth, t.logRatio, t.secant],
        ...pieces,
        [t.year, t.openSlope, t.slope],
        ...knots,
      ],
      formats: [
        ...headingFormats(first, 4),
        ...headingFormats(slopes, 3),
        { part: down(slopes + 1, 0, anchors.length), numberFormat: formats.year, align: "Left" },
        { part: { row: first + 1, column: 2, rows: last, columns: 2 }, numberFormat: formats.difference },
        {
          part: { row: slopes + 1, column: 1, rows: anchors.length, columns: 2 },
          numberFormat: formats.difference,
        },
      ],
      names: [
        { name: names.smoothWidth, part: down(first + 1, 1, last) },
        { name: names.smoothLog, part: down(first + 1, 2, last) },
        { name: names.smoothSlope, part: down(slopes + 1, 2, anchors.length) },
      ],
    };
  };
