// The add-in's custom functions. Microsoft's generator makes functions.json of this file, and everything else reads
// that: keep each adapter to a few lines, and the enumerations here, where the generator looks for them.
import { engine } from "../edition";
import { problem } from "../engine/errors/problem";
import { isBlank, isEmpty } from "../engine/arguments/empty";
import { parseLanguage } from "../engine/arguments/language";
import { parseNumber } from "../engine/arguments/parseNumber";
import { parseOptionalYear, parseYear } from "../engine/arguments/year";
import { band as bandAround, usualConfidence } from "../engine/market/band";
import { cagr as growthRate } from "../engine/market/cagr";
import { fiscal as fiscalYear } from "../engine/market/fiscal";
import { phase as phased } from "../engine/market/phase";
import { series as seriesOf } from "../engine/market/series";
import { triangulate as besideOthers } from "../engine/market/triangulate";
import { tableWords } from "../engine/results/tableWords";
import { crossTab } from "../engine/segments/crossTab";
import { parseView, segmentTable } from "../engine/segments/segmentTable";
import { split as splitBy } from "../engine/segments/split";
import { allBlank, blockRange, eachCell, marketOf, wholeRange, withHeaders } from "./cells";
import { inPieces } from "./inPieces";

const { figures } = engine;

/** @customenum */
enum Method {
  /** Through every published figure, one rate between two neighbours; 2025 to 2032 */
  published = "published",
  /** Through every published figure without kinks (monotone cubic on logarithms); 2025 to 2032 */
  smooth = "smooth",
  /** The base figure at the stated growth rate; 2000 to 2100 */
  headline = "headline",
  /** The estimated figure at the stated growth rate; 2000 to 2100 */
  estimate = "estimate",
  /** From the base to the forecast figure at one rate; 2000 to 2100 */
  endpoint = "endpoint",
}

/** @customenum */
enum Statistic {
  /** Title of the report */
  title = "title",
  /** The publisher's code of the report */
  reportCode = "report code",
  /** The year up to which the market is measured */
  baseYear = "base year",
  /** Market of the base year, USD billions */
  baseValue = "base value",
  /** The year that is estimated */
  estimateYear = "estimate year",
  /** Market of the estimated year, USD billions */
  estimateValue = "estimate value",
  /** The last year of the forecast */
  forecastYear = "forecast year",
  /** Market of the forecast year, USD billions */
  forecastValue = "forecast value",
  /** Stated compound annual growth rate, as a fraction */
  cagr = "CAGR",
  /** Currency of all money */
  currency = "currency",
  /** Unit of all money */
  unit = "unit",
}

/** @customenum */
enum Axis {
  /** Services and software */
  offering = "Offering",
  /** Kinds of language model */
  type = "Type",
  /** Audio, images, text, video */
  modality = "Modality",
  /** Kinds of cloud, and on-premise */
  deploymentMode = "Deployment Mode",
  /** Cloud and on-premises in broad terms */
  deployment = "Deployment",
  /** What the models are used for */
  application = "Application",
  /** The industries that use them */
  industryVertical = "Industry Vertical",
  /** The three regions */
  region = "Region",
}

/** @customenum */
enum View {
  /** One row for each lowest-level segment: Segment and, where there are two levels, Sub-segment */
  tidy = "tidy",
  /** Top-level names in one column */
  top = "top",
  /** Lowest-level names in one column */
  leaves = "leaves",
  /** Every name in one column, sub-segments indented */
  outline = "outline",
}

/** @customenum */
enum Topic {
  /** What the report covers and how it argues */
  scope = "Scope",
  /** What changes in models, rules and suppliers */
  technology = "Technology",
  /** What US tariffs do to supply and deployment */
  tariffs = "Tariffs",
  /** What tells the segments apart */
  segmentation = "Segmentation",
  /** What tells the regions apart */
  regions = "Regions",
  /** How suppliers compete */
  competition = "Competition",
  /** What leaders are advised to do */
  recommendations = "Recommendations",
  /** How the research was done */
  methodology = "Methodology",
  /** What it comes to */
  conclusion = "Conclusion",
}

