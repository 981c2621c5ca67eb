import { report } from "../../edition";
import type { Language } from "../../reports/types";
import type { Copy } from "../../workbook/copied/copyOf";
import { writeXlsx } from "../../xlsx/writeXlsx";

/** The copy as an .xlsx file. The same copy gives the same bytes. */
export function writeCopy({ sheets, names }: Copy, title: string, language: Language): Uint8Array {
  return writeXlsx({
    sheets,
    names,
    properties: { title, creator: report.names.product[language], language },
  });
}
