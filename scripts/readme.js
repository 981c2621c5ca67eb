// Writes the README's table of functions from their metadata; a test holds the two together.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { readMetadata, signatureOf } from "./metadata.js";

const [start, end] = ["<!-- functions -->", "<!-- /functions -->"];

/** The README with its table of functions made anew. */
export async function withFunctionTable(/** @type {string} */ readme) {
  const { functions } = await readMetadata();
  const rows = functions.map((fn) => `| \`${signatureOf(fn)}\` | ${fn.description} |`);
  const table = ["| function | gives |", "| --- | --- |", ...rows].join("\n");
  const made = readme.replace(new RegExp(`${start}[^]*${end}`), `${start}\n\n${table}\n\n${end}`);
  return prettier.format(made, { ...(await prettier.resolveConfig("README.md")), filepath: "README.md" });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync("README.md", await withFunctionTable(readFileSync("README.md", "utf8")));
}
