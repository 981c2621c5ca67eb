// Builds everything by webpack's own interface, unless what was built last is still good.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.js";

const sources = [
  "src",
  "workbench",
  "scripts",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const results = ["dist", "build/workbench"];
/** What the results were made from, and what they were. */
const record = "build/made.json";

/** Builds dist/ and the workbench. Throws with the compiler's messages. */
export async function build(mode = "production") {
  const from = fingerprint(sources, [mode, process.env.ADDIN_BASE_URL ?? "", process.version]);
  if (existsSync(record)) {
    const last = JSON.parse(readFileSync(record, "utf8"));
    if (last.from === from && last.made === fingerprint(results)) return;
  }
  await compile(mode);
  writeFileSync(record, JSON.stringify({ from, made: fingerprint(results) }));
}

/** The engine for Node programs and scripts, with its types. */
export const library = "dist/engine.mjs";
const libraryRecord = "build/library.json";

/** Builds the engine for Node alone, unless what was built last is still good. Throws with the compiler's messages. */
export async function buildLibrary() {
  const from = fingerprint(["src", "webpack.config.js", "package.json"]);
  if (existsSync(libraryRecord)) {
    const last = JSON.parse(readFileSync(libraryRecord, "utf8"));
    if (last.from === from && last.made === fingerprint([library])) return;
  }
  await compile("production", "library");
  mkdirSync("build", { recursive: true });
  writeFileSync(libraryRecord, JSON.stringify({ from, made: fingerprint([library]) }));
}

/** A module and all that it imports as one file for Node. */
export async function bundle(/** @type {string} */ source, /** @type {string} */ file) {
  const [{ default: webpack }, { default: configure }] = await Promise.all([
    import("webpack"),
    import("../webpack.config.js"),
  ]);
  const { name, dir, base } = path.parse(file);
  const library = configure({}, { mode: "production" }).find((one) => one.name === "library");
  await run(
    webpack({
      ...library,
      name,
      entry: { [name]: path.resolve(source) },
      output: { ...library.output, path: path.resolve(dir), filename: base },
      plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
      cache: false,
    }),
  );
}

/** @param {string} [only] the name of one compilation; all of them without it */
async function compile(/** @type {string} */ mode, only) {
  const [{ default: webpack }, { default: configure }] = await Promise.all([
    import("webpack"),
    import("../webpack.config.js"),
  ]);
  const wanted = configure({}, { mode }).filter(({ name }) => !only || name === only);
  await run(webpack(wanted));
}

async function run(/** @type {any} */ compiler) {
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(stats);
      }),
    ),
  );
}
