// `npm run excel`: builds, serves over HTTPS with development certificates, and sideloads into desktop Excel.
import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";
import { build } from "./build.js";

const manifest = "dist/manifest.shortcuts.xml";
const port = 3000; // the manifest's development addresses say so
const help = 'README.md, "In Excel", says how to load it by hand, and `npm start` needs no Excel at all.';

function giveUp(/** @type {string} */ reason) {
  console.error(`${reason}\n${help}`);
  process.exit(1);
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  giveUp("There is no desktop Excel on this system: it runs on Windows and on the Mac.");
}

/** @type {import("node:https").ServerOptions} */
let certificates = {};
try {
  certificates = await getHttpsServerOptions();
} catch (error) {
  giveUp(`The development certificates for https://localhost could not be made or trusted: ${error}`);
}

await build();
const files = sirv("dist", { dev: true });
const server = createServer(certificates, (request, response) => {
  // Excel fetches the functions' metadata from another origin than the page's.
  response.setHeader("Access-Control-Allow-Origin", "*");
  files(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});
server.on("error", (error) => giveUp(`Port ${port} can't be used: ${error.message}`));
server.listen(port, () => {
  console.log(`The add-in is at https://localhost:${port}; stop with Ctrl+C.`);
  const sideload = ["--yes", "office-addin-dev-settings@4.0.0", "sideload", manifest, "desktop"];
  const excel = spawn("npx", [...sideload, "--app", "excel"], { stdio: "inherit", shell: true });
  excel.on("exit", (status) => {
    if (status !== 0) console.error(`Excel did not start. The add-in goes on being served. ${help}`);
  });
});
