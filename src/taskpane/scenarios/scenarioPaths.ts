import { engine } from "../../edition";
import type { Market } from "../../engine/market/market";
import type { Path } from "../charts/path";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";
import { attempt } from "./attempt";

export interface ScenarioPaths {
  readonly report: Path;
  readonly scenarios: readonly Path[];
  /** Scenarios whose effects leave no market. */
  readonly nowhere: readonly string[];
}

/** The report's path and that of every scenario of a block without a fault, as the block stands. */
export function scenarioPaths({ cells, scenarios }: ChosenAssumptions, reportName: string): ScenarioPaths {
  const plain = engine.market();
  const paths = scenarios.map((name) => ({
    name,
    path: attempt(() => pathOf(name, engine.market(undefined, cells, name), plain)),
  }));
  return {
    report: pathOf(reportName, plain, plain),
    scenarios: paths.flatMap(({ path }) => path ?? []),
    nowhere: paths.flatMap(({ name, path }) => (path ? [] : [name])),
  };
}

function pathOf(name: string, along: Market, { first, last }: Market): Path {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    name,
    points: years.map((year) => ({ year, value: along.value(year), kind: along.status(year) })),
  };
}
