import { engine } from "../../edition";
import { EngineError } from "../../engine/errors/engineError";
import type { Problem } from "../../engine/errors/problem";
import type { ModelOptions } from "../../model/options";
import { handOver, type Say } from "./handOver";

/** What keeps the workbook from being made, and whether that lies in the shares. */
export interface ModelFault {
  readonly problem: Problem;
  readonly inShares: boolean;
}

/**
 * Makes the model workbook and hands it over.
 *
 * @returns what is wrong with what was given; null where the workbook is on its way
 */
export async function downloadModel(options: ModelOptions, say: Say): Promise<ModelFault | null> {
  const { t, notify } = say;
  notify(null);
  let modelWorkbook;
  try {
    ({ modelWorkbook } = await import(/* webpackChunkName: "model-workbook" */ "../../model/modelWorkbook"));
  } catch {
    const run = () => void downloadModel(options, say);
    notify({ intent: "error", text: t("tab.failed"), action: { label: t("again"), run } });
    return null;
  }
  const make = (given: ModelOptions) => {
    try {
      return { content: modelWorkbook(engine, given) };
    } catch (error) {
      if (error instanceof EngineError) return { problem: error.problem };
      throw error;
    }
  };
  const made = make(options);
  if (made.content) {
    await handOver({ name: `${t("model.file")}.xlsx`, content: made.content }, say);
    return null;
  }
  const inShares = options.shares !== undefined && !make({ ...options, shares: undefined }).problem;
  return { problem: made.problem, inShares };
}
