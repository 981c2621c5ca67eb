import { report } from "../../../edition";
import type { Language } from "../../../reports/types";
import { cellTexts } from "../../cellTexts/cellTexts";

/** The report, its code and the edition of the data, as a block names its source. */
export function citation(language: Language): string {
  const title = report.title[language];
  const edition = `${cellTexts(language).edition} ${report.version}`;
  return language === "en"
    ? `${title} (${report.code}), ${edition}`
    : `《${title}》（${report.code}），${edition}`;
}
