import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "../../protocol/apiError";

/** The grid's colour as Excel writes it, "#FFA500"; undefined where there is none. */
export function hex(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const parts = /^rgba?\((\d+), *(\d+), *(\d+)/.exec(colour);
  if (!parts) return colour.toUpperCase();
  const digits = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}

/**
 * A colour that an add-in names: "#FFA500" or, where the page can tell what it means, an HTML name.
 * @throws ApiError where it is none
 */
export function colour(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = /^[a-z]+$/i.test(value) ? meaningOf(value) : undefined;
  if (!named) throw invalidArgument();
  return named.toUpperCase();
}

/** The canvas knows the names; it keeps the colour it had where it does not know one. */
function meaningOf(name: string): string | undefined {
  const canvas = typeof OffscreenCanvas === "undefined" ? undefined : new OffscreenCanvas(1, 1);
  const context = canvas?.getContext("2d");
  if (!context) return undefined;
  const answers = ["#000000", "#ffffff"].map((before) => {
    context.fillStyle = before;
    context.fillStyle = name;
    return context.fillStyle;
  });
  return answers[0] === answers[1] ? answers[0] : undefined;
}
