import { report } from "../../edition";
import { methods } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildFormula, textLiteral } from "../formulas/formula";
import { cellPart, type LayoutCell } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { formats } from "./parts/numberFormats";
import { serialOf } from "./parts/serialOf";

export interface About {
  /** The day of the insertion; today where it is not given. */
  readonly date?: Date;
  readonly language?: Language;
}

/** What a workbook rests on: the report, its edition, and the day on which that was written down. */
export const about: Insertion<About> = {
  build: ({ date = new Date(), language = "en" }) => {
    const t = cellTexts(language);
    const edition = 3;
    const lines: (readonly [string, LayoutCell])[] = [
      [t.source, report.title[language]],
      [t.code, report.code],
      [t.editionTitle, report.version],
      [t.insertedOn, serialOf(date)],
      [t.addinVersion, { formula: buildFormula("ABOUT", [textLiteral("add-in version")]) }],
      [
        t.check,
        (at) =>
          `=IF(${buildFormula("ABOUT", [textLiteral("data version")]).slice(1)}=${at(edition, 1)},` +
          `${textLiteral(t.ok)},${textLiteral(`${t.wrong}${t.colon}${t.newerEdition}`)})`,
      ],
      [t.unitTitle, t.basis],
      [t.methods, methods.join(", ")],
      [t.statuses, t.statusesExplained],
      [t.licence, t.licenceNote],
    ];
    const row = (label: string) => 1 + lines.findIndex(([l]) => l === label);
    return {
      cells: [[t.about, null], ...lines],
      formats: [
        { part: cellPart(0, 0), style: "title" },
        { part: { row: 1, column: 1, rows: lines.length, columns: 1 }, align: "Left" },
        { part: cellPart(row(t.code), 1), numberFormat: formats.text },
        { part: cellPart(row(t.editionTitle), 1), numberFormat: formats.text },
        { part: cellPart(row(t.insertedOn), 1), numberFormat: formats.date },
      ],
      verdicts: [{ part: cellPart(row(t.check), 1), language }],
      widths: [22, 24],
    };
  },
};
