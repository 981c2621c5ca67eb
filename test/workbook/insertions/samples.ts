import type { Language } from "../../../src/reports/types";
import type { AssumptionCells } from "../../../src/workbook/assumptions/readAssumptions";
import { audit } from "../../../src/workbook/insertions/audit";
import { about } from "../../../src/workbook/insertions/about";
import { assumptions as assumptionBlock } from "../../../src/workbook/insertions/assumptions";
import { band } from "../../../src/workbook/insertions/band";
import { bridge } from "../../../src/workbook/insertions/bridge";
import { crosstab } from "../../../src/workbook/insertions/crosstab";
import { fiscal } from "../../../src/workbook/insertions/fiscal";
import { forecast } from "../../../src/workbook/insertions/forecast";
import type { Path } from "../../../src/workbook/insertions/parts/path";
import { phasing } from "../../../src/workbook/insertions/phasing";
import { saturation } from "../../../src/workbook/insertions/saturation";
import { scenarios } from "../../../src/workbook/insertions/scenarios";
import { segments } from "../../../src/workbook/insertions/segments";
import { shares } from "../../../src/workbook/insertions/shares";
import { simulation } from "../../../src/workbook/insertions/simulation";
import { tornado } from "../../../src/workbook/insertions/tornado";
import { triangulation } from "../../../src/workbook/insertions/triangulation";
import { storeOf } from "../support/stores";
import type { Layout } from "../../../src/workbook/writing/layout";

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

const span = { from: 2026, to: 2028 };
const years = [2026, 2027, 2028];

const offering = { axis: "Offering", level: "leaves", shares: [] } as const;
const region = { axis: "Region", level: "top", shares: [] } as const;
const drifting = {
  axis: "Offering",
  level: "top",
  shares: [
    { year: 2026, of: { Services: 0.2, Software: 0.8 } },
    { year: 2028, of: { Services: 0.3, Software: 0.7 } },
  ],
} as const;

/** The share tables to which the samples refer, one below the other on a sheet called Shares. */
export const shareTables = [
  { given: offering, row: 0 },
  { given: drifting, row: 60 },
  { given: region, row: 90 },
] as const;

/** Everything that can be inserted, with and without what is optional. */
export function samples(language: Language): Record<string, Layout> {
  const [ofOffering, ofDrifting, ofRegion] = shareTables.map(({ given, row }) =>
    storeOf(given, language, row),
  );
  const margins = {
    row: { ...drifting, shares: ofDrifting! },
    column: { ...region, shares: ofRegion! },
  };
  const shared = { year: 2030, method: "published", assumptions, chart: true, language } as const;
  return {
    "forecast along a row": forecast.build({
      layout: "row",
      ...span,
      ...scenarioPath,
      chart: true,
      language,
    }),
    "forecast without a scenario": forecast.build({ layout: "row", ...span, ...plainPath, language }),
    "spilled forecast": forecast.build({
      layout: "spilled",
      ...span,
      ...scenarioPath,
      chart: true,
      language,
    }),
    "forecast as values": forecast.build({
      layout: "values",
      ...span,
      ...scenarioPath,
      chart: true,
      language,
    }),
    "shares, none yet": shares.build({ ...offering, language }),
    "shares, two years": shares.build({ ...drifting, language }),
    "segments, no shares yet": segments.build({
      ...offering,
      shares: ofOffering!,
      years,
      ...plainPath,
      language,
    }),
    "segments, two share years": segments.build({
      ...drifting,
      shares: ofDrifting!,
      years,
      ...scenarioPath,
      language,
    }),
    "cross-tab": crosstab.build({ ...margins, year: 2030, ...plainPath, language }),
    "weighted cross-tab": crosstab.build({
      ...margins,
      year: 2030,
      weights: [
        [1, 2, 3],
        [1, 0, null],
      ],
      ...scenarioPath,
      language,
    }),
    assumptions: assumptionBlock.build({ language }),
    "scenario paths": scenarios.build({ ...span, assumptions, chart: true, language }),
    bridge: bridge.build({ ...shared, scenario: "Upside" }),
    tornado: tornado.build({ ...shared, low: "Downside", high: "Upside" }),
    simulation: simulation.build({
      ...shared,
      ...span,
      low: "Downside",
      mode: "Base",
      high: "Upside",
      trials: 1000,
      seed: 7,
    }),
    band: band.build({
      ...span,
      volatility: 0.15,
      ...plainPath,
      chart: true,
      language,
    }),
    saturation: saturation.build({ ...span, ceiling: 60, curve: "gompertz", chart: true, language }),
    months: phasing.build({ ...span, periods: "months", ...scenarioPath, language }),
    quarters: phasing.build({ ...span, periods: "quarters", ...plainPath, language }),
    "months of fiscal years": phasing.build({
      from: 2027,
      to: 2029,
      periods: "months",
      firstMonth: 10,
      ...scenarioPath,
      language,
    }),
    "fiscal years": fiscal.build({ ...span, firstMonth: 4, ...plainPath, chart: true, language }),
    triangulation: triangulation.build({
      estimates: [{ source: "Another", startYear: 2024, startValue: 6, endYear: 2030, endValue: 36 }],
      years,
      method: "published",
      chart: true,
      language,
    }),
    audit: audit.build({
      rows: [
        {
          address: "'Q1 plan'!B2",
          formula: "=LLM.FORECAST(A2)",
          text: "27.51",
          status: "derived",
          errors: "",
          blocks: "LLM_Assumptions",
          edition: "2026.1",
        },
      ],
      date: new Date(2026, 10, 24),
      language,
    }),
    about: about.build({ date: new Date(2026, 10, 24), language }),
  };
}
