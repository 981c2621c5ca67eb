/** What the add-in inserts under a name of its own. */
export const blockKinds = [
  "Forecast",
  "Segments",
  "CrossTab",
  "Finding",
  "Assumptions",
  "Scenarios",
  "Bridge",
  "Tornado",
  "Simulation",
  "Band",
  "Saturation",
  "Phasing",
  "Fiscal",
  "Triangulation",
  "Checks",
  "About",
] as const;

export type BlockKind = (typeof blockKinds)[number];

const pattern = new RegExp(`^LLM_(${blockKinds.join("|")})(?:_([1-9]\\d*))?$`, "i");

/**
 * The next free name of a kind. There is mostly one assumption block, and one of the others below, so
 * that their first ones go without a number and formulas read well.
 *
 * @example nextName("Forecast", ["LLM_Forecast_1"]) // => "LLM_Forecast_2"
 * @example nextName("Assumptions", []) // => "LLM_Assumptions"
 */
export function nextName(kind: BlockKind, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = kind === "Assumptions" || kind === "Checks" || kind === "About";
  for (let n = 1; ; n++) {
    const name = plain && n === 1 ? `LLM_${kind}` : `LLM_${kind}_${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The kind that a defined name stands for; null for a name that is none of the add-in's. */
export function kindOf(name: string): BlockKind | null {
  const kind = pattern.exec(name)?.[1]?.toLowerCase();
  return blockKinds.find((known) => known.toLowerCase() === kind) ?? null;
}
