import { methods, type Method } from "../../engine/paths/method";
import type { Refer } from "../writing/block";
import type { AssumptionCells } from "../assumptions/readAssumptions";
import type { Words } from "../words";
import type { Option } from "./head";

/** Which path of the market a block follows. */
export interface Path {
  readonly method: Method;
  /** Leaves the report's path for a scenario. */
  readonly assumptions?: AssumptionCells;
  /** With assumptions only: one of their scenarios. */
  readonly scenario?: string;
}

/** The cell in which a person picks the method. */
export function methodOption(method: Method, w: Words): Option {
  return {
    label: w.method,
    content: method,
    input: { rule: { kind: "list", values: methods }, prompt: w.promptMethod },
  };
}

/** A cell in which a person picks one of the block's scenarios. */
export function scenarioOption(
  label: string,
  scenario: string | null,
  { scenarioCells }: AssumptionCells,
  w: Words,
): Option {
  return {
    label,
    content: scenario,
    input: { rule: { kind: "cells", address: scenarioCells }, prompt: w.promptScenario },
  };
}

/** The cells in which a person picks the path. */
export function pathOptions({ method, assumptions, scenario }: Path, w: Words) {
  const options: { method: Option; scenario?: Option } = { method: methodOption(method, w) };
  if (assumptions) options.scenario = scenarioOption(w.scenario, scenario ?? null, assumptions, w);
  return options;
}

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
