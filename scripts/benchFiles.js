// The written workbooks' part of the bench: the time from Node, and what the pane fetches for them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { library } from "./build.js";

/** What comes when a person asks for the file, beside what is there by then. */
const chunks = {
  "chunks of the model workbook, KB gzipped": ["forecast-model.js", "model-workbook.js", "write-xlsx.js"],
  "chunks of a copy of the workbook, KB gzipped": [
    "convert.js",
    "native.js",
    "write-copy.js",
    "write-xlsx.js",
  ],
};
const times = 7;

export async function benchFiles() {
  const { engine, modelWorkbook } = await import(pathToFileURL(path.resolve(library)).href);
  const spent = Array.from({ length: times }, () => {
    const start = performance.now();
    modelWorkbook(engine, { volatility: 0.12 });
    return performance.now() - start;
  });
  const [first] = spent;
  const sizes = Object.entries(chunks).map(([measure, files]) => {
    const missing = files.find((file) => !existsSync(`dist/${file}`));
    if (missing) throw new Error(`The build has no ${missing}.`);
    const size = files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
      0,
    );
    return { measure, value: size / 1000, aim: "≤ 40" };
  });
  console.table(
    [
      { measure: "a model workbook written from Node, ms", value: first, aim: "< 1000" },
      { measure: "the same again, median ms", value: spent.sort((a, b) => a - b)[times >> 1], aim: "" },
      ...sizes,
    ].map((row) => ({ ...row, value: Number(row.value.toPrecision(3)) })),
  );
}
