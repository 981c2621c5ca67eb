import { report } from "../../edition";
import type { Language } from "../../reports/types";
import type { Block, BlockCell } from "../writing/block";
import { cellPart } from "../writing/block";
import { buildFormula, textLiteral } from "../formulas/formula";
import { words } from "../words";
import { formats } from "./numberFormats";
import { methods } from "../../engine/paths/method";

/** What a workbook rests on: the report, its edition, and the day on which that was written down. */
export function about(date: Date, language: Language): Block {
  const w = words(language);
  const edition = 3;
  const lines: (readonly [string, BlockCell])[] = [
    [w.source, report.title[language]],
    [w.code, report.code],
    [w.editionTitle, report.version],
    [w.insertedOn, serialOf(date)],
    [w.addinVersion, { formula: buildFormula("ABOUT", [textLiteral("add-in version")]) }],
    [
      w.check,
      (at) =>
        `=IF(${buildFormula("ABOUT", [textLiteral("data version")]).slice(1)}=${at(edition, 1)},` +
        `${textLiteral(w.ok)},${textLiteral(`${w.wrong}: ${w.newerEdition}`)})`,
    ],
    [w.unitTitle, w.basis],
    [w.methods, methods.join(", ")],
    [w.statuses, w.statusesExplained],
    [w.licence, w.licenceNote],
  ];
  const row = (label: string) => 1 + lines.findIndex(([l]) => l === label);
  return {
    kind: "About",
    cells: [[w.about, null], ...lines],
    formats: [
      { part: cellPart(0, 0), style: "title" },
      { part: { row: 1, column: 1, rows: lines.length, columns: 1 }, align: "Left" },
      { part: cellPart(row(w.code), 1), numberFormat: formats.text },
      { part: cellPart(row(w.editionTitle), 1), numberFormat: formats.text },
      { part: cellPart(row(w.insertedOn), 1), numberFormat: formats.date },
    ],
    verdicts: [{ part: cellPart(row(w.check), 1), language }],
    widths: [22, 24],
  };
}

/** Excel's number of a day: days since the last one of 1899. */
function serialOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
}
