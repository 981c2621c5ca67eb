import { methods, type Method } from "../../engine/method";
import type { Refer } from "../block";
import type { Words } from "../words";
import type { Option } from "./head";

/** An assumption block that formulas refer to. */
export interface Assumptions {
  /** Its cells, as formulas on any sheet refer to them. */
  readonly reference: string;
  /** The cells that hold the scenarios' names. */
  readonly scenarioCells: string;
  readonly scenarios: readonly string[];
  /** The names of the drivers that have one. */
  readonly drivers: readonly string[];
  /** What the cells hold now. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Which path of the market a block follows. */
export interface Path {
  readonly method: Method;
  /** Leaves the report's path for a scenario. */
  readonly assumptions?: Assumptions;
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
  { scenarioCells }: Assumptions,
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
  { assumptions }: { readonly assumptions?: Pick<Assumptions, "reference"> },
  rows: Readonly<{ method: number; scenario?: number }>,
  at: Refer,
): [string, string, string] {
  return [
    at(rows.method, 1, "both"),
    assumptions?.reference ?? "",
    rows.scenario === undefined ? "" : at(rows.scenario, 1, "both"),
  ];
}
