import { methods, type Method } from "../../engine/method";
import type { Refer } from "../block";
import type { Words } from "../words";
import type { Option } from "./head";

/** Which path of the market a block follows. */
export interface Path {
  readonly method: Method;
  /** Leaves the report's path; without it there is no scenario either. */
  readonly assumptions?: {
    /** The block's cells, as formulas refer to them. */
    readonly reference: string;
    readonly scenario: string;
    /** The cells that hold the scenarios' names. */
    readonly scenarioCells: string;
    /** What the cells hold now. */
    readonly cells: readonly (readonly unknown[])[];
  };
}

/** The cells in which a person picks the path. */
export function pathOptions({ method, assumptions }: Path, w: Words) {
  const options: { method: Option; scenario?: Option } = {
    method: {
      label: w.method,
      content: method,
      input: { rule: { kind: "list", values: methods }, prompt: w.promptMethod },
    },
  };
  if (assumptions) {
    options.scenario = {
      label: w.scenario,
      content: assumptions.scenario,
      input: { rule: { kind: "cells", address: assumptions.scenarioCells }, prompt: w.promptScenario },
    };
  }
  return options;
}

/** The arguments method, assumptions and scenario, referring to those cells. */
export function pathArguments(
  path: Path,
  rows: Readonly<{ method: number; scenario?: number }>,
  at: Refer,
): [string, string, string] {
  return [
    at(rows.method, 1, "both"),
    path.assumptions?.reference ?? "",
    rows.scenario === undefined ? "" : at(rows.scenario, 1, "both"),
  ];
}
