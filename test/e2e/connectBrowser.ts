import { chromium } from "playwright-core";

/** The browser of this worker of Jest, and where the workbench and the add-in are served. */
export async function connectBrowser() {
  const { BROWSERS, JEST_WORKER_ID, SITE } = process.env;
  const answer = await fetch(`${BROWSERS}/${JEST_WORKER_ID}`);
  const address = await answer.text();
  if (!answer.ok) throw new Error(address);
  return { browser: await chromium.connectOverCDP(address), site: SITE! };
}
