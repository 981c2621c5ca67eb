import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { officeContext } from "./office";
import { loadTheme } from "./theme";
import { themeMode, type ThemeMode } from "./themeMode";

const darkQuery = "(prefers-color-scheme: dark)";
const forcedQuery = "(forced-colors: active)";

/** The theme that fits around the pane as it starts. */
export const startTheme = (): Promise<Theme> => loadTheme(currentMode());

/** The theme around the pane, kept up to date from the one that it has started with. */
export function useTheme(first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted: ThemeMode;
    const update = async () => {
      const mode = (wanted = currentMode());
      // A theme that can't be fetched leaves the one that is there.
      const loaded = await loadTheme(mode).catch(() => null);
      if (loaded && mode === wanted) setTheme(loaded);
    };
    const run = () => void update();
    const queries = [matchMedia(darkQuery), matchMedia(forcedQuery)];
    queries.forEach((query) => query.addEventListener("change", run));
    // Excel raises no event when its theme changes, but people come back to the pane after changing it.
    addEventListener("focus", run);
    return () => {
      queries.forEach((query) => query.removeEventListener("change", run));
      removeEventListener("focus", run);
    };
  }, []);
  return theme;
}

function currentMode(): ThemeMode {
  return themeMode(officeContext().officeTheme, {
    dark: matchMedia(darkQuery).matches,
    forcedColours: matchMedia(forcedQuery).matches,
  });
}
