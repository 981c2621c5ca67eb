import { report } from "../../data/report";
import type { Language } from "../../data/types";
import { words } from "../words";

/** The report, its code and the edition of the data, as a block names its source. */
export function citation(language: Language): string {
  return `${report.title[language]} (${report.code}), ${words(language).edition} ${report.version}`;
}
