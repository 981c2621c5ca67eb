import type { CSSProperties } from "react";
import { lineColours as inSheets } from "../../colours";

/** What lines and bars are drawn in, in light as in sheets. Each colour has 3:1 on the grounds of its theme. */
export const lineColours = {
  light: inSheets,
  dark: ["#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0f0f0"],
} as const;

/** Those of a theme as tokens of it, which the provider makes variables of. */
export const lineTokens = (theme: keyof typeof lineColours) =>
  Object.fromEntries(lineColours[theme].map((colour, n) => [`chartLine${n + 1}`, colour]));

/** The variables of a chart, by a colour for each. */
export const lineVariables = (colourOf: (n: number) => string) =>
  Object.fromEntries(lineColours.light.map((_, n) => [`--chart-${n + 1}`, colourOf(n)]));

/** The colour of the n-th line, from 0, for itself and what belongs to it. */
export function lineColour(n: number): CSSProperties {
  return { "--line": `var(--chart-${(n % lineColours.light.length) + 1})` } as CSSProperties;
}
