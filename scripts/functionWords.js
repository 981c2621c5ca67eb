// What parameters are called in a language, and examples in its words: for the help page, and for the tests of both.
import { readFileSync } from "node:fs";

/** @typedef {Record<string, Record<string, string>>} Words */

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`src/functions/${name}.json`, "utf8"));
/** @type {Words} */
const parameterNames = read("parameterNames");
/** @type {{ names: Words, inputs: Words }} */
const { names, inputs } = read("exampleWords");

/**
 * What a parameter is called; undefined where it is called as it is written.
 *
 * @param {string} fn
 * @param {string} parameter
 * @param {string} language
 */
export const parameterName = (fn, parameter, language) =>
  (parameterNames[`${fn}.${parameter}`] ?? parameterNames[parameter])?.[language];

/**
 * An example's formula with the names of a language, those that functions know and those that come back.
 *
 * @param {string} formula
 * @param {string} language
 */
export const formulaIn = (formula, language) =>
  formula.replace(/"([^"]*)"/g, (literal, /** @type {string} */ text) => {
    const word = wordIn(text, language);
    return word === text ? literal : `"${word}"`;
  });

/**
 * A name of an example.
 *
 * @template T
 * @param {T} name
 * @param {string} language
 * @returns {T}
 */
export const wordIn = (name, language) => {
  const known = typeof name === "string" ? (names[name] ?? inputs[name])?.[language] : undefined;
  return /** @type {T} */ (known ?? name);
};

/**
 * What an example gives in a language: what its formula names comes back in the result, also within a text; what the
 * report names is English unless asked for otherwise.
 *
 * @template T
 * @param {T} value
 * @param {string} formula as it is in English
 * @param {string} language
 * @returns {T}
 */
export function resultIn(value, formula, language) {
  if (Array.isArray(value)) return /** @type {T} */ (value.map((one) => resultIn(one, formula, language)));
  if (typeof value !== "string") return value;
  const given = [...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text ?? "");
  const told = given.reduce(
    (text, name) => text.replaceAll(name, inputs[name]?.[language] ?? name),
    String(value),
  );
  return /** @type {T} */ (told);
}