/** @customenum */
enum Field {
  /** Report, base year and forecast year */
  edition = "edition",
  /** Version of the embedded data */
  dataVersion = "data version",
  /** Version of the add-in */
  addinVersion = "add-in version",
  /** Methods that FORECAST knows */
  methods = "methods",
  /** Licence note */
  licence = "licence",
}

/** @customenum */
enum Curve {
  /** Symmetric: growth is fastest at half the ceiling */
  logistic = "logistic",
  /** Asymmetric: growth is fastest early, the approach to the ceiling long */
  gompertz = "gompertz",
}

/** @customenum */
enum Period {
  /** Four quarters */
  quarters = "quarters",
  /** Twelve months */
  months = "months",
}

/** @customenum */
enum Language {
  /** English */
  en = "en",
  /** Simplified Chinese */
  zhCN = "zh-CN",
  /** Traditional Chinese */
  zhTW = "zh-TW",
}

/**
 * Market size in USD billions, for one year or a range of years.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#FORECAST
 * @param years Year or range of years, as whole numbers.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @returns USD billions, in the shape of years.
 */
export function forecast(
  years: unknown[][],
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
): unknown[][] {
  const market = marketOf(method, assumptions, scenario);
  return eachCell(years, (year) => market.value(parseYear(year)));
}

/**
 * Growth over the year before as a fraction, for one year or a range of years.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#GROWTH
 * @param years Year or range of years, as whole numbers.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @returns Fractions, in the shape of years.
 */
export function growth(
  years: unknown[][],
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
): unknown[][] {
  const market = marketOf(method, assumptions, scenario);
  return eachCell(years, (year) => market.growth(parseYear(year)));
}

/**
 * Compound annual growth rate as a fraction: the stated one, or between two years of a path.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#CAGR
 * @param [from] First year; the base year if omitted.
 * @param [to] Last year; the forecast year if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @returns A fraction.
 */
export function cagr(
  from?: unknown,
  to?: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
): unknown {
  if (allBlank(from, to, method, assumptions, scenario)) return figures.statedGrowth.toNumber();
  const [start, end] = [
    parseOptionalYear(from, figures.base.year),
    parseOptionalYear(to, figures.forecast.year),
  ];
  return growthRate(marketOf(method, assumptions, scenario), start, end);
}

/**
 * Table of Year, USD bn, Growth and Status from one year to another.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SERIES
 * @param [from] First year; the base year if omitted.
 * @param [to] Last year; the forecast year if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers and the statuses; en if omitted.
 * @returns One row a year.
 */
export function series(
  from?: unknown,
  to?: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  const [start, end] = [
    parseOptionalYear(from, figures.base.year),
    parseOptionalYear(to, figures.forecast.year),
  ];
  const market = marketOf(method, assumptions, scenario);
  return seriesOf(market, start, end, withHeaders(headers), parseLanguage(language));
}

/**
 * A statistic as the report prints it.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#STAT
 * @param item Name of the statistic.
 * @returns Text or number; money in USD billions, growth as a fraction.
 */
export function stat(item: Statistic): unknown {
  return engine.statistic(item);
}

/**
 * Whether a market size is published, derived, extrapolated or assumed, for one year or a range of years.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#STATUS
 * @param years Year or range of years, as whole numbers.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [language] Language of the statuses; en if omitted.
 * @returns Texts, in the shape of years.
 */
export function status(
  years: unknown[][],
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  language?: Language,
): unknown[][] {
  const market = marketOf(method, assumptions, scenario);
  const words = parseLanguage(language);
  return eachCell(years, (year) => tableWords[market.status(parseYear(year))][words]);
}

/**
 * The arithmetic behind a market size in one line, with its status and the figures it starts from.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#EXPLAIN
 * @param year Year, as a whole number.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [language] Language of the line; en if omitted.
 * @returns One line of text.
 */
export function explain(
  year: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  language?: Language,
): unknown {
  return engine.explain(parseYear(year), parseLanguage(language), method, blockRange(assumptions), scenario);
}

/**
 * Citation of a published year, a statistic, an axis, a segment or a finding: report, section, paragraph.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SOURCE
 * @param item Published year, or name of a statistic, an axis, a segment or a finding.
 * @param [language] Language of the citation; en if omitted.
 * @returns One line of text.
 */
