import { report } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall, textLiteral } from "../formulas/formula";
import { cellPart, type LayoutCell, type Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { toleranceOption } from "./parts/toleranceOption";
import { masterName } from "./parts/masterName";
import type { Check } from "./parts/check";
import { extentOf } from "./parts/extent";
import { head, rectangle } from "./parts/head";
import { formats } from "./parts/numberFormats";

export interface Checks {
  /** The lines of what is inserted. */
  readonly lines: readonly Check[];
  readonly language?: Language;
}

/**
 * A line a check with its difference and its verdict, and a master check of all. Each formula refers to what it checks,
 * so that it follows wherever that moves.
 */
export const checks: Insertion<Checks> = {
  alsoNamed: () => [masterName],
  build: ({ lines, language = "en" }) => {
    const t = cellTexts(language);
    const widths = [44, 26, 12, 26];
    const top = head({
      title: t.checks,
      remarks: [t.checksExplained],
      options: {
        master: { label: t.master, content: (at: Refer): string => master(at) },
        tolerance: toleranceOption(0.0001, formats.tolerance, t),
        edition: { label: t.editionTitle, content: report.version, numberFormat: formats.text },
      },
      extent: extentOf(widths),
      unsourced: true,
      language,
    });
    const list = [...lines, ...general(top.rows.edition, language)];
    const header = top.cells.length;
    const first = header + 1;
    const last = header + list.length;
    function master(at: Refer): string {
      const verdicts = `${at(first, 3, "both")}:${at(last, 3, "both")}`;
      const beginning = (word: string) => `COUNTIF(${verdicts},${textLiteral(`${word}*`)})`;
      const of = `&${textLiteral(t.ofChecks)}&ROWS(${verdicts})`;
      const said = (word: string) => `${textLiteral(`${word}${t.colon}`)}&${beginning(word)}${of}`;
      return (
        `=IF(${beginning(t.wrong)}>0,${said(t.wrong)},` +
        `IF(${beginning(t.open)}>0,${said(t.open)},${textLiteral(t.ok)}))`
      );
    }
    const verdict = (row: number) => (at: Refer) => {
      const gap = at(row, 2, "column");
      const close = `ABS(${gap})<=${at(top.rows.tolerance, 1, "both")}`;
      const wrong = (said: string) => textLiteral(`${t.wrong}${t.colon}${said}`);
      return (
        `=IF(ISERROR(${gap}),${wrong(t.inError)},IF(ISNUMBER(${gap}),` +
        `IF(${close},${textLiteral(t.ok)},${wrong(`${t.offBy} `)}&ROUND(${gap},4)),` +
        `${textLiteral(`${t.open}${t.colon}${t.enterShares}`)}))`
      );
    };
    const cells = rectangle([
      ...top.cells,
      [t.check, t.of, t.difference, t.verdict],
      ...list.map(({ what, of, gap }, i): LayoutCell[] => [what, of, gap, verdict(first + i)]),
    ]);
    const heading = { row: header, column: 0, rows: 1, columns: 4 };
    const down = (column: number) => ({ row: first, column, rows: list.length, columns: 1 });
    const masterCell = cellPart(top.rows.master, 1);
    return {
      alsoNamed: [{ name: masterName, part: masterCell }],
      cells,
      formats: [
        ...top.formats,
        { part: heading, style: "heading" },
        { part: masterCell, align: "Left" },
        { part: { ...heading, column: 2, columns: 1 }, align: "Right" },
        { part: down(2), numberFormat: formats.difference, align: "Right" },
        { part: down(3), align: "Left" },
      ],
      validations: top.validations,
      verdicts: [
        { part: masterCell, language },
        { part: down(3), language },
      ],
      header,
      widths,
    };
  },
};

/** What holds for the workbook as a whole. */
function general(edition: number, language: Language): Check[] {
  const t = cellTexts(language);
  const same = (field: string, expected: string) => `=IF(${field}=${expected},0,1)`;
  return [
    {
      what: t.checkUnit,
      of: `${report.names.namespace}.STAT`,
      gap: {
        formula: same(
          `${buildCall("STAT", [textLiteral("currency")])}&" "&${buildCall("STAT", [textLiteral("unit")])}`,
          textLiteral(`${report.currency} ${report.unit}`),
        ),
      },
    },
    {
      what: t.checkEdition,
      of: `${report.names.namespace}.ABOUT`,
      gap: (at) => same(buildCall("ABOUT", [textLiteral("data version")]), at(edition, 1, "both")),
    },
  ];
}
