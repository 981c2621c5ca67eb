import names from "../../functions/parameterNames.json";
import type { Language } from "../../reports/types";

const called: Readonly<Record<string, Partial<Record<Language, string>>>> = names;

/**
 * What a parameter's field is called: its name, and where the language has another word for it, that first.
 *
 * @example labelOf("SPLIT", "axis", "zh-CN") // => "维度（axis）"
 */
export function labelOf(fn: string, parameter: string, language: Language): string {
  const word = (called[`${fn}.${parameter}`] ?? called[parameter])?.[language];
  return word ? `${word}（${parameter}）` : parameter;
}