export function source(item: unknown, language?: Language): unknown {
  return engine.source(item, parseLanguage(language));
}

/**
 * Table that tests whether the report agrees with itself, given the rounding of what it prints.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#RECONCILE
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the table; en if omitted.
 * @returns Check, Stated, Implied, Lowest, Highest, Gap, Verdict.
 */
export function reconcile(headers?: unknown, language?: Language): unknown[][] {
  return engine.reconcile(withHeaders(headers), parseLanguage(language));
}

/**
 * Edition, data version, add-in version, methods and licence note, or one of them.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#ABOUT
 * @param [field] Name of one field; a table of all if omitted.
 * @param [headers] FALSE leaves the table's header row out.
 * @param [language] Language of the fields and the values; en if omitted.
 * @returns The value of the field, or a table of Field and Value.
 */
export function about(field?: Field, headers?: unknown, language?: Language): unknown[][] {
  return engine.about(field, withHeaders(headers), parseLanguage(language));
}

/**
 * The axes that cut the market, one below the other; good for a drop-down list.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#AXES
 * @param [language] Language of the names; en if omitted.
 * @returns One column of names.
 */
export function axes(language?: Language): unknown[][] {
  return engine.axisNames(parseLanguage(language));
}

/**
 * The segments of an axis, as a table or a list.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SEGMENT
 * @param axis Name of the axis, in English or Chinese.
 * @param [view] Layout; tidy if omitted.
 * @param [language] Language of the names; en if omitted.
 * @param [headers] FALSE leaves the header row of the tidy table out; lists have none.
 * @returns Segment names.
 */
export function segment(axis: Axis, view?: View, language?: Language, headers?: unknown): unknown[][] {
  return segmentTable(engine.findAxis(axis), parseView(view), parseLanguage(language), withHeaders(headers));
}

/**
 * The report's findings on a topic, or the topics with the number of their findings.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#INSIGHT
 * @param [topic] Name of the topic; a table of topics if omitted.
 * @param [language] Language of the findings; en if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @returns Id and Finding, or Topic and Findings.
 */
export function insight(topic?: Topic, language?: Language, headers?: unknown): unknown[][] {
  return engine.insight(topic, parseLanguage(language), withHeaders(headers));
}

/**
 * Findings, axes and segments that a text is about, best match first. Forgives small typing errors.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SEARCH
 * @param text Words to look for, in English or Chinese.
 * @param [language] Language of the results; en if omitted.
 * @param [limit] Most rows of results; 10 if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @returns Id, Topic, Finding.
 */
export function search(text: unknown, language?: Language, limit?: unknown, headers?: unknown): unknown[][] {
  return engine.search(text, parseLanguage(language), limit, withHeaders(headers));
}

/**
 * The market split by your shares of an axis; the parts add up to the total.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SPLIT
 * @param axis Name of the axis, in English or Chinese.
 * @param years Year or range of years, as whole numbers.
 * @param shares Names and shares; or a header row of years and a share column for each; or shares in report order.
 * @param [decimals] Places to which money is rounded so that it still adds up; not rounded if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers and the names; en if omitted.
 * @returns Segment, Share, USD bn for one year; Segment and a column a year for several; last row Total.
 */
export function split(
  axis: Axis,
  years: unknown[][],
  shares: unknown[][],
  decimals?: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  const places = isEmpty(decimals)
    ? null
    : parseNumber("decimals", decimals, wholeNumbers(-12, 12), isPlaces);
  const market = marketOf(method, assumptions, scenario);
  const columns = eachCell(years, parseYear).flat();
  return splitBy(
    engine.findAxis(axis),
    columns,
    wholeRange(shares),
    places,
    market,
    withHeaders(headers),
    parseLanguage(language),
  );
}

const isPlaces = (value: number) => Number.isInteger(value) && Math.abs(value) <= 12;

