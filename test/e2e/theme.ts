import type { Frame, Page } from "playwright-core";
import type { Theme } from "../../workbench/options";

/** What the browser says of the system in each theme. */
export const media = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The ground of Fluent's themes (colorNeutralBackground1 of webLight, webDark and teamsHighContrast). */
const grounds: Record<Theme, string> = { light: "#ffffff", dark: "#292929", contrast: "#000000" };

/** Waits until the pane wears a theme, whose colours it may have to fetch first. */
export const wears = (pane: Frame, theme: Theme) =>
  pane.waitForFunction(
    (ground) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider")!)
        .getPropertyValue("--colorNeutralBackground1")
        .trim() === ground,
    grounds[theme],
  );

/** The theme as a person has it who chooses it for system and Excel alike. */
export async function chooseTheme(page: Page, pane: Frame, theme: Theme) {
  await page.emulateMedia(media[theme]);
  await page.locator("#theme").selectOption(theme);
  await wears(pane, theme);
}
