import { report } from "../../../edition";

const prefix = `${report.names.namespace}_`;

/**
 * The names under which ordinary formulas find the report's figures and what follows from them, each of some cells on
 * the sheet of data. None is like the name of an insertion.
 */
export const dataNames = {
  anchorYear: `${prefix}AnchorYear`,
  anchorValue: `${prefix}AnchorValue`,
  baseYear: `${prefix}BaseYear`,
  baseValue: `${prefix}BaseValue`,
  baseHalf: `${prefix}BaseHalf`,
  estimateYear: `${prefix}EstimateYear`,
  estimateValue: `${prefix}EstimateValue`,
  estimateHalf: `${prefix}EstimateHalf`,
  forecastYear: `${prefix}ForecastYear`,
  forecastValue: `${prefix}ForecastValue`,
  forecastHalf: `${prefix}ForecastHalf`,
  cagr: `${prefix}CAGR`,
  cagrHalf: `${prefix}CAGRHalf`,
  firstYear: `${prefix}FirstYear`,
  digits: `${prefix}Digits`,
  shareTolerance: `${prefix}ShareTolerance`,
  confidence: `${prefix}Confidence`,
  dataVersion: `${prefix}DataVersion`,
  statItem: `${prefix}StatItem`,
  statValue: `${prefix}StatValue`,
  methods: `${prefix}Methods`,
  printed: `${prefix}Printed`,
  smoothWidth: `${prefix}SmoothWidth`,
  smoothLog: `${prefix}SmoothLog`,
  smoothSlope: `${prefix}SmoothSlope`,
  years: `${prefix}Years`,
  paths: `${prefix}Paths`,
} as const;

/**
 * Names of one of the workings, without its number: the growth of the paths, those of a path under assumptions, then those of
 * other kinds.
 */
export const workingsNames = {
  growths: `${prefix}Growths`,
  effect: `${prefix}Effect`,
  inverse: `${prefix}Inverse`,
  factor: `${prefix}Factor`,
  value: `${prefix}Value`,
  weight: `${prefix}Weight`,
  rounded: `${prefix}Rounded`,
  roundedTotal: `${prefix}RoundedTotal`,
  swingDriver: `${prefix}SwingDriver`,
  swingLow: `${prefix}SwingLow`,
  swingHigh: `${prefix}SwingHigh`,
  swing: `${prefix}Swing`,
  swingRank: `${prefix}SwingRank`,
  numbers: `${prefix}Numbers`,
  monthIndex: `${prefix}MonthIndex`,
  monthValue: `${prefix}MonthValue`,
  fitRow: `${prefix}FitRow`,
  fitColumn: `${prefix}FitColumn`,
} as const;

/** A name of the workings with a number. */
export const numbered = (name: string, number: number) => `${name}_${number}`;
