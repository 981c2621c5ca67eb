// Builds everything by webpack's own interface, unless what was built last is still good.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
  const [{ default: webpack }, { default: configure }] = await Promise.all([
    import("webpack"),
    import("../webpack.config.js"),
  ]);
  const compiler = webpack(configure({}, { mode }));
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(stats);
      }),
    ),
  );
  writeFileSync(record, JSON.stringify({ from, made: fingerprint(results) }));
}
