import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startLanguage } from "./language/language";
import { officeReady } from "./shell/office";
import { light } from "./shell/theme";
import { startTheme } from "./shell/useTheme";

async function start() {
  const insideExcel = await officeReady();
  const [theme] = await Promise.all([startTheme().catch(() => light), startLanguage()]);
  createRoot(document.getElementById("pane")!).render(<App insideExcel={insideExcel} theme={theme} />);
}

void start();
