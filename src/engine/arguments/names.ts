import { editDistance } from "./editDistance";
import { EngineError } from "../results/engineError";
import { shown } from "./shown";

/** The form in which names are compared: without regard to case, surrounding blanks, or "&" against "and". */
export function nameKey(name: unknown): string {
  return String(name).normalize("NFKC").replaceAll("&", " and ").replace(/\s+/g, " ").trim().toLowerCase();
}

export interface Named<T> {
  readonly value: T;
  /** Every name under which it is accepted; the first one is suggested and listed. */
  readonly names: readonly string[];
}

/**
 * What a name stands for.
 *
 * @param kind what is looked for, as the message says it: "axis", "method"
 * @param accepted what the message lists; all names if omitted
 * @throws EngineError "value" naming the bad value, the nearest accepted name, and what is accepted
 * @example
 *   const find = finder("axis", [{ value: 1, names: ["Region", "地區"] }]);
 *   find(" REGION ") // => 1
 *   find("Regoin") // => EngineError: "Regoin" is not an axis; did you mean Region? …
 */
export function finder<T>(
  kind: string,
  entries: readonly Named<T>[],
  accepted = entries.map(({ names }) => names[0]!).join(", "),
): (input: unknown) => T {
  const byKey = new Map<string, T>();
  for (const { value, names } of entries) {
    for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), value);
  }
  return (input) => {
    const readable = typeof input === "string" || typeof input === "number";
    const found = readable ? byKey.get(nameKey(input)) : undefined;
    if (found !== undefined) return found;
    const near = readable
      ? nearest(
          String(input),
          entries.flatMap(({ names }) => names),
        )
      : undefined;
    throw new EngineError("value", unknownName(kind, input, near, accepted));
  };
}

function unknownName(kind: string, input: unknown, near: string | undefined, accepted: string): string {
  const article = /^[aeiou]/i.test(kind) ? "an" : "a";
  const suggestion = near === undefined ? "." : `: did you mean ${near}?`;
  return `${shown(input)} is not ${article} ${kind}${suggestion} Accepted: ${accepted}.`;
}

/** The accepted name with the fewest letters to change; none where more than a third of them would. */
export function nearest(input: string, names: readonly string[]): string | undefined {
  const key = nameKey(input).slice(0, 100);
  let best: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    const candidate = nameKey(name);
    const changes = editDistance(key, candidate);
    if (changes < fewest && changes <= Math.max(1, Math.max(key.length, candidate.length) / 3)) {
      best = name;
      fewest = changes;
    }
  }
  return best;
}
