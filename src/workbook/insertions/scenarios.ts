import { parseMethod } from "../../engine/paths/method";
import type { Language } from "../../reports/types";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { cellTexts } from "../cellTexts/cellTexts";
import { buildCall } from "../formulas/formula";
import type { Refer } from "../writing/layout";
import type { Insertion } from "./parts/insertion";
import { checkErrors } from "./parts/check";
import { citation } from "./parts/citation";
import { head } from "./parts/head";
import { formats } from "./parts/numberFormats";
import { methodOption } from "./parts/path";
import { yearsBetween } from "./parts/yearsBetween";
import { refreshYearLines } from "./yearLines/refreshYearLines";
import { yearLines, type Line } from "./yearLines/yearLines";

export interface Scenarios {
  readonly from: number;
  readonly to: number;
  readonly method?: string;
  readonly assumptions: AssumptionCells;
  readonly chart?: boolean;
  readonly language?: Language;
}

/** Every scenario of a block under the report's own path, year by year. The names are the block's own cells. */
export const scenarios: Insertion<Scenarios> = {
  build: ({ from, to, method, assumptions, chart = false, language = "en" }) => {
    const t = cellTexts(language);
    const { reference, scenarios: names, nameCells } = assumptions;
    const top = head(t.scenarioPaths, [t.basis, t.scenarioYours], {
      method: methodOption(parseMethod(method), t),
      source: { label: t.source, content: citation(language) },
    });
    const methodAt = (at: Refer) => at(top.rows.method, 1, "both");
    // Under the years' own row and the report's path.
    const first = top.cells.length + 2;
    const shown = { unit: t.unit, numberFormat: formats.money };
    const lines = nameCells.map((cell, i): Line => ({
      ...shown,
      label: { formula: `=${cell}` },
      formula: (year, at) =>
        buildCall("FORECAST", [year, methodAt(at), reference, at(first + i, 0, "column")]),
    }));
    const report: Line = {
      ...shown,
      label: t.reportPath,
      formula: (year, at) => buildCall("FORECAST", [year, methodAt(at)]),
    };
    return yearLines({
      head: top,
      years: yearsBetween(from, to),
      lines: [report, ...lines],
      ...(chart && {
        chart: { title: `${t.scenarioPaths}${t.comma}${t.unit}`, names: [t.reportPath, ...names] },
      }),
      language,
    });
  },
  checks: checkErrors,
  refresh: refreshYearLines,
};
