import type { Language } from "../../../reports/types";
import { cellTexts, languageOfText, type CellText } from "../../cellTexts/cellTexts";
import type { LayoutCell, Refer } from "../../writing/layout";

/** Something inserted, as far as it is checked. */
export interface Checked {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Addresses of its cells, with their sheet. */
  readonly at: Refer;
}

/** A difference that should be 0; a text where there is nothing to compare yet. */
export interface Check {
  readonly what: string;
  readonly of: string;
  readonly gap: LayoutCell;
}

/** Counts the cells with an error. A series has no growth in its first year: #N/A is no fault there. */
export function checkErrors(inserted: Checked, language: Language): Check[] {
  const series = inserted.formulas.flat().some((formula) => /LLM\.SERIES\(/i.test(String(formula)));
  return series ? checkFaults(inserted, language) : [errors("ISERROR", inserted, language)];
}

/** Counts the cells with an error other than #N/A. */
export function checkFaults(inserted: Checked, language: Language): Check[] {
  return [errors("ISERR", inserted, language)];
}

function errors(test: "ISERROR" | "ISERR", { name }: Checked, language: Language): Check {
  const what = cellTexts(language).checkErrors;
  return { what, of: name, gap: { formula: `=SUMPRODUCT(--${test}(${name}))` } };
}

/** A range from one cell to another; the sheet stands before the first cell only. */
export function span(at: Refer, top: number, left: number, bottom: number, right: number): string {
  const last = at(bottom, right, "both");
  return `${at(top, left, "both")}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

/** The row that a text labels; -1 where none has it. */
export function rowWith(values: Checked["values"], text: CellText): number {
  return values.findIndex(([label]) => languageOfText(label, text) !== null);
}
