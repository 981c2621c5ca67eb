import type { AssumptionCells } from "../../workbook/assumptions/readAssumptions";

/** An assumption block of the workbook, as it stood when last read, and one of its scenarios. */
export interface ChosenAssumptions extends AssumptionCells {
  readonly scenario: string;
}

/** The block with the scenario that was chosen before, where it still has it, else with its first. */
export function withScenario(cells: AssumptionCells, scenario: string | undefined): ChosenAssumptions {
  const known = scenario !== undefined && cells.scenarios.includes(scenario);
  return { ...cells, scenario: known ? scenario : (cells.scenarios[0] ?? "") };
}
