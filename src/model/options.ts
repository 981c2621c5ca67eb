import { band } from "../engine/market/band";
import type { Market } from "../engine/market/market";
import { parseMethod, type Method } from "../engine/paths/method";
import type { Engine } from "../engine/openReport";
import { parseAssumptions, scenarioIndex, type Driver } from "../engine/scenarios/assumptions";
import type { Language, Report } from "../reports/types";
import { cellTexts, type CellTexts } from "../workbook/cellTexts/cellTexts";
import { formats } from "../workbook/insertions/parts/numberFormats";
import type { Place } from "../xlsx/book";
import { shareTable, type ShareTable } from "./shareTable";
import { modelTexts, type ModelTexts } from "./texts";

type Cells = readonly (readonly unknown[])[];

/** What a model workbook is made with; all of it may be left out. */
export interface ModelOptions {
  /** Of the words in cells. Formulas, methods and statuses are the same in all. */
  readonly language?: Language;
  /** An assumption block: a header row Driver, From, To and a column a scenario; then a row a driver. */
  readonly assumptions?: Cells;
  /** One of its scenarios; the first where none is given. */
  readonly scenario?: string;
  /** Shares of an axis, as SPLIT takes them. */
  readonly shares?: Cells;
  /** The axis by its name, in any language; else the first one whose segments the shares name. */
  readonly axis?: string;
  readonly method?: string;
  /** Standard deviation of the logarithm after one year; without it there is no band. */
  readonly volatility?: number;
}

/** What all sheets of the model draw from. */
export interface Model {
  readonly engine: Engine;
  readonly report: Report;
  readonly language: Language;
  readonly t: CellTexts;
  readonly w: ModelTexts;
  readonly years: readonly number[];
  readonly method: Method;
  readonly drivers: readonly Driver[];
  readonly scenarios: readonly string[];
  readonly scenario: number;
  /** Whether the drivers are the user's, with effects; else they are the report's themes, without. */
  readonly given: boolean;
  /** The cells of the assumption block, as the engine reads them. */
  readonly block: Cells;
  /** The chosen path, and the market under the scenario. */
  readonly path: Market;
  readonly market: Market;
  readonly volatility: number | null;
  readonly confidence: number;
  /** Low and high of each year. */
  readonly band: readonly (readonly [low: number, high: number])[];
  readonly bridgeYear: number;
  readonly shares: ShareTable;
  /** The defined name of a place, as formulas write it. */
  readonly name: (key: string) => string;
  readonly names: { readonly name: string; readonly place: Place }[];
}

/** The probability of the band that all of the add-in's bands have unless told otherwise. */
const confidence = 0.8;

/** @throws EngineError for a bad block, bad shares, an unknown name */
export function openModel(engine: Engine, options: ModelOptions): Model {
  const { report, figures } = engine;
  const { language = "en", volatility } = options;
  const t = cellTexts(language);
  const method = parseMethod(options.method);
  const block = options.assumptions ?? themes(report, language, t);
  const parsed = parseAssumptions(block);
  const scenario = scenarioIndex(parsed, options.scenario);
  const path = engine.market(method);
  const market = engine.market(method, block, parsed.scenarios[scenario]);
  const { base, forecast } = figures;
  const years = Array.from({ length: forecast.year - base.year + 1 }, (_, i) => base.year + i);
  const around = band(years, volatility ?? 0, confidence, market, false) as number[][];
  return {
    engine,
    report,
    language,
    t,
    w: modelTexts(language),
    years,
    method,
    drivers: parsed.drivers,
    scenarios: parsed.scenarios,
    scenario,
    given: options.assumptions !== undefined,
    block,
    path,
    market,
    volatility: volatility ?? null,
    confidence,
    band: around.map(([, low, , high]) => [low!, high!]),
    bridgeYear: forecast.year,
    shares: shareTable(engine, options.shares, options.axis, base.year),
    name: (key) => `${report.names.namespace}_${key}`,
    names: [],
  };
}

/** A block of the report's themes, no effect set. */
function themes({ themes }: Report, language: Language, t: CellTexts): Cells {
  return [
    ["Driver", "From", "To", t.downside, t.base, t.upside],
    ...themes.map(({ name }) => [name[language], null, null, null, null, null]),
  ];
}

/** How numbers show in the model. */
export const shown = { ...formats, factor: "0.0000", fraction: "0.0000000" } as const;

/** Two words side by side, and a heading with what it is of, as the language punctuates them. */
export const listed = ({ language }: Model, a: string, b: string) =>
  a + (language === "en" ? ", " : "，") + b;
export const headed = ({ language }: Model, a: string, b: string) =>
  a + (language === "en" ? ": " : "：") + b;

/** Gives a place a name. */
export function define({ names, name }: Model, key: string, place: Place): void {
  names.push({ name: name(key), place });
}
