// The pane's part of the bench: how long a person waits for it, everything served from this machine.
import { launchBrowser } from "./browser.js";
import { serve } from "./serve.js";
/* global document, MutationObserver, requestAnimationFrame, window -- the page that is watched */

const runs = 7;

/** Runs before the page's own scripts, and notes when the functions have registered and when the first tab is there. */
function watch() {
  localStorage.setItem("llm-market-welcomed", "yes");
  /** @type {unknown} */
  let shared;
  // The functions' bundle sets it last.
  Object.defineProperty(window, "llmMarket", {
    get: () => shared,
    set(value) {
      shared = value;
      performance.mark("registered");
    },
  });
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector("#panel-forecast input")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("usable")));
  }).observe(document, { childList: true, subtree: true });
}

const median = (/** @type {number[]} */ times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

export async function benchPane() {
  const server = await serve(0);
  const browser = await launchBrowser();
  const rows = [];
  for (const slowed of [1, 4]) {
    /** @type {Record<"registered" | "usable", number[]>} */
    const times = { registered: [], usable: [] };
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(watch);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
      await page.goto(`${server.address}/taskpane.html`);
      await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
      const marks = await page.evaluate(() => performance.getEntriesByType("mark").map((m) => m.toJSON()));
      for (const { name, startTime } of marks) times[name]?.push(startTime);
      await context.close();
    }
    rows.push({
      processor: slowed === 1 ? "as it is" : `slowed ${slowed} times`,
      "functions registered, ms": Math.round(median(times.registered)),
      "first tab usable, ms": Math.round(median(times.usable)),
    });
  }
  await browser.close();
  await server.close();
  console.table(rows);
}
