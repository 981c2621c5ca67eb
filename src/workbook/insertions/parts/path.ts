import { methods, parseMethod, type Method } from "../../../engine/paths/method";
import type { Refer } from "../../writing/layout";
import type { AssumptionCells } from "../../assumptions/readAssumptions";
import type { CellTexts } from "../../cellTexts/cellTexts";
import type { Option } from "./head";

/** The path of the market that an insertion is to follow. */
export interface PathChoice {
  readonly method?: string;
  /** Leaves the report's path for a scenario. */
  readonly assumptions?: AssumptionCells;
  /** One of the assumptions' scenarios; the first where none is given. */
  readonly scenario?: string;
}

/** The path that was chosen. */
export interface Path {
  readonly method: Method;
  readonly assumptions?: AssumptionCells;
  /** With assumptions only. */
  readonly scenario?: string;
}

/** What the choice means. @throws EngineError for an unknown method */
export function pathOf({ method, assumptions, scenario }: PathChoice): Path {
  const parsed = parseMethod(method);
  return assumptions
    ? { method: parsed, assumptions, scenario: scenario ?? assumptions.scenarios[0] }
    : { method: parsed };
}

/** The cell in which a person picks the method. */
export function methodOption(method: Method, t: CellTexts): Option {
  return {
    label: t.method,
    content: method,
    input: { rule: { kind: "list", values: methods }, prompt: t.promptMethod },
  };
}

/** A cell in which a person picks one of the assumptions' scenarios. */
export function scenarioOption(
  label: string,
  scenario: string | null,
  { scenarioCells }: AssumptionCells,
  t: CellTexts,
): Option {
  return {
    label,
    content: scenario,
    input: { rule: { kind: "cells", address: scenarioCells }, prompt: t.promptScenario },
  };
}

/** The cells in which a person picks the path. */
export function pathOptions({ method, assumptions, scenario }: Path, t: CellTexts) {
  const options: { method: Option; scenario?: Option } = { method: methodOption(method, t) };
  if (assumptions) options.scenario = scenarioOption(t.scenario, scenario ?? null, assumptions, t);
  return options;
}

/** What a title says of the path: the scenario, where there is one. */
export const pathPieces = ({ scenario }: { readonly scenario?: number }, at: Refer): string[] =>
  scenario === undefined ? [] : [at(scenario, 1)];

/** The arguments method, assumptions and scenario, referring to those cells. */
export function pathArguments(
  { assumptions }: { readonly assumptions?: Pick<AssumptionCells, "reference"> },
  rows: Readonly<{ method: number; scenario?: number }>,
  at: Refer,
): [string, string, string] {
  return [
    at(rows.method, 1, "both"),
    assumptions?.reference ?? "",
    rows.scenario === undefined ? "" : at(rows.scenario, 1, "both"),
  ];
}
