import type { Language } from "../../../src/reports/types";
import { about } from "../../../src/workbook/blocks/about";
import { assumptionTable } from "../../../src/workbook/blocks/assumptionTable";
import { band } from "../../../src/workbook/blocks/band";
import { bridge } from "../../../src/workbook/blocks/bridge";
import { crosstab } from "../../../src/workbook/blocks/crosstab";
import { fiscal } from "../../../src/workbook/blocks/fiscal";
import { forecastRow } from "../../../src/workbook/blocks/forecastRow";
import { forecastTable } from "../../../src/workbook/blocks/forecastTable";
import { forecastValues } from "../../../src/workbook/blocks/forecastValues";
import type { Path } from "../../../src/workbook/blocks/path";
import type { AssumptionCells } from "../../../src/workbook/assumptions/readAssumptions";
import { phasing } from "../../../src/workbook/blocks/phasing";
import { saturation } from "../../../src/workbook/blocks/saturation";
import { scenarioPaths } from "../../../src/workbook/blocks/scenarioPaths";
import { segmentTable } from "../../../src/workbook/blocks/segmentTable";
import { simulation } from "../../../src/workbook/blocks/simulation";
import { tornado } from "../../../src/workbook/blocks/tornado";
import { triangulation } from "../../../src/workbook/blocks/triangulation";
import type { Block } from "../../../src/workbook/writing/block";

export const assumptions: AssumptionCells = {
  reference: "LLM_Assumptions",
  scenarioCells: "Drivers!$E$4:$G$4",
  nameCells: ["Drivers!$E$4", "Drivers!$F$4", "Drivers!$G$4"],
  scenarios: ["Downside", "Base", "Upside"],
  cells: [
    ["Driver", "From", "To", "Downside", "Base", "Upside"],
    ["Tariffs on hardware", 2027, 2028, -0.03, 0, 0.01],
    ["Supply of talent", "", "", -0.01, "", 0.02],
  ],
};
export const scenarioPath: Path = { method: "published", assumptions, scenario: "Downside" };
export const plainPath: Path = { method: "smooth" };

const years = [2026, 2027, 2028];

/** Every block that can be inserted, with and without what is optional. */
export function samples(language: Language): Record<string, Block> {
  const offering = {
    axis: "Offering",
    segments: [
      { segment: "Services", subsegment: "Consulting" },
      { segment: "Software", subsegment: "Open-Source LLMs" },
      { segment: "Other" },
    ],
  };
  const margins = {
    row: { axis: "Offering", segments: ["Services", "Software"], shares: [0.4, 0.6] },
    column: { axis: "Region", segments: ["Americas", "EMEA", "Asia-Pacific"], shares: [null, null, null] },
  };
  const shared = { year: 2030, method: "published", assumptions, chart: true, language } as const;
  return {
    "forecast along a row": forecastRow({ years, path: scenarioPath, chart: true, language }),
    "forecast without a scenario": forecastRow({ years, path: plainPath, chart: false, language }),
    "spilled forecast": forecastTable({ from: 2026, to: 2028, path: scenarioPath, chart: true, language }),
    "forecast as values": forecastValues({ years, path: scenarioPath, chart: true, language }),
    "segments, one share year": segmentTable({
      ...offering,
      shareYears: [2026],
      shares: [],
      years,
      path: plainPath,
      language,
    }),
    "segments, two share years": segmentTable({
      ...offering,
      shareYears: [2026, 2028],
      shares: [
        [0.2, 0.3],
        [0.5, 0.5],
        [0.3, 0.2],
      ],
      years,
      path: scenarioPath,
      language,
    }),
    "cross-tab": crosstab({ ...margins, year: 2030, path: plainPath, language }),
    "weighted cross-tab": crosstab({
      ...margins,
      year: 2030,
      weights: [
        [1, 2, 3],
        [1, 0, null],
      ],
      path: scenarioPath,
      language,
    }),
    assumptions: assumptionTable(language),
    "scenario paths": scenarioPaths({ years, method: "published", assumptions, chart: true, language }),
    bridge: bridge({ ...shared, scenario: "Upside" }),
    tornado: tornado({ ...shared, low: "Downside", high: "Upside" }),
    simulation: simulation({
      ...shared,
      from: 2026,
      to: 2028,
      low: "Downside",
      mode: "Base",
      high: "Upside",
      trials: 1000,
      seed: 7,
    }),
    band: band({
      from: 2026,
      to: 2028,
      volatility: 0.15,
      confidence: 0.8,
      path: plainPath,
      chart: true,
      language,
    }),
    saturation: saturation({ years, ceiling: 60, curve: "gompertz", chart: true, language }),
    months: phasing({ years, periods: "months", path: scenarioPath, language }),
    quarters: phasing({ years, periods: "quarters", path: plainPath, language }),
    "fiscal years": fiscal({ years, firstMonth: 4, path: plainPath, chart: true, language }),
    triangulation: triangulation({
      estimates: [{ source: "Another", startYear: 2024, startValue: 6, endYear: 2030, endValue: 36 }],
      years,
      method: "published",
      chart: true,
      language,
    }),
    about: about(new Date(2026, 10, 24), language),
  };
}
