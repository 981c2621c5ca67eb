import { argument, cellOf, isGiven, isLiteral, orElse, scalarOf } from "../parts/arguments";
import { dataNames as names } from "../parts/dataNames";
import { rowOf } from "../parts/lookups";
import { fits } from "../parts/size";
import { cells, type Builder } from "../builder";

const { baseYear, baseValue, forecastYear, forecastValue } = names;

/** Logistic or Gompertz growth through the base and the forecast figure. */
export const saturate: Builder = (call) => {
  const [years, limit, curve] = [argument(call, 0), argument(call, 1), argument(call, 2)];
  if (call.args.length > 3 || !fits(call, years.values)) return null;
  const ceiling = scalarOf(call, limit);
  const chosen = curve.kind === "text" ? curve.value.trim().toLowerCase() : null;
  return cells(call, (r, c) => {
    const year = cellOf(call, years, r, c);
    const passed = `((${year}-${baseYear})/(${forecastYear}-${baseYear}))`;
    const logistic = `${ceiling}/(1+${odds(ceiling, baseValue)}*(${odds(ceiling, forecastValue)}/${odds(ceiling, baseValue)})^${passed})`;
    const log = (figure: string) => `LN(${ceiling}/${figure})`;
    const gompertz = `${ceiling}*EXP(-${log(baseValue)}*(${log(forecastValue)}/${log(baseValue)})^${passed})`;
    const either = `IF(${orElse(curve, '"logistic"')}="gompertz",${gompertz},${logistic})`;
    const between = !isGiven(curve)
      ? logistic
      : isLiteral(curve)
        ? chosen === "gompertz"
          ? gompertz
          : logistic
        : either;
    const known = `IF(${year}=${baseYear},${baseValue},IF(${year}=${forecastYear},${forecastValue},${between}))`;
    const refused = `OR(ISNA(${rowOf(year)}),${ceiling}<=${forecastValue})`;
    return { formula: `IF(${refused},NA(),${known})` };
  });
};

const odds = (ceiling: string, figure: string) => `((${ceiling}-${figure})/${figure})`;
