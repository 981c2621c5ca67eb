// The one reader of the functions' JSDoc. Microsoft's generator does the work; what it cannot say is added here.
import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { namespace } from "./manifest.js";

export const functionsSource = "src/functions/functions.ts";
export const searchWordsSource = "src/functions/searchWords.json";
export const examplesSource = "src/functions/examples.json";
export const overlaySource = (/** @type {string} */ locale) => `src/functions/functions.${locale}.json`;
export const locales = ["zh-CN", "zh-TW"];

/** The metadata of all functions as Excel reads it. Throws with the generator's own messages. */
export async function readMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([functionsSource]);
  if (errors.length) throw new Error(`${functionsSource}: ${errors.join("\n")}`);
  const metadata = JSON.parse(metadataJson);
  // Without this flag Excel would not call a function whose argument holds an error value at all;
  // ours hand such a value on, cell by cell.
  metadata.allowErrorForDataTypeAny = true;
  // The generator adds this one; both together crash Excel of Office 2021 (office-js issue 4385), and no argument of
  // ours is a data type with more than a value.
  delete metadata.allowCustomDataForDataTypeAny;
  // An enumerated value is shown as it is typed, not as the identifier that stands for it in the source.
  for (const { values } of metadata.enums ?? []) for (const value of values) value.name = value.stringValue;
  return metadata;
}

/**
 * The same metadata with a locale's words in place of the English ones, and links to its help page. A parameter has
 * the words of its function, or else those that its name has everywhere.
 */
export function translateMetadata(metadata, overlay, locale) {
  const words = (id, name) => overlay.functions[id]?.parameters?.[name] ?? overlay.parameters[name];
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => ({
      ...fn,
      description: overlay.functions[fn.id]?.description ?? fn.description,
      helpUrl: fn.helpUrl?.replace("help.html", `help.${locale}.html`),
      parameters: fn.parameters.map((p) => ({ ...p, description: words(fn.id, p.name) ?? p.description })),
    })),
    ...(metadata.enums && {
      enums: metadata.enums.map((e) => ({
        ...e,
        values: e.values.map((v) => ({ ...v, ...overlay.enums[e.id]?.[v.stringValue ?? v.numberValue] })),
      })),
    }),
  };
}

/** A function as it is written in a formula, options in brackets. */
export const signatureOf = ({ name, parameters }) =>
  `${namespace}.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

/** A locale's words. @param {string} locale */
export const readOverlay = (locale) => JSON.parse(readFileSync(overlaySource(locale), "utf8"));

/** Words by which each function is found beside its own. */
export const readSearchWords = () => JSON.parse(readFileSync(searchWordsSource, "utf8"));

/** The examples of every function, and the tour that the workbench's first sheet takes. */
export const readExamples = () => JSON.parse(readFileSync(examplesSource, "utf8"));
