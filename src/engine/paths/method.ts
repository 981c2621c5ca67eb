import { isBlank } from "../arguments/empty";
import { finder } from "../arguments/names";

/** The paths between and beyond the report's figures. */
export const methods = ["published", "smooth", "headline", "estimate", "endpoint"] as const;

export type Method = (typeof methods)[number];

const find = finder(
  "method",
  methods.map((method) => ({ value: method, names: [method] })),
);

/**
 * The method of that name; the published path where none was given.
 *
 * @throws EngineError "value" for any other name
 */
export function parseMethod(input: unknown): Method {
  return isBlank(input) ? "published" : find(input);
}
