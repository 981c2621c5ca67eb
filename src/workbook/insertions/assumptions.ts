import { report } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import type { Insertion } from "./parts/insertion";
import { rectangle } from "./parts/head";
import { formats } from "./parts/numberFormats";

/** Rows left for drivers of the user's own. */
const spareRows = 3;

/**
 * A new assumption block: the report's themes as drivers, no effect set. The name covers the block itself;
 * what each driver rests on stands in the column beside it.
 */
export const assumptions: Insertion<{ readonly language?: Language }> = {
  build: ({ language = "en" }) => {
    const t = cellTexts(language);
    // The functions know the block by the first three, in any language.
    const headers = [t.driver, t.from, t.to, t.downside, t.base, t.upside];
    const cells = rectangle([
      [t.assumptions],
      [t.effectsYours],
      [],
      [...headers, t.restsOn],
      ...report.themes.map(({ name, finding }) => [
        name[language],
        null,
        null,
        null,
        null,
        null,
        statement(finding, language),
      ]),
      ...Array.from({ length: spareRows }, () => []),
    ]);
    const first = 4;
    const rows = report.themes.length + spareRows;
    const part = (column: number, columns: number) => ({ row: first, column, rows, columns });
    return {
      named: { row: first - 1, column: 0, rows: rows + 1, columns: headers.length },
      cells,
      formats: [
        { part: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
        { part: { row: 1, column: 0, rows: 1, columns: 1 }, style: "note" },
        { part: { row: first - 1, column: 0, rows: 1, columns: headers.length + 1 }, style: "heading" },
        { part: { row: first - 1, column: 1, rows: 1, columns: headers.length - 1 }, align: "Right" },
        { part: part(0, headers.length), style: "input" },
        { part: part(0, 1), align: "Left" },
        { part: part(1, 2), numberFormat: formats.year },
        { part: part(3, 3), numberFormat: formats.percent },
        { part: part(headers.length, 1), style: "note" },
      ],
      validations: [
        {
          part: part(1, 2),
          rule: { kind: "wholeNumber", from: report.reach.first, to: report.reach.last },
          prompt: t.promptBound,
        },
        { part: part(3, 3), rule: { kind: "decimal", from: -1, to: 1 }, prompt: t.promptEffect },
      ],
      widths: [32, 8, 8, 12, 12, 12],
    };
  },
};

function statement(id: string, language: Language): string {
  const finding = report.findings.find((candidate) => candidate.id === id)!;
  return `${finding.text[language]} [${id}]`;
}
