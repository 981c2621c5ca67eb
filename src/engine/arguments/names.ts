import { editDistance } from "./editDistance";
import { EngineError } from "../errors/engineError";
import { problem, type Accepted, type Problem, type ProblemCode } from "../errors/problem";
import { shown } from "../errors/shown";

/**
 * The form in which names are compared: without regard to case, surrounding blanks, line breaks, the kind of dash, "&"
 * against "and", or what has no width, such as soft hyphens.
 */
export function nameKey(name: unknown): string {
  return String(name)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}−]/gu, "-")
    .replaceAll("&", " and ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** What a name can be of, beside a segment, whose kind names its axis. */
type Kind = Exclude<
  ProblemCode extends infer C ? (C extends `noun.${infer Name}` ? Name : never) : never,
  "segment"
>;

export interface Named<T> {
  readonly value: T;
  /** Every name under which it is accepted; the first one is suggested and listed. */
  readonly names: readonly string[];
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * What a name stands for.
 *
 * @param kind what is looked for: "axis", "method"
 * @param accepted what the message lists; if omitted the first name of each, and after a Chinese one the Chinese ones
 * @throws EngineError "value" naming the bad value, the nearest accepted name, and what is accepted
 * @example
 *   const find = finder("axis", [{ value: 1, names: ["Region", "地區"] }]);
 *   find(" REGION ") // => 1
 *   find("Regoin") // => EngineError: "Regoin" is not an axis; did you mean Region? …
 */
export function finder<T>(
  kind: Kind | Problem<"noun.segment">,
  entries: readonly Named<T>[],
  accepted?: Accepted,
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
    const inChinese = typeof input === "string" && isChinese(input);
    const values = {
      input: shown(input),
      kind: typeof kind === "string" ? kindNamed(kind) : kind,
      accepted:
        accepted ??
        entries.flatMap(({ names: [first, ...others] }) => [
          first!,
          ...(inChinese ? new Set(others.filter(isChinese)) : []),
        ]),
    };
    if (near === undefined) throw new EngineError("value", "name.unknown", values);
    throw new EngineError("value", "name.misspelt", { ...values, near });
  };
}

const kindNamed = (kind: Kind) => problem(`noun.${kind}`, {}) as Problem<`noun.${Kind}`>;

/**
 * The accepted name with the fewest letters to change; none where those are more than a third of the longer one. A
 * Chinese word is short, and another one of the same meaning has some of its characters: half of them, in any order.
 */
export function nearest(input: string, names: readonly string[]): string | undefined {
  const key = nameKey(input).slice(0, 100);
  let best: string | undefined;
  let fewest = Infinity;
  const inChinese = isChinese(key);
  const allowed = inChinese ? 2 : 3;
  for (const name of names) {
    const candidate = nameKey(name);
    const changes = inChinese ? unshared(key, candidate) : editDistance(key, candidate);
    if (changes < fewest && changes <= Math.max(key.length, candidate.length) / allowed) {
      best = name;
      fewest = changes;
    }
  }
  return best;
}

/** @example unshared("地区", "区域") // => 1 */
function unshared(text: string, other: string): number {
  const left = [...other];
  for (const character of text) {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
  }
  return left.length + Math.max(0, text.length - other.length);
}
