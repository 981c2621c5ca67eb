import type { Language } from "../../reports/types";
import { readScenario, type AssumptionBlock } from "../scenarios/assumptions";
import { Decimal } from "../numerics/decimal";
import type { Anchor, Figures } from "../paths/figures";
import type { Market } from "./market";
import type { Markets } from "./markets";
import type { Method } from "../paths/method";
import { neighbours } from "../paths/published";
import { hermitePiece } from "../paths/smooth";
import { tableWords } from "../results/tableWords";
import { inForce } from "../scenarios/scenario";

/** A derivation: the arithmetic, and the printed figures that it starts from. */
export interface Derivation {
  readonly arithmetic: string;
  readonly from: readonly Anchor[];
  /** The stated growth rate, where it enters. */
  readonly stated?: string;
  /** The slopes of the cubic at two years, where it is one. */
  readonly slopes?: readonly (readonly [year: number, arithmetic: string])[];
}

/** As many digits as a cell holds. */
const digits = (value: Decimal) => value.toSignificantDigits(15).toString();
/** A market size with the digits that its cell shows: of its double, the exact value may lie on a tie. */
const cellDigits = (market: Market, year: number) => `${Number(market.value(year).toPrecision(15))}`;
const inPercent = ({ statedGrowth }: Figures) => `${statedGrowth.mul(100)}%`;
const power = (exponent: string) =>
  /^\d+$/.test(exponent) ? `^${exponent}` : `^(${exponent.replace("-", "−")})`;

const derive: Readonly<Record<Method, (figures: Figures, year: number) => Derivation>> = {
  published(figures, year) {
    const [from, to] = neighbours(figures, year);
    return geometric(from, to, year);
  },
  smooth(figures, year) {
    const { left, weights, width, slopes } = hermitePiece(figures, year);
    const [from, to] = [figures.anchors[left]!, figures.anchors[left + 1]!];
    const [h00, h10, h01, h11] = weights;
    const fraction = (value: Decimal) => value.abs().toFraction(10_000).join("/");
    const [rise, fall] = [h10.mul(width), h11.mul(width)];
    return {
      arithmetic:
        `exp(${fraction(h00)} × ln ${from.value} + ${fraction(h01)} × ln ${to.value} + ` +
        `${fraction(rise)} × ${digits(slopes[0].value)} − ${fraction(fall)} × ${digits(slopes[1].value)})`,
      // A slope follows from the figure at its place and from those beside it, or beside them at an end.
      from: figures.anchors.slice(Math.max(0, left - 1), left + 3),
      slopes: [from, to].map(({ year }, index) => [year, slopes[index]!.arithmetic] as const),
    };
  },
  headline: (figures, year) => compounded(figures, figures.base, year),
  estimate: (figures, year) => compounded(figures, figures.estimate, year),
  endpoint: ({ base, forecast }, year) => geometric(base, forecast, year),
};

/** How the market size of a year that the report does not print follows from its figures. */
export const derivation = (figures: Figures, method: Method, year: number): Derivation =>
  derive[method](figures, year);

function geometric(from: Anchor, to: Anchor, year: number): Derivation {
  const exponent = `${year - from.year} ÷ ${to.year - from.year}`;
  return { arithmetic: `${from.value} × (${to.value} ÷ ${from.value})${power(exponent)}`, from: [from, to] };
}

function compounded(figures: Figures, from: Anchor, year: number): Derivation {
  return {
    arithmetic: `${from.value} × (1 + ${inPercent(figures)})${power(String(year - from.year))}`,
    from: [from],
    stated: inPercent(figures),
  };
}

interface Words {
  readonly line: (year: number, arithmetic: string, value: string, status: string, ground: string) => string;
  readonly printed: string;
  readonly figures: (years: readonly number[], stated: string | undefined) => string;
  readonly slope: (year: number, arithmetic: string) => string;
  readonly moved: (scenario: string, movers: readonly string[], method: Method, previous: number) => string;
}

const inList = (years: readonly number[], comma: string, and: string) =>
  [years.slice(0, -1).join(comma), ...years.slice(-1)].filter((part) => part !== "").join(and);

