import type { Language } from "../../reports/types";
import type { Method } from "../../engine/paths/method";
import type { Block, Refer } from "../writing/block";
import { buildCall } from "../formulas/formula";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import { words } from "../words";
import { citation } from "./citation";
import { head } from "./head";
import { formats } from "./numberFormats";
import { methodOption } from "./path";
import { yearLines, type Line } from "./yearLines";

export interface ScenarioPaths {
  readonly years: readonly number[];
  readonly method: Method;
  readonly assumptions: AssumptionCells;
  readonly chart: boolean;
  readonly language: Language;
}

/** Every scenario of a block under the report's own path, year by year. The names are the block's own cells. */
export function scenarioPaths({ years, method, assumptions, chart, language }: ScenarioPaths): Block {
  const w = words(language);
  const { reference, scenarios, nameCells } = assumptions;
  const top = head(w.scenarioPaths, [w.basis, w.scenarioYours], {
    method: methodOption(method, w),
    source: { label: w.source, content: citation(language) },
  });
  const methodAt = (at: Refer) => at(top.rows.method, 1, "both");
  // Under the years' own row and the report's path.
  const first = top.cells.length + 2;
  const shown = { unit: w.unit, numberFormat: formats.money };
  const lines = nameCells.map((cell, i): Line => ({
    ...shown,
    label: { formula: `=${cell}` },
    formula: (year, at) => buildCall("FORECAST", [year, methodAt(at), reference, at(first + i, 0, "column")]),
  }));
  const report: Line = {
    ...shown,
    label: w.reportPath,
    formula: (year, at) => buildCall("FORECAST", [year, methodAt(at)]),
  };
  return yearLines({
    kind: "Scenarios",
    head: top,
    years,
    lines: [report, ...lines],
    ...(chart && {
      chart: { title: `${w.scenarioPaths}, ${w.unit}`, names: [w.reportPath, ...scenarios] },
    }),
    language,
  });
}
