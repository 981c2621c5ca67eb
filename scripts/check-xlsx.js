// `npm run check:xlsx`: LibreOffice calculates the model workbooks, and a copy of a workbook with every function that has
// ordinary formulas, anew; every cell has to come out as it was stored.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildLibrary, bundle, library } from "./build.js";
import { readCells } from "./readXlsx.js";

/** Relative, beyond the rounding to the 15 digits that LibreOffice writes. */
const most = 2e-15;
/**
 * Absolute, of workings: what is left of two numbers near 1 has no digits below. LibreOffice takes some of it for
 * nothing.
 */
const nothing = 1e-15;
const isWorkings = (/** @type {string} */ sheet) => sheet === "LLM data";
/**
 * Of formulas in place of the add-in's functions. RECONCILE's gap between what is stated and what is implied keeps fewer
 * digits whatever the arithmetic: 41.44 less 41.3997 is 0.0403, of which half the last bit of 41.44, 3.6e-15, is 9e-14.
 */
const mostOfCopies = (/** @type {string | null} */ formula, /** @type {string} */ sheet) =>
  !isWorkings(sheet) && /^\w+-\w+$/.test(formula ?? "") ? 5e-13 : 5e-15;
const digits = 15;

const assumptions = [
  ["Driver", "From", "To", "Downside", "Upside"],
  ["Tariffs, again", 2026, 2028, -0.03, 0.005],
  ["Regulation", null, 2029, -0.012, 0],
  ["Efficiency", 2027, null, 0.004, 0.021],
];
const offering = (/** @type {any} */ report) => report.axes[0].segments.map((segment) => segment.name.en);

/** What is checked: everything that may be given, and nothing at all. */
const cases = (/** @type {any} */ report) => {
  const names = offering(report);
  const even = names.map(
    (_, i) =>
      (i ? Math.floor(100 / names.length) : 100 - Math.floor(100 / names.length) * (names.length - 1)) / 100,
  );
  const shares = [["", 2026, 2030], ...names.map((name, i) => [name, even[i], even[(i + 1) % names.length]])];
  const plain = names.map((name, i) => [name, even[i] + (i ? 0 : 0.00004)]);
  const full = { assumptions, shares, volatility: 0.12 };
  return ["en", "zh-CN", "zh-TW"]
    .flatMap((language) => [
      [`${language}`, { language }],
      [`${language}-full`, { language, ...full }],
      [`${language}-upside`, { language, ...full, scenario: "Upside", method: "headline" }],
    ])
    .concat([["one column of shares", { shares: plain }]])
    .concat(
      ["smooth", "estimate", "endpoint"].map((method) => [method, { ...full, method, scenario: "Upside" }]),
    );
};

const office = findOffice();
await buildLibrary();
const { engine, report, modelWorkbook } = await import(pathToFileURL(path.resolve(library)).href);
const folder = mkdtempSync(path.join(tmpdir(), "check-xlsx-"));
let faults = 0;
try {
  mkdirSync(path.join(folder, "again"));
  const everyBuilder = path.join(folder, "everyBuilder.mjs");
  await bundle("test/workbook/copied/support/everyBuilder.ts", everyBuilder);
  const { everyBuilderFile } = await import(pathToFileURL(everyBuilder).href);
  const models = cases(report).map(([name, options]) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, modelWorkbook(engine, options));
    return { name, file, allowed: () => most };
  });
  const copy = path.join(folder, "copy.xlsx");
  writeFileSync(copy, everyBuilderFile());
  const files = [...models, { name: "copy", file: copy, allowed: mostOfCopies }];
  recalculate(files.map(({ file }) => file));
  for (const { name, file, allowed } of files) {
    const again = path.join(folder, "again", path.basename(file));
    if (!existsSync(again)) throw new Error(`LibreOffice has not written ${name}.xlsx.`);
    faults += compare(name, readCells(readFileSync(file)), readCells(readFileSync(again)), allowed);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults ? 1 : 0;

/** A program of LibreOffice; installed by apt where that is for us to do. */
function findOffice() {
  const known = ["soffice", "/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  const found = () => known.find((program) => spawnSync(program, ["--version"]).status === 0);
  const there = found();
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("Installing LibreOffice Calc …");
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "libreoffice-calc"], {
      stdio: "ignore",
    });
    const installed = found();
    if (installed) return installed;
  }
  console.error(
    "LibreOffice is not here. Install it (Debian: apt-get install libreoffice-calc), then try again.",
  );
  process.exit(1);
}

/** Opens the files and writes them again, every formula calculated. */
function recalculate(/** @type {string[]} */ files) {
  const profile = path.join(folder, "profile");
  // 0: always, also where values are stored.
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(
    path.join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    "--headless",
    "--convert-to",
    "xlsx",
    "--outdir",
    path.join(folder, "again"),
    ...files,
  ];
  execFileSync(office, args, { stdio: "ignore", timeout: 300_000 });
}

/**
 * How many cells differ; each is told.
 *
 * @param {(formula: string | null, sheet: string) => number} allowed
 */
function compare(/** @type {string} */ name, stored, calculated, allowed) {
  const wrong = [];
  let cells = 0;
  let formulas = 0;
  let largest = 0;
  for (const [sheet, all] of stored) {
    const others = calculated.get(sheet);
    for (const [address, cell] of all) {
      cells++;
      const other = others?.get(address) ?? { value: "", error: false, formula: null };
      const isNothing = isWorkings(sheet) && Math.abs(Number(cell.value) - Number(other.value)) <= nothing;
      const off = isNothing ? 0 : difference(cell.value, other.value);
      if (cell.formula !== null) {
        formulas++;
        if (cell.value === null) wrong.push(`${sheet}!${address} has no value: =${cell.formula}`);
        if (other.formula === null) wrong.push(`${sheet}!${address} has lost its formula`);
        if (/\bLLM\./i.test(cell.formula)) wrong.push(`${sheet}!${address} calls the add-in`);
      }
      largest = Math.max(largest, off === Infinity ? 0 : off);
      if (off > allowed(cell.formula, sheet) || cell.error !== other.error) {
        wrong.push(`${sheet}!${address}: ${cell.value} stored, ${other.value} calculated, =${cell.formula}`);
      }
    }
  }
  console.log(
    `${name}: ${cells} cells, ${formulas} formulas, largest relative difference ${largest.toExponential(1)}`,
  );
  for (const line of wrong) console.error(`  ${line}`);
  return wrong.length;
}

/** Relative; Infinity where one is no number, and they are not the same. */
function difference(/** @type {unknown} */ a, /** @type {unknown} */ b) {
  if (a === b) return 0;
  if (typeof a !== "number" || typeof b !== "number") return Infinity;
  const size = Math.max(Math.abs(a), Math.abs(b));
  const rounding = 10 ** (Math.floor(Math.log10(size)) + 1 - digits) / 2;
  return Math.max(0, Math.abs(a - b) - rounding) / size;
}
