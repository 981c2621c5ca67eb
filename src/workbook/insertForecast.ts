import type { Language } from "../reports/types";
import type { Block } from "./writing/block";
import { forecastRow } from "./blocks/forecastRow";
import { forecastTable } from "./blocks/forecastTable";
import { forecastValues } from "./blocks/forecastValues";
import { choosePath, type PathChoice } from "./choosePath";
import type { Outcome, Target } from "./sheet/outcome";
import { writeBlock } from "./writing/writeBlock";
import { yearsBetween } from "./yearsBetween";

export interface ForecastInsertion extends PathChoice, Target {
  /** One formula that spills, one formula per year along a row, or plain numbers with their status and source. */
  readonly layout: "spilled" | "row" | "values";
  readonly from: number;
  readonly to: number;
  /** A native chart under the cells. */
  readonly chart?: boolean;
  readonly language?: Language;
}

/**
 * Inserts the market over some years, with its options in labelled cells.
 *
 * @throws WorkbookError, and EngineError where plain numbers are wanted that the path does not reach
 * @example await insertForecast({ layout: "row", from: 2025, to: 2032, chart: true, place: { at: "selection" } })
 */
export async function insertForecast(wanted: ForecastInsertion): Promise<Outcome> {
  const path = await choosePath(wanted);
  const { from, to, chart = false, language = "en" } = wanted;
  const years = yearsBetween(from, to);
  const blocks: Record<ForecastInsertion["layout"], () => Block> = {
    spilled: () => forecastTable({ from, to, path, chart, language }),
    row: () => forecastRow({ years, path, chart, language }),
    values: () => forecastValues({ years, path, chart, language }),
  };
  return writeBlock(blocks[wanted.layout](), wanted);
}
