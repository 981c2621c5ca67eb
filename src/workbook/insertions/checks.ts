import { report } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall, textLiteral } from "../formulas/formula";
import { cellPart, type LayoutCell, type Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { masterName } from "./parts/masterName";
import type { Check } from "./parts/check";
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
    const list = [...lines, ...general(language)];
    const top = head(t.checks, [], {
      master: { label: t.master, content: (at: Refer): string => master(at) },
      tolerance: {
        label: t.tolerance,
        content: 0.0001,
        input: { rule: { kind: "decimal", from: 0, to: 1 }, prompt: t.promptTolerance },
        numberFormat: formats.tolerance,
      },
      edition: { label: t.editionTitle, content: report.version, numberFormat: formats.text },
    });
    const header = top.cells.length;
    const first = header + 1;
    const last = header + list.length;
    function master(at: Refer): string {
      const verdicts = `${at(first, 3, "both")}:${at(last, 3, "both")}`;
      return (
        `=IF(COUNTIF(${verdicts},${textLiteral(t.ok)})=ROWS(${verdicts}),${textLiteral(t.ok)},` +
        `IF(COUNTIF(${verdicts},${textLiteral(t.wrong)})>0,${textLiteral(t.wrong)},${textLiteral(t.open)}))`
      );
    }
    const verdict = (row: number) => (at: Refer) => {
      const gap = at(row, 2, "column");
      const close = `ABS(${gap})<=${at(top.rows.tolerance, 1, "both")}`;
      return (
        `=IF(ISERROR(${gap}),${textLiteral(t.wrong)},IF(ISNUMBER(${gap}),` +
        `IF(${close},${textLiteral(t.ok)},${textLiteral(t.wrong)}),${textLiteral(t.open)}))`
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
        { part: cellPart(top.rows.edition, 1), align: "Left" },
        { part: { ...heading, column: 2, columns: 2 }, align: "Right" },
        { part: down(2), numberFormat: formats.difference, align: "Right" },
        { part: down(3), align: "Right" },
      ],
      validations: top.validations,
      verdicts: [
        { part: masterCell, language },
        { part: down(3), language },
      ],
      widths: [44, 22, 14, 12],
    };
  },
};

/** What holds for the workbook as a whole; the edition's cell is the third option. */
function general(language: Language): Check[] {
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
      gap: (at) => same(buildCall("ABOUT", [textLiteral("data version")]), at(3, 1, "both")),
    },
  ];
}
