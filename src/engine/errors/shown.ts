import { problem, type Shown } from "./problem";

/**
 * A bad value as a message shows it.
 *
 * @example shown("Regoin") // => { code: "shown.text", values: { text: "Regoin" } }
 * @example shown(2030.5) // => 2030.5
 */
export function shown(value: unknown): Shown {
  switch (typeof value) {
    case "string":
      return value.trim() ? problem("shown.text", { text: value }) : problem("shown.empty", {});
    case "boolean":
      return String(value).toUpperCase();
    case "number":
      return value;
    case "bigint":
      return String(value);
    default:
      if (Array.isArray(value)) return problem("shown.range", {});
      return value === null || value === undefined ? problem("shown.empty", {}) : problem("shown.other", {});
  }
}
