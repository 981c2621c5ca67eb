import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeMode } from "./themeMode";

/** Greens around the one that Excel's own controls have, from nearly black to nearly white. */
const brand: BrandVariants = {
  10: "#03140a",
  20: "#072213",
  30: "#0a2e1a",
  40: "#0c3b21",
  50: "#0e4a2a",
  60: "#0f5932",
  70: "#106a39",
  80: "#107c41",
  90: "#218d51",
  100: "#379c63",
  110: "#4faa76",
  120: "#69b88a",
  130: "#85c6a0",
  140: "#a2d4b6",
  150: "#c0e2ce",
  160: "#dff1e7",
};

const dark = createDarkTheme(brand);

export const themes: Readonly<Record<ThemeMode, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    // Text in the accent colour needs 4.5:1 on the darkest and the lightest of the dark grounds.
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorCompoundBrandForeground1: brand[120],
  },
  contrast: teamsHighContrastTheme,
};
