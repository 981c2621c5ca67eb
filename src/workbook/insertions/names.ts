import { report } from "../../edition";
import { insertionKinds, insertions, type InsertionKind } from "./registry";

const prefix = `${report.names.namespace}_`;
const pattern = new RegExp(`^${prefix}(${insertionKinds.join("|")})(?:_([1-9]\\d*))?$`, "i");

/**
 * The next free name of a kind.
 *
 * @example nextName("Forecast", ["LLM_Forecast_1"]) // => "LLM_Forecast_2"
 * @example nextName("Assumptions", []) // => "LLM_Assumptions"
 */
export function nextName(kind: InsertionKind, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = insertions[kind].plain && n === 1 ? `${prefix}${kind}` : `${prefix}${kind}_${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The kind that a defined name stands for; null for a name that is none of the add-in's. */
export function kindOf(name: string): InsertionKind | null {
  const kind = pattern.exec(name)?.[1]?.toLowerCase();
  return insertionKinds.find((known) => known.toLowerCase() === kind) ?? null;
}
