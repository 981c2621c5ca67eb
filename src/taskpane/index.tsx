import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startLanguage } from "./language/language";
import { officeReady } from "./shell/office";

async function start() {
  const insideExcel = await officeReady();
  await startLanguage();
  createRoot(document.getElementById("pane")!).render(<App insideExcel={insideExcel} />);
}

void start();
