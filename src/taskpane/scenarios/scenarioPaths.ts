import { EngineError } from "../../engine/engineError";
import { market, type Market } from "../../engine/market";
import type { Path } from "../charts/path";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";

export type ScenarioPaths =
  | { readonly report: Path; readonly scenarios: readonly Path[] }
  /** What is wrong with the block. */
  | { readonly problem: string };

/** The report's path and that of every scenario of a block, as the block stands. */
export function scenarioPaths({ cells, scenarios }: ChosenAssumptions, reportName: string): ScenarioPaths {
  const plain = market();
  try {
    return {
      report: pathOf(reportName, plain, plain),
      scenarios: scenarios.map((name) => pathOf(name, market(undefined, cells, name), plain)),
    };
  } catch (error) {
    if (error instanceof EngineError) return { problem: error.message };
    throw error;
  }
}

function pathOf(name: string, along: Market, { first, last }: Market): Path {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    name,
    points: years.map((year) => ({ year, value: along.value(year), kind: along.status(year) })),
  };
}
