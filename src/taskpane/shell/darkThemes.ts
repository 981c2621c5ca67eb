import { createDarkTheme, teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import { lineTokens } from "../charts/lineColour";
import { brand } from "./brand";

export const dark: Theme = {
  ...createDarkTheme(brand),
  ...lineTokens("dark"),
  // Text in the accent colour needs 4.5:1 on the darkest and the lightest of the dark grounds.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
};

export const contrast: Theme = { ...teamsHighContrastTheme, ...lineTokens("dark") };
