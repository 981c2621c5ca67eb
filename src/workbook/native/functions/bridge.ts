import { tableWords } from "../../../engine/results/tableWords";
import type { Language } from "../../../reports/types";
import { textLiteral } from "../../formulas/formula";
import { argument, cellAt, cornerOf, isGiven, isLiteral, rangeAt, scalarOf } from "../parts/arguments";
import { dataNames as names, numbered, workingsNames } from "../parts/dataNames";
import { driverRows } from "../parts/drivers";
import { languageOf } from "../parts/language";
import { inWorkings, plainValue } from "../parts/lookups";
import { methodOf, workingsOfPath } from "../parts/paths";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

/** From the path to the scenario, a driver a step: its effects weighed by the logarithmic mean of both ends. */
export const bridge: Builder = (call, workings) => {
  const [block, scenario, given] = [argument(call, 1), argument(call, 2), argument(call, 3)];
  const method = methodOf(given);
  const language = languageOf(argument(call, 5));
  const number = workingsOfPath(call, method, block, scenario, workings);
  const corner = cornerOf(block, call);
  const drivers = driverRows(block);
  const headed = headerRows(call, drivers.length + 2);
  if (
    number === null ||
    !language ||
    !corner ||
    headed === null ||
    call.columns !== 2 ||
    call.args.length > 6
  )
    return null;
  const year = scalarOf(call, argument(call, 0));
  const first = 3;
  const wide = block.values![0]!.length - first;
  const scenarios = rangeAt(corner, 0, first, 1, wide);
  const match = `MATCH(${scenario.written},${scenarios},0)`;
  const column = !isGiven(scenario)
    ? "1"
    : isLiteral(scenario)
      ? match
      : `IF(${scenario.written}="",1,${match})`;
  const [start, end] = [headed, headed + drivers.length + 1];
  return cells(call, (r, c) => {
    if (r < headed) return shownAt(call, r, c);
    if (c === 0) {
      if (r === start) {
        return !isGiven(given) || isLiteral(given)
          ? shownAt(call, r, c)
          : { formula: `${pathName(method, language)}&${textLiteral(tableWords.path[language])}` };
      }
      if (r === end) return { formula: `TRIM(INDEX(${scenarios},${column}))` };
      return { formula: `TRIM(${cellAt(corner, drivers[r - start - 1]!, 0)})` };
    }
    const factor = inWorkings(workingsNames.factor, number, year);
    if (r === start) return { formula: `IF(ISNUMBER(${factor}),${plainValue(method, year)},NA())` };
    if (r === end) return { formula: inWorkings(workingsNames.value, number, year) };
    const row = drivers[r - start - 1]!;
    const [from, to] = [cellAt(corner, row, 1), cellAt(corner, row, 2)];
    const path = plainValue(method, year);
    const mean = `IF(${factor}=1,${path},${path}*(${factor}-1)/LN(${factor}))`;
    const effect = `N(INDEX(${rangeAt(corner, row, first, 1, wide)},${column}))`;
    const counted =
      `(${names.years}>${names.baseYear})*(${names.years}<=${year})` +
      `*((${from}="")+(${from}<=${names.years})>0)*((${to}="")+(${to}>=${names.years})>0)`;
    const weights = numbered(workingsNames.weight, number);
    return { formula: `${mean}*${effect}*SUMPRODUCT(${counted}*${weights})` };
  });
};

/** A method's name as it begins a row: with a capital where there are any. */
const pathName = (method: string, language: Language) =>
  language === "en" ? `UPPER(LEFT(${method},1))&MID(${method},2,LEN(${method}))` : method;
