import type { Language, Report } from "../../reports/types";
import { comparisons, type Comparison } from "./comparisons";
import { editionFigures } from "./editionFigures";
import { cutsOf, repeatedAxes } from "./repeatedAxes";
import type { Cell, Table } from "../results/table";
import { inWords, tableWords } from "../results/tableWords";

type Row = [
  check: string,
  stated: Cell,
  implied: Cell,
  lowest: Cell,
  highest: Cell,
  gap: Cell,
  verdict: string,
];

/** What the checks are called, and what they find beside numbers. */
interface Words {
  readonly kinds: Readonly<Record<Comparison["kind"], (from: number, to: number, rate: string) => string>>;
  readonly editions: readonly [name: string, alike: string, different: string];
  readonly axes: readonly [name: string, distinct: string];
  readonly repeats: (axis: string, original: string) => string;
  readonly separator: string;
}

const span = (from: number, to: number) => `${from}–${String(to).slice(2)}`;

const words: Readonly<Record<Language, Words>> = {
  en: {
    kinds: {
      rate: (from, to) => `CAGR ${span(from, to)}`,
      growth: (from, to) => `Stated CAGR against growth ${span(from, to)}`,
      figure: (from, to, rate) => `${to} from ${from} at ${rate}%`,
    },
    editions: [
      "Figures alike in both editions",
      "Both editions print the same figures",
      "The editions differ",
    ],
    axes: ["Distinct axes", "No axis repeats another"],
    repeats: (axis, original) => `${axis} repeats the top level of ${original}`,
    separator: "; ",
  },
  "zh-CN": {
    kinds: {
      rate: (from, to) => `${from} 至 ${to} 年的复合年增长率`,
      growth: (from, to) => `所载复合年增长率与 ${from} 至 ${to} 年的增长`,
      figure: (from, to, rate) => `由 ${from} 年按 ${rate}% 推至 ${to} 年`,
    },
    editions: ["中英文版相同的数字", "两版数字相同", "两版数字不同"],
    axes: ["互异的维度", "各维度互不重复"],
    repeats: (axis, original) => `“${axis}”与“${original}”的第一层相同`,
    separator: "；",
  },
  "zh-TW": {
    kinds: {
      rate: (from, to) => `${from} 至 ${to} 年的年複合成長率`,
      growth: (from, to) => `所載年複合成長率與 ${from} 至 ${to} 年的成長`,
      figure: (from, to, rate) => `由 ${from} 年按 ${rate}% 推至 ${to} 年`,
    },
    editions: ["中英文版相同的數字", "兩版數字相同", "兩版數字不同"],
    axes: ["互異的維度", "各維度互不重複"],
    repeats: (axis, original) => `「${axis}」與「${original}」的第一層相同`,
    separator: "；",
  },
};

/**
 * Does the report agree with itself, given the rounding of what it prints? Growth rates are fractions, money is USD
 * billions.
 */
export function reconcile(report: Report, headers: boolean, language: Language = "en"): Table {
  const compared = comparisons(report).map(
    ({ kind, from, to, stated, implied, lowest, highest, gap, reproduced }): Row => [
      words[language].kinds[kind](from, to, report.cagrPercent.en),
      stated,
      implied,
      lowest,
      highest,
      gap,
      tableWords[reproduced ? "reproduced" : "notReproduced"][language],
    ],
  );
  const rows = [...compared, editions(report, language), axes(report, language)];
  const header = inWords(language, "check", "stated", "implied", "lowest", "highest", "gap", "verdict");
  return headers ? [header, ...rows] : rows;
}

function editions(report: Report, language: Language): Row {
  const { all, same } = editionFigures(report);
  const [name, alike, different] = words[language].editions;
  return [name, all, same, null, null, same - all, same === all ? alike : different];
}

function axes(report: Report, language: Language): Row {
  const cuts = cutsOf(report);
  const { axes, repeats, separator } = words[language];
  const [name, distinct] = axes;
  const repeated = repeatedAxes(report).map(({ axis, original }) =>
    repeats(axis.name[language], original.name[language]),
  );
  return [
    name,
    cuts.length,
    cuts.length - repeated.length,
    null,
    null,
    -repeated.length,
    repeated.length ? repeated.join(separator) : distinct,
  ];
}
