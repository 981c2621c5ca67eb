import { isEmpty } from "./empty";
import { EngineError } from "../errors/engineError";
import type { Accepted } from "../errors/problem";
import { looksLikeNumber } from "./looksLikeNumber";
import { shown } from "../errors/shown";

/**
 * A number that an argument has to be.
 *
 * @param name the argument's name, as the message says it
 * @param accepted what the message says is accepted
 * @param otherwise what an argument that was left out stands for; without it there must be one
 * @throws EngineError "value" for anything but a finite number that fits
 */
export function parseNumber(
  name: string,
  input: unknown,
  accepted: Accepted,
  fits: (value: number) => boolean,
  otherwise?: number,
): number {
  if (otherwise !== undefined && isEmpty(input)) return otherwise;
  if (typeof input === "number" && Number.isFinite(input) && fits(input)) return input;
  const code = looksLikeNumber(input) ? "argument.text" : "argument";
  throw new EngineError("value", code, { input: shown(input), argument: name, accepted });
}
