// The add-in's custom functions. Microsoft's generator makes functions.json of this file, and everything else reads
// that: keep each adapter to a few lines, and the enumerations here, where the generator looks for them.
import { about as aboutAddin } from "../engine/about";
import { axisNames, findAxis } from "../engine/axes";
import { cagr as growthRate } from "../engine/cagr";
import { explain as explainYear } from "../engine/explain";
import { base, forecast as forecastFigure, statedGrowth } from "../engine/figures";
import { insight as findingsOn } from "../engine/insight";
import { parseLanguage } from "../engine/language";
import { reconcile as checkReport } from "../engine/reconcile";
import { search as searchReport } from "../engine/search";
import { parseView, segmentTable } from "../engine/segmentTable";
import { series as seriesOf } from "../engine/series";
import { source as citationOf } from "../engine/source";
import { statistic } from "../engine/statistics";
import { parseOptionalYear, parseYear } from "../engine/year";
import { allEmpty, block, eachCell, marketOf, withHeaders } from "./cells";

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
  if (allEmpty(from, to, method, assumptions, scenario)) return statedGrowth.toNumber();
  const [start, end] = [parseOptionalYear(from, base.year), parseOptionalYear(to, forecastFigure.year)];
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
 * @returns One row a year.
 */
export function series(
  from?: unknown,
  to?: unknown,
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
  headers?: unknown,
): unknown[][] {
  const [start, end] = [parseOptionalYear(from, base.year), parseOptionalYear(to, forecastFigure.year)];
  return seriesOf(marketOf(method, assumptions, scenario), start, end, withHeaders(headers));
}

/**
 * A statistic as the report prints it.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#STAT
 * @param item Name of the statistic.
 * @returns Text or number; money in USD billions, growth as a fraction.
 */
export function stat(item: Statistic): unknown {
  return statistic(item);
}

/**
 * Whether a market size is published, derived, extrapolated or assumed, for one year or a range of years.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#STATUS
 * @param years Year or range of years, as whole numbers.
 * @param [method] Path between and beyond the published figures; published if omitted.
 * @param [assumptions] Range with headers Driver, From, To and one column of growth effects for each scenario.
 * @param [scenario] Name of a scenario column of the assumptions; the first if omitted.
 * @returns Texts, in the shape of years.
 */
export function status(
  years: unknown[][],
  method?: Method,
  assumptions?: unknown[][],
  scenario?: unknown,
): unknown[][] {
  const market = marketOf(method, assumptions, scenario);
  return eachCell(years, (year) => market.status(parseYear(year)));
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
  return explainYear(parseYear(year), parseLanguage(language), method, block(assumptions), scenario);
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
  return citationOf(item, parseLanguage(language));
}

/**
 * Table that tests whether the report agrees with itself, given the rounding of what it prints.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#RECONCILE
 * @param [headers] FALSE leaves the header row out.
 * @returns Check, Stated, Implied, Lowest, Highest, Gap, Verdict.
 */
export function reconcile(headers?: unknown): unknown[][] {
  return checkReport(withHeaders(headers));
}

/**
 * Edition, data version, add-in version, methods and licence note, or one of them.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#ABOUT
 * @param [field] Name of one field; a table of all if omitted.
 * @param [headers] FALSE leaves the table's header row out.
 * @returns The value of the field, or a table of Field and Value.
 */
export function about(field?: Field, headers?: unknown): unknown[][] {
  return aboutAddin(field, withHeaders(headers));
}

/**
 * The axes that cut the market, one below the other; good for a drop-down list.
 * @customfunction
 * @helpurl https://localhost:3000/help.html#AXES
 * @param [language] Language of the names; en if omitted.
 * @returns One column of names.
 */
export function axes(language?: Language): unknown[][] {
  return axisNames(parseLanguage(language));
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
  return segmentTable(findAxis(axis), parseView(view), parseLanguage(language), withHeaders(headers));
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
  return findingsOn(topic, parseLanguage(language), withHeaders(headers));
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
  return searchReport(text, parseLanguage(language), limit, withHeaders(headers));
}
