import { report } from "../../edition";
import type { Language } from "../../reports/types";

/** functions.json, which the build makes of the functions' own comments, as far as the pane reads it. */
export interface Catalogue {
  readonly functions: readonly FunctionEntry[];
  readonly enums?: readonly EnumEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface EnumEntry {
  readonly id: string;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  readonly tooltip?: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
}

const loaded = new Map<Language, Promise<Catalogue>>();

/** The functions in a language's words, fetched once from beside the page. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  let catalogue = loaded.get(language);
  if (!catalogue) {
    catalogue = fetchCatalogue(language === "en" ? "functions.json" : `functions.${language}.json`);
    loaded.set(language, catalogue);
    // What failed may be tried again.
    catalogue.catch(() => loaded.delete(language));
  }
  return catalogue;
}

async function fetchCatalogue(file: string): Promise<Catalogue> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as Catalogue;
}

/**
 * A function as it is written in a formula, options in brackets.
 *
 * @example signatureOf(forecast) // => "LLM.FORECAST(years, [method], [assumptions], [scenario])"
 */
export function signatureOf({ name, parameters }: FunctionEntry): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${report.names.namespace}.${name}(${list.join(", ")})`;
}
