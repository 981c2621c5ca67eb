import { engine } from "../../../edition";
import { tableWords } from "../../../engine/results/tableWords";
import { textLiteral } from "../../formulas/formula";
import { argument } from "../parts/arguments";
import { dataNames as names } from "../parts/dataNames";
import { languageOf } from "../parts/language";
import { headerRows } from "../parts/size";
import { cells, shownAt, type Builder } from "../builder";

const base = [names.baseYear, names.baseValue, names.baseHalf] as const;
const estimate = [names.estimateYear, names.estimateValue, names.estimateHalf] as const;
const forecast = [names.forecastYear, names.forecastValue, names.forecastHalf] as const;

/** From which figure each check goes to which. */
const pairs = [
  [base, forecast],
  [estimate, forecast],
  [base, estimate],
  [base, forecast],
  [estimate, forecast],
  [base, estimate],
] as const;

/** Checks of the figures by their rounding; what counts editions and axes stays as it is. */
export const reconcile: Builder = (call) => {
  const compared = engine.comparisons();
  const all = engine.reconcile(false);
  const language = languageOf(argument(call, 1));
  const headed = headerRows(call, all.length);
  if (
    headed === null ||
    !language ||
    call.columns !== 7 ||
    compared.length !== pairs.length ||
    call.args.length > 2
  )
    return null;
  return cells(call, (r, c) => {
    const check = r - headed;
    const pair = pairs[check];
    if (check < 0 || !pair || c === 0) return shownAt(call, r, c);
    const [[fromYear, from, fromHalf], [toYear, to, toHalf]] = pair;
    const isFigure = compared[check]!.kind === "figure";
    const [stated, half] = isFigure ? [to, toHalf] : [names.cagr, names.cagrHalf];
    const years = `(${toYear}-${fromYear})`;
    const rate = (start: string, end: string) => `(${end}/${start})^(1/${years})-1`;
    const grown = (start: string, growth: string) => `${start}*(1+${growth})^${years}`;
    const implied = (sign: "" | "-" | "+") => {
      if (sign === "") return isFigure ? grown(from, names.cagr) : rate(from, to);
      const other = sign === "-" ? "+" : "-";
      return isFigure
        ? grown(`(${from}${sign}${fromHalf})`, `${names.cagr}${sign}${names.cagrHalf}`)
        : rate(`(${from}${other}${fromHalf})`, `(${to}${sign}${toHalf})`);
    };
    if (c === 1) return { formula: stated };
    if (c < 5) return { formula: implied((["", "-", "+"] as const)[c - 2]!) };
    const at = (column: number) => call.at(r, column);
    if (c === 5) return { formula: `${at(2)}-${at(1)}` };
    const within = `AND(${at(3)}<=${at(1)}+${half},${at(1)}-${half}<=${at(4)})`;
    const [yes, no] = [tableWords.reproduced, tableWords.notReproduced].map((verdict) =>
      textLiteral(verdict[language]),
    );
    return { formula: `IF(${within},${yes},${no})` };
  });
};
