// Serves the workbench, the add-in beside it as a static host would, and the packages from which both run.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import sirv from "sirv";

const officeJs = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;

/** The add-in's page as built, save that office.js comes from here and the bridge to the workbench comes first. */
async function hostedPane() {
  const page = await readFile("dist/taskpane.html", "utf8");
  return page
    .replace(officeJs, "/office-js/")
    .replace(/<script/, '<script src="/bridge.js"></script>\n    <script');
}

// The browser keeps what it has, and asks whether it is still so: packages change with an update, the rest with a build.
const kept = { dev: true, etag: true };

const missing = "This is not here. The workbench is at /, the add-in's page at /taskpane.html.\n";
const building = new URL("building.html", import.meta.url);

const types = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" };

/**
 * @param {number} port 0 for any free one
 * @param {() => boolean} [isBuilt] while it is not, a page stands in for all of them, and gives way by itself
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(port, isBuilt = () => true) {
  const mounts = [
    { at: "/packages/", files: sirv("node_modules", { ...kept, extensions: [] }) },
    { at: "/office-js/", files: sirv("node_modules/@microsoft/office-js/dist", kept) },
    { at: "/", files: sirv("build/workbench", kept) },
    { at: "/", files: sirv("dist", kept) },
  ];
  const server = createServer(async (request, response) => {
    const url = request.url ?? "/";
    const refuse = () =>
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(missing);
    if (!isBuilt()) {
      // Nothing of a build before, either: half of it would be the new one's.
      response.writeHead(503, { ...types, "Retry-After": "5" }).end(await readFile(building));
      return;
    }
    if (/^\/taskpane\.html(\?|$)/.test(url)) {
      const page = await hostedPane().catch(() => null);
      if (page === null) refuse();
      else response.writeHead(200, types).end(page);
      return;
    }
    const next = (index) => () => {
      const mount = mounts[index];
      if (!mount) refuse();
      else if (!url.startsWith(mount.at)) next(index + 1)();
      else {
        request.url = url.slice(mount.at.length - 1);
        mount.files(request, response, next(index + 1));
      }
    };
    next(0)();
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const { port: taken } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