/**
 * Two axes crossed by your shares of each, with totals; balanced to both margins where weights are given.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#CROSSTAB
 * @param rowAxis Axis of the rows, in English or Chinese.
 * @param colAxis Axis of the columns, in English or Chinese.
 * @param year Year, as a whole number.
 * @param rowShares Shares of the row axis, as SPLIT takes them.
 * @param colShares Shares of the column axis, as SPLIT takes them.
 * @param [seed] Grid of weights, a row for each row segment; zeros stay zero. Independent axes if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the names; en if omitted.
 * @returns Header row of column segments, then a row a segment with its total, last row Total; USD billions.
 */
export function crosstab(
  rowAxis: Axis,
  colAxis: Axis,
  year: unknown,
  rowShares: unknown[][],
  colShares: unknown[][],
  seed?: unknown[][],
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  const row = { axis: engine.findAxis(rowAxis), shares: wholeRange(rowShares) };
  const column = { axis: engine.findAxis(colAxis), shares: wholeRange(colShares) };
  const market = marketOf(method, assumptions, scenario);
  return crossTab(
    parseYear(year),
    row,
    column,
    isBlank(seed) ? undefined : wholeRange(seed),
    market,
    withHeaders(headers),
    parseLanguage(language),
  );
}

/**
 * From the path to a scenario, one step a driver; independent of the drivers' order (LMDI).
 * @customfunction
 * @helpurl https://localhost:3000/help.html#BRIDGE
 * @param year Year, as a whole number.
 * @param assumptions Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers and of the path's name; en if omitted.
 * @returns Step, USD bn: the path, a row a driver, the scenario.
 */
export function bridge(
  year: unknown,
  assumptions: unknown[][],
  scenario?: unknown,
  method?: Method,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  return engine.bridge(
    parseYear(year),
    blockRange(assumptions),
    scenario,
    method,
    withHeaders(headers),
    parseLanguage(language),
  );
}

/**
 * What each driver does alone between two scenarios, widest swing first.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#TORNADO
 * @param year Year, as a whole number.
 * @param assumptions Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param low Name of the scenario column with the low effects.
 * @param high Name of the scenario column with the high effects.
 * @param [base] Name of the scenario column at which the other drivers stand; no effect if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers; en if omitted.
 * @returns Driver, Low, High, Swing; USD billions.
 */
export function tornado(
  year: unknown,
  assumptions: unknown[][],
  low: unknown,
  high: unknown,
  base?: unknown,
  method?: Method,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  return engine.tornado(
    parseYear(year),
    blockRange(assumptions),
    low,
    high,
    base,
    method,
    withHeaders(headers),
    parseLanguage(language),
  );
}

/**
 * Monte Carlo simulation: drivers from triangular distributions, percentiles as PERCENTILE.INC; a seed repeats its cells.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SIMULATE
 * @param years Year or range of years, as whole numbers.
 * @param assumptions Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param low Name of the scenario column with the lowest effects.
 * @param mode Name of the scenario column with the likeliest effects.
 * @param high Name of the scenario column with the highest effects.
 * @param [trials] Number of trials, up to 1,000,000; 10,000 if omitted.
 * @param [seed] Whole number from 0 to 4294967295; 1 if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers; en if omitted.
 * @param [invocation] Tells of a cell that waits no longer.
 * @cancelable
 * @returns Year, Mean, P5, P25, P50, P75, P95; USD billions.
 */
export function simulate(
  years: unknown[][],
  assumptions: unknown[][],
  low: unknown,
  mode: unknown,
  high: unknown,
  trials?: unknown,
  seed?: unknown,
  method?: Method,
  headers?: unknown,
  language?: Language,
  invocation?: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  const work = engine.simulate({
    years: eachCell(years, parseYear).flat(),
    assumptions: blockRange(assumptions),
    low,
    mode,
    high,
    trials: parseNumber("trials", trials, wholeNumbers(1, "1,000,000"), wholeUpTo(1, 1e6), 10_000),
    seed: parseNumber("seed", seed, wholeNumbers(0, 4294967295), wholeUpTo(0, 2 ** 32 - 1), 1),
    method,
    headers: withHeaders(headers),
    language: parseLanguage(language),
  });
  // The type that the metadata's generator knows; a short simulation gives its rows at once.
  return inPieces(work, invocation) as Promise<unknown[][]>;
}