const words: Readonly<Record<Language, Words>> = {
  en: {
    line: (year, arithmetic, value, status, ground) =>
      `${year}: ${arithmetic}${value && ` = ${value}`} USD bn; ${status}: ${ground}.`,
    printed: "as the report prints it (Market statistics)",
    figures: (years, stated) =>
      `from the published figure${years.length > 1 ? "s" : ""} of ${inList(years, ", ", " and ")}` +
      (stated ? ` and the stated CAGR of ${stated}` : ""),
    slope: (year, arithmetic) => `; slope of ln in ${year}: ${arithmetic}`,
    moved: (scenario, movers, method, previous) =>
      `${previous}'s value in scenario ${scenario} × (growth factor of the ${method} path` +
      (movers.length ? ` with ${movers.join(", ")})` : "; no effect in force)"),
  },
  "zh-CN": {
    line: (year, arithmetic, value, status, ground) =>
      `${year} 年：${arithmetic}${value && ` = ${value}`}（十亿美元）；${status}：${ground}。`,
    printed: "报告所载数字（市场统计数据）",
    figures: (years, stated) =>
      `依据 ${inList(years, " 年、", " 年与 ")} 年的公布数字` +
      (stated ? `及所载复合年增长率 ${stated}` : ""),
    slope: (year, arithmetic) => `；${year} 年 ln 的斜率：${arithmetic}`,
    moved: (scenario, movers, method, previous) =>
      `情景“${scenario}”中 ${previous} 年的数值 ×（${method} 路径的增长系数` +
      (movers.length ? `，加上 ${movers.join("、")}）` : "，当年无影响因素）"),
  },
  "zh-TW": {
    line: (year, arithmetic, value, status, ground) =>
      `${year} 年：${arithmetic}${value && ` = ${value}`}（十億美元）；${status}：${ground}。`,
    printed: "報告所載數字（市場統計資料）",
    figures: (years, stated) =>
      `依據 ${inList(years, " 年、", " 年與 ")} 年的公布數字` +
      (stated ? `及所載年複合成長率 ${stated}` : ""),
    slope: (year, arithmetic) => `；${year} 年 ln 的斜率：${arithmetic}`,
    moved: (scenario, movers, method, previous) =>
      `情境「${scenario}」中 ${previous} 年的數值 ×（${method} 路徑的成長係數` +
      (movers.length ? `，加上 ${movers.join("、")}）` : "，當年無影響因素）"),
  },
};

/**
 * One line of arithmetic that gives the market size of a year, with its status and what it rests on.
 *
 * @example explain(markets, 2030, "en")
 *   // => "2030: 12.12 × (41.44 ÷ 12.12)^(4 ÷ 6) = 27.5072624486198 USD bn; derived: from the published figures of 2026 and 2032."
 */
export function explain(
  markets: Markets,
  year: number,
  language: Language,
  method?: unknown,
  assumptions?: unknown,
  scenario?: unknown,
): string {
  const subject = markets.market(method, assumptions, scenario);
  const { line, printed, figures, slope } = words[language];
  const value = cellDigits(subject, year);
  const status = subject.status(year);
  const word = tableWords[status][language];
  if (status === "published") return line(year, value, "", word, printed);
  if (status === "assumed") {
    const { block, index } = readScenario(assumptions, scenario);
    return explainAssumed(markets, year, language, subject, block, index);
  }
  const { arithmetic, from, stated, slopes = [] } = derivation(subject.figures, subject.method, year);
  return line(
    year,
    arithmetic,
    value,
    word,
    figures(
      from.map((anchor) => anchor.year),
      stated,
    ) + slopes.map((one) => slope(...one)).join(""),
  );
}

/** The last step of the recursion, from the year before: its own explanation shows the step before that. */
function explainAssumed(
  { market }: Markets,
  year: number,
  language: Language,
  subject: Market,
  block: AssumptionBlock,
  index: number,
): string {
  const path = market(subject.method);
  const factor = digits(path.exact(year).div(path.exact(year - 1)));
  const effects = block.drivers
    .filter((driver) => inForce(driver, year) && driver.effects[index] !== 0)
    .map(({ name, effects }) => ({ name, effect: new Decimal(effects[index]!) }));
  const sum = effects.map(({ effect }) => `${effect.isNegative() ? " − " : " + "}${effect.abs()}`).join("");
  const arithmetic = `${cellDigits(subject, year - 1)} × ${sum ? `(${factor}${sum})` : factor}`;
  const { line, moved } = words[language];
  const movers = effects.map(
    ({ name, effect }) => `${name} ${effect.isNegative() ? "−" : "+"}${effect.abs()}`,
  );
  return line(
    year,
    arithmetic,
    cellDigits(subject, year),
    tableWords.assumed[language],
    moved(block.scenarios[index]!, movers, subject.method, year - 1),
  );
}
