import { engine } from "../../edition";
import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { findShareCells } from "../shares/findShareCells";
import type { GivenShares } from "../shares/givenShares";
import { segmentNames } from "../shares/segmentNames";
import { checkErrors, span, type Check, type Checked } from "./parts/check";
import type { Insertion } from "./parts/insertion";
import { shareTable } from "./segments/shareTable";

export interface Shares extends GivenShares {
  readonly language?: Language;
}

/** The shares of an axis, entered once: segment tables and cross-tabs refer to them. */
export const shares: Insertion<Shares> = {
  build: ({ axis, level, shares, language = "en" }) => {
    const found = engine.findAxis(axis);
    const rows = segmentNames(found, level, language);
    return shareTable({
      axis: found.name[language],
      segments: rows,
      years: shares.map(({ year }) => year),
      shares: rows.map(({ key }) => shares.map(({ of }) => of[key] ?? null)),
      language,
    });
  },
  checks: (inserted, language) => [...checkErrors(inserted, language), ...checkSums(inserted, language)],
};

/** The shares of every year that is used add up to one. */
function checkSums({ name, values, formulas, at }: Checked, language: Language): Check[] {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const own = { sheetId: "", sheet: "", row: 0, column: 0, rows, columns };
  const cells = findShareCells(name, own, values, formulas);
  if (!cells) return [];
  return cells.years.flatMap(({ value, column }, i): Check[] => {
    if (typeof value !== "number") return [];
    const down = cells.segments.map(({ shares }) => shares[i]!.row);
    const range = span(at, Math.min(...down), column, Math.max(...down), column);
    return [
      {
        what: cellTexts(language).checkShares.replace("{year}", String(value)),
        of: name,
        gap: { formula: `=IF(COUNT(${range})<ROWS(${range}),"",SUM(${range})-1)` },
      },
    ];
  });
}
