// `npm start`: builds the add-in and the workbench, serves both, and opens the workbench in the browser.
import open from "open";
import { build } from "./build.js";
import { serve } from "./serve.js";

function giveUp(/** @type {string} */ reason) {
  console.error(reason);
  process.exit(1);
}

const given = process.env.PORT ?? "3000";
const port = Number(given);
if (!/^\d+$/.test(given) || port > 65535) {
  giveUp(`PORT is "${given}"; a whole number from 0 (any free port) to 65535 is accepted.`);
}

/** @type {Awaited<ReturnType<typeof serve>> | undefined} */
let server;
let isBuilt = false;
try {
  server = await serve(port, () => isBuilt); // before the build, so that a taken port is told at once
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === "EADDRINUSE") {
    giveUp(`Port ${port} is taken. Stop what runs there, or choose another port: PORT=${port + 1} npm start`);
  }
  if (code === "EACCES") giveUp(`Port ${port} needs more rights. Choose one above 1023: PORT=8080 npm start`);
  giveUp(`The server could not start on port ${port}: ${message}`);
}

console.log("Building the add-in …");
try {
  await build();
} catch (error) {
  giveUp(`The build failed.\n${/** @type {Error} */ (error).message}`);
}
isBuilt = true;
const address = /** @type {NonNullable<typeof server>} */ (server).address;
console.log(`The workbench is at ${address} (stop with Ctrl+C).`);

const quiet = process.argv.includes("--no-open") || Boolean(process.env.CI);
if (!quiet) {
  // A machine without a browser has no use for more than the address.
  const browser = await open(address).catch(() => undefined);
  browser?.on("error", () => {});
}
