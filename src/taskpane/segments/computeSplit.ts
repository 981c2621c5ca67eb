import { engine } from "../../edition";
import { computeForecast, type Forecast, type ForecastProblem } from "../market/computeForecast";
import { yearOf } from "../fields/yearOf";
import { levelOf, sheetKey, type SegmentChoice, type ShareTexts } from "./segmentChoice";
import { segmentRows, type SegmentRow } from "./segmentRows";
import { shareAt } from "./shareAt";
import { shareOf, type TypedShare } from "./shareText";
import { totalOf, type ShareTotal } from "./shareTotal";

/** The shares of one year. */
export interface ShareColumn {
  /** null while its field holds no year. */
  readonly year: number | null;
  readonly shares: readonly TypedShare[];
  readonly total: ShareTotal;
}

/** What the fields say of an axis' shares. */
export interface Shares {
  readonly rows: readonly SegmentRow[];
  readonly texts: ShareTexts;
  readonly columns: readonly ShareColumn[];
  /** The last share year does not come after the first. */
  readonly disordered: boolean;
}

export function sharesOf(choice: SegmentChoice): Shares {
  const axis = engine.findAxis(choice.axis);
  const level = levelOf(axis, choice.level);
  const rows = segmentRows(axis, level);
  const sheet = choice.sheets[sheetKey(choice.axis, level)];
  const width = choice.drift ? 2 : 1;
  const texts = rows.map((_, r) => Array.from({ length: width }, (_, c) => sheet?.[r]?.[c] ?? ""));
  const columns = Array.from({ length: width }, (_, c) => {
    const shares = texts.map((row) => shareOf(row[c]!));
    return { year: yearOf(choice.shareYears[c]!), shares, total: totalOf(shares) };
  });
  const [first = null, last = null] = columns.map(({ year }) => year);
  return { rows, texts, columns, disordered: first !== null && last !== null && last <= first };
}

/** The market split by the shares, a value per segment and year. */
export interface Split {
  readonly rows: readonly SegmentRow[];
  /** The years of the shares themselves. */
  readonly shareYears: readonly number[];
  readonly years: readonly SplitYear[];
}

export interface SplitYear {
  readonly year: number;
  readonly market: number;
  readonly parts: readonly { readonly share: number; readonly value: number }[];
}

export interface SplitResult {
  readonly forecast?: Forecast;
  readonly problem?: ForecastProblem;
  /** Not there until every share is. */
  readonly split: Split | null;
}

/** Share ÷ sum × market size, as the formulas of an inserted table have it. */
export function computeSplit(choice: SegmentChoice, { rows, columns, disordered }: Shares): SplitResult {
  const { forecast, problem } = computeForecast(choice);
  if (!forecast) return { problem, split: null };
  const ready =
    !disordered && columns.every(({ year, total }) => year !== null && total.verdict === "complete");
  if (!ready) return { forecast, split: null };
  const shareYears = columns.map(({ year }) => year!);
  const years = forecast.years.map(({ year, value }) => ({
    year,
    market: value,
    parts: rows.map((_, r) => {
      const share = shareAt(
        year,
        shareYears,
        columns.map(({ shares, total }) => (shares[r] as number) / total.sum),
      );
      return { share, value: share * value };
    }),
  }));
  return { forecast, split: { rows, shareYears, years } };
}
