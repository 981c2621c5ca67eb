import { engine } from "../../../edition";
import { nameKey } from "../../../engine/arguments/names";
import { argument, cellOf, isGiven, isLiteral, orElse } from "../parts/arguments";
import { dataNames as names } from "../parts/dataNames";
import { languageOf } from "../parts/language";
import { pathOf, type NativePath } from "../parts/paths";
import { fits } from "../parts/size";
import { cells, type Builder } from "../builder";

/** A function of a year or of many. */
const byYear =
  (ofYear: (path: NativePath, year: string) => string): Builder =>
  (call, workings) => {
    const years = argument(call, 0);
    const path = pathOf(call, [1, 2, 3], workings);
    if (!path || call.args.length > 4 || !fits(call, years.values)) return null;
    return cells(call, (r, c) => ({ formula: ofYear(path, cellOf(call, years, r, c)) }));
  };

export const forecast = byYear((path, year) => path.value(year));
export const growth = byYear((path, year) => path.growth(year));

export const status: Builder = (call, workings) => {
  const language = languageOf(argument(call, 4));
  const without = { ...call, args: call.args.slice(0, 4) };
  if (!language || call.args.length > 5) return null;
  return byYear((path, year) => path.status(year, language))(without, workings);
};

/** With no argument the stated rate. */
export const cagr: Builder = (call, workings) => {
  if (call.rows * call.columns !== 1 || call.args.length > 5) return null;
  const given = call.args.filter(isGiven);
  if (!given.length) return [[{ formula: names.cagr }]];
  const path = pathOf(call, [2, 3, 4], workings);
  if (!path) return null;
  const from = orElse(argument(call, 0), names.baseYear);
  const to = orElse(argument(call, 1), names.forecastYear);
  const rate = `IF(${from}<${to},(${path.value(to)}/${path.value(from)})^(1/(${to}-${from}))-1,NA())`;
  if (given.some((one) => isLiteral(one) || one.kind === "expression")) return [[{ formula: rate }]];
  const blank = given
    .map(({ written, values }) =>
      values?.length === 1 && values[0]!.length === 1 ? `${written}=""` : `COUNTA(${written})=0`,
    )
    .join(",");
  return [[{ formula: `IF(AND(${blank}),${names.cagr},${rate})` }]];
};

/** A statistic by its name; the sheet with the figures has the English ones. */
export const stat: Builder = (call) => {
  if (call.rows * call.columns !== 1 || call.args.length !== 1) return null;
  const { written: item, values } = argument(call, 0);
  const given = values?.[0]?.[0];
  if (
    given !== undefined &&
    ![...engine.statistics.keys()].some((name) => nameKey(name) === nameKey(given))
  ) {
    return null;
  }
  return [[{ formula: `INDEX(${names.statValue},MATCH(${item},${names.statItem},0))` }]];
};

/** Only the version of the data stands in a cell. */
export const about: Builder = (call) => {
  const field = argument(call, 0);
  const isVersion = field.kind === "text" && field.value.toLowerCase() === "data version";
  return isVersion && call.rows * call.columns === 1 ? [[{ formula: names.dataVersion }]] : null;
};