const wholeNumbers = (least: number, most: number | string) => problem("accepted.whole", { least, most });

const wholeUpTo = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * Lognormal band around a path that widens with the square root of time, at your volatility.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#BAND
 * @param years Year or range of years, as whole numbers.
 * @param volatility Standard deviation of one year's growth, as a fraction.
 * @param [confidence] Probability of the market lying in the band; 0.8 if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers; en if omitted.
 * @returns Year, Low, Central, High; USD billions.
 */
export function band(
  years: unknown[][],
  volatility: unknown,
  confidence?: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  const deviation = parseNumber("volatility", volatility, problem("accepted.volatility", {}), (v) => v >= 0);
  const accepted = problem("accepted.confidence", {});
  const probability = parseNumber("confidence", confidence, accepted, (p) => p > 0 && p < 1, usualConfidence);
  const market = marketOf(method, assumptions, scenario);
  return bandAround(
    eachCell(years, parseYear).flat(),
    deviation,
    probability,
    market,
    withHeaders(headers),
    parseLanguage(language),
  );
}

/**
 * The market on its way to a ceiling of yours, through the base and the forecast figure.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#SATURATE
 * @param years Year or range of years, as whole numbers.
 * @param ceiling USD billions that the market approaches; above the forecast figure.
 * @param [curve] Shape of the growth; logistic if omitted.
 * @returns USD billions, in the shape of years.
 */
export function saturate(years: unknown[][], ceiling: unknown, curve?: Curve): unknown[][] {
  const figure = figures.forecast.value.toNumber();
  const accepted = problem("accepted.ceiling", { figure });
  const value = engine.saturate(
    parseNumber("ceiling", ceiling, accepted, (c) => c > figure),
    curve,
  );
  return eachCell(years, (year) => value(parseYear(year)));
}

/**
 * A calendar or fiscal year in quarters or months that add up exactly to it (proportional Denton-Cholette benchmarking).
 * @customfunction
 * @helpurl https://localhost:3000/help.html#PHASE
 * @param year Year from 2025 to 2032; the fiscal year that ends in it where firstMonth is given.
 * @param [periods] Length of the periods; quarters if omitted.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @param [firstMonth] Month in which the fiscal year starts, 1 to 12; 1, the calendar year, if omitted.
 * @returns USD billions, one period below the other.
 */
export function phase(
  year: unknown,
  periods?: Period,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  firstMonth?: unknown,
): unknown[][] {
  const month = parseMonth(firstMonth, 1);
  return phased(parseYear(year), periods, marketOf(method, assumptions, scenario), month);
}

const parseMonth = (month: unknown, otherwise?: number) =>
  parseNumber("firstMonth", month, wholeNumbers(1, 12), wholeUpTo(1, 12), otherwise);

/**
 * Market size of fiscal years, each named for the calendar year in which it ends.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#FISCAL
 * @param years Year or range of years in which the fiscal year ends.
 * @param firstMonth Month in which the fiscal year starts, 1 to 12; 1 is the calendar year.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @returns USD billions, in the shape of years.
 */
export function fiscal(
  years: unknown[][],
  firstMonth: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
): unknown[][] {
  const month = parseMonth(firstMonth);
  const market = marketOf(method, assumptions, scenario);
  return eachCell(years, (year) => fiscalYear(parseYear(year), month, market));
}

/**
 * Other publishers' estimates beside this report: growth rates, years, and the range of all.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#TRIANGULATE
 * @param estimates Header row with Source, Start year, Start value, End year, End value in any order; a row a source.
 * @param years Year or range of years, a column each.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [headers] FALSE leaves the header row out.
 * @param [language] Language of the headers and the rows below the sources; en if omitted.
 * @returns Source, CAGR, a column a year; then This report, Lowest, Median, Highest.
 */
export function triangulate(
  estimates: unknown[][],
  years: unknown[][],
  method?: Method,
  headers?: unknown,
  language?: Language,
): unknown[][] {
  const columns = eachCell(years, parseYear).flat();
  return besideOthers(
    blockRange(estimates),
    columns,
    marketOf(method, null, null),
    withHeaders(headers),
    parseLanguage(language),
  );
}
