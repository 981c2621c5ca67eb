import { argument, isGiven, isLiteral, orElse } from "../parts/arguments";
import { dataNames as names } from "../parts/dataNames";
import { languageOf } from "../parts/language";
import { pathOf } from "../parts/paths";
import { cells, shownAt, type Builder } from "../builder";

const width = 4;

/** A row a year; where the span is a cell's it may become shorter, and what is left over blank. */
export const series: Builder = (call, workings) => {
  const path = pathOf(call, [2, 3, 4], workings);
  const headed = typeof call.values[0]?.[0] === "string" ? 1 : 0;
  const language = languageOf(argument(call, 6));
  if (!path || !language || call.columns !== width || call.rows <= headed || call.args.length > 7)
    return null;
  const span = [argument(call, 0), argument(call, 1)];
  const from = orElse(span[0]!, names.baseYear);
  const to = orElse(span[1]!, names.forecastYear);
  const varies = span.some((one) => isGiven(one) && !isLiteral(one));
  return cells(call, (r, c) => {
    if (r < headed) return shownAt(call, r, c);
    const year = call.at(r, 0, "column");
    if (c === 0) {
      if (r === headed) return { formula: varies ? `IF(${from}<=${to},${from},NA())` : from };
      const above = call.at(r - 1, 0);
      return { formula: varies ? `IF(${above}<${to},${above}+1,"")` : `${above}+1` };
    }
    const formula = c === 3 ? path.status(year, language) : [path.value, path.growth][c - 1]!(year);
    return { formula: varies ? `IF(${year}="","",${formula})` : formula };
  });
};
