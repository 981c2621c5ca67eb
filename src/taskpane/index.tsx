import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startLanguage } from "./language/language";
import { inTime, officeReady } from "./shell/office";
import { light } from "./shell/theme";
import { startTheme } from "./shell/useTheme";

async function start() {
  // Without Office's script there are no functions either: boot.js says so.
  if (typeof Office === "undefined") return;
  const ready = officeReady();
  // The browser's words and marks for numbers take a while to come the first time: fetched if Office leaves time for it.
  globalThis.requestIdleCallback?.(() =>
    new Intl.NumberFormat(navigator.language, { style: "percent" }).format(0),
  );
  const host = await inTime(ready);
  const [theme] = await Promise.all([startTheme().catch(() => light), startLanguage()]);
  createRoot(document.getElementById("pane")!).render(<App host={host} ready={ready} theme={theme} />);
  // Excel's own language is known only now.
  if (host === "awaited") void ready.then(startLanguage);
}

void start();
