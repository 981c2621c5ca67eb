// `npm run model -- --out market.xlsx`: the model of the market as a workbook that calculates without the add-in.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildLibrary, library } from "./build.js";

const usage = `npm run model -- --out market.xlsx [options]
  --language en|zh-CN|zh-TW    the words in cells; en without it
  --assumptions block.csv      a header row Driver, From, To and a column a scenario; then a row a driver
  --scenario NAME              one of its scenarios; the first without it
  --shares shares.csv          segments and their shares, one column, or one a year under a header row of years
  --axis NAME                  the axis of the shares; the first that they fit without it
  --method NAME                published (without it), smooth, headline, estimate or endpoint
  --volatility NUMBER          of the market in one year, such as 0.15 or 15%; no band without it`;

const options = /** @type {const} */ ({
  out: { type: "string" },
  language: { type: "string" },
  assumptions: { type: "string" },
  scenario: { type: "string" },
  shares: { type: "string" },
  axis: { type: "string" },
  method: { type: "string" },
  volatility: { type: "string" },
  help: { type: "boolean" },
});

/** What the person has to put right, said in full. */
class Fault extends Error {}

try {
  await run();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const given = readOptions();
  if (given.help) return console.log(usage);
  const { out, language = "en", assumptions, shares, volatility, ...names } = given;
  if (!out) throw new Fault(`--out is missing.\n\n${usage}`);
  if (!/\.xlsx$/i.test(out)) throw new Fault(`--out is "${out}"; the name of an .xlsx file is accepted.`);
  if (!["en", "zh-CN", "zh-TW"].includes(language)) {
    throw new Fault(`--language is "${language}"; en, zh-CN and zh-TW are accepted.`);
  }
  await buildLibrary();
  const engine = await import(pathToFileURL(path.resolve(library)).href);
  const block = assumptions && readCells(engine, assumptions);
  const table = shares && readCells(engine, shares);
  const wanted = {
    language,
    ...names,
    ...(block && { assumptions: block }),
    ...(table && { shares: table }),
    ...(volatility && { volatility: fraction(engine, volatility) }),
  };
  const file = make(engine, wanted, { assumptions, shares });
  try {
    writeFileSync(out, file);
  } catch (error) {
    throw new Fault(`${out} cannot be written: ${error.message}`);
  }
  console.log(`${out} (${Math.round(file.length / 1024)} KB)`);
}

/** The workbook, or which of the options is to blame: each is tried without those that come after it. */
function make(
  { engine, modelWorkbook, EngineError },
  wanted,
  /** @type {Record<string, string | undefined>} */ files,
) {
  const options = ["method", "assumptions", "scenario", "axis", "shares", "volatility"];
  const attempt = (/** @type {string[]} */ without) =>
    modelWorkbook(engine, { ...wanted, ...Object.fromEntries(without.map((option) => [option, undefined])) });
  try {
    return attempt([]);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
  for (const option of options) {
    try {
      attempt(options.slice(options.indexOf(option) + 1));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      throw new Fault(`${files[option] ?? `--${option}`}: ${error.message}`);
    }
  }
}

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Fault(`${error.message}\n\n${usage}`);
  }
}

/** The cells of a .csv file in UTF-8, or UTF-16 with its mark. */
function readCells(engine, /** @type {string} */ file) {
  const text = decode(file);
  try {
    const cells = engine.readCsv(text);
    if (cells.length) return cells;
  } catch (error) {
    if (error instanceof RangeError) throw new Fault(`${file}: ${error.message}`);
    throw error;
  }
  throw new Fault(`${file}: the file is empty; rows of cells separated by commas are accepted.`);
}

function decode(/** @type {string} */ file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Fault(`${file} cannot be read: ${error.message}`);
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new Fault(`${file} is a workbook; save the sheet as CSV UTF-8.`);
  }
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(`${file} is not UTF-8; save the sheet as CSV UTF-8.`);
  }
}

function fraction(engine, /** @type {string} */ text) {
  const [[value] = []] = engine.readCsv(`,\n${text}`).slice(1);
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  throw new Fault(`--volatility is "${text}"; a number from 0 to 1, or a percentage, is accepted.`);
}
