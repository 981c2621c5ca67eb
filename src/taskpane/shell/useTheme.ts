import { useEffect, useState } from "react";
import { officeContext } from "./office";
import { themeMode, type ThemeMode } from "./themeMode";

const darkQuery = "(prefers-color-scheme: dark)";
const forcedQuery = "(forced-colors: active)";

/** The theme around the pane, kept up to date. */
export function useThemeMode(): ThemeMode {
  const [mode, setMode] = useState(currentMode);
  useEffect(() => {
    const update = () => setMode(currentMode());
    const queries = [matchMedia(darkQuery), matchMedia(forcedQuery)];
    queries.forEach((query) => query.addEventListener("change", update));
    // Excel raises no event when its theme changes, but people come back to the pane after changing it.
    addEventListener("focus", update);
    return () => {
      queries.forEach((query) => query.removeEventListener("change", update));
      removeEventListener("focus", update);
    };
  }, []);
  return mode;
}

function currentMode(): ThemeMode {
  return themeMode(officeContext().officeTheme, {
    dark: matchMedia(darkQuery).matches,
    forcedColours: matchMedia(forcedQuery).matches,
  });
}
