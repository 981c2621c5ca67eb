import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { findBrowser, launchBrowser } from "../scripts/browser.js";
import { build } from "../scripts/build.js";
import { serve } from "../scripts/serve.js";

/**
 * Before the tests that need them: a browser found or installed, everything built and served. Jest's workers ask
 * for a browser at BROWSERS, each for one of its own, which lives on from file to file and keeps its page.
 */
export default async function prepare() {
  process.env.BROWSER_PATH = findBrowser();
  // Beside the build, which keeps one processor busy. What goes wrong here, test/fluent.js says when its turn comes.
  const fluent = once(
    spawn(process.execPath, ["--eval", 'import("./test/fluent.js").then((it) => it.default())']),
    "exit",
  );
  await Promise.all([build(), fluent]);
  const site = await serve(0);
  const browsers = await offerBrowsers();
  Object.assign(process.env, { SITE: site.address, BROWSERS: browsers.address });
  globalThis.endOfTests = () => Promise.all([site.close(), browsers.close()]);
}

/** Answers a path such as "/2" with the address of that worker's browser, which is started when first asked for. */
async function offerBrowsers() {
  /** @type {Map<string | undefined, ReturnType<typeof startBrowser>>} */
  const started = new Map();
  const server = createServer(async ({ url }, response) => {
    if (!started.has(url)) started.set(url, startBrowser());
    try {
      response.end((await started.get(url)).address);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const port = await listen(server, 0);
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.all([...started.values()].map(async (browser) => (await browser).close()));
    },
  };
}

async function startBrowser() {
  // Chrome tells nobody else which port it has taken: it gets one that was free a moment ago.
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
  return { address: `http://127.0.0.1:${port}`, close: () => browser.close() };
}

/** @returns {Promise<number>} the port */
function listen(/** @type {import("node:http").Server} */ server, /** @type {number} */ port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address().port));
  });
}
