import { createLightTheme, type Theme } from "@fluentui/react-components";
import { lineTokens } from "../charts/lineColour";
import { brand } from "./brand";
import type { ThemeMode } from "./themeMode";

export const light: Theme = { ...createLightTheme(brand), ...lineTokens("light") };

/** The light theme is part of the pane; the others are fetched when they are wanted. */
export async function loadTheme(mode: ThemeMode): Promise<Theme> {
  if (mode === "light") return light;
  return (await import(/* webpackChunkName: "dark-themes" */ "./darkThemes"))[mode];
}
