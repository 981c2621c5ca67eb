export type ThemeMode = "light" | "dark" | "contrast";

/** What Office tells of its theme; a missing colour is one that this Office does not report. */
export type OfficeColours = Partial<Pick<Office.OfficeTheme, "bodyBackgroundColor" | "bodyForegroundColor">>;

export interface SystemWishes {
  readonly dark: boolean;
  readonly forcedColours: boolean;
}

/**
 * Which theme fits around the pane. Office's own theme decides; the system where Office says nothing.
 *
 * @example themeMode({ bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" }, system) // => "dark"
 */
export function themeMode(office: OfficeColours | undefined, system: SystemWishes): ThemeMode {
  if (system.forcedColours) return "contrast";
  const background = rgb(office?.bodyBackgroundColor);
  if (!background) return system.dark ? "dark" : "light";
  const text = rgb(office?.bodyForegroundColor);
  // None of Office's own themes sets pure white on pure black: that is the system's high contrast.
  if (text && brightness(background) === 0 && brightness(text) === 255) return "contrast";
  return brightness(background) < 128 ? "dark" : "light";
}

function rgb(colour: string | undefined): number[] | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  return digits ? [0, 2, 4].map((i) => parseInt(digits.slice(i, i + 2), 16)) : undefined;
}

/** Luma by ITU-R BT.601, 0 to 255. */
function brightness([red = 0, green = 0, blue = 0]: number[]): number {
  return (299 * red + 587 * green + 114 * blue) / 1000;
}
