import type { Language } from "../../reports/types";
import { findCalls } from "../formulas/formula";
import { withCalls } from "../inserted/readLive";
import type { LiveFormula } from "../native/convertFormula";
import { inExcel } from "../sheet/inExcel";
import type { Copy } from "./copyOf";
import { findSheets } from "./findSheets";
import { readSheet, type ReadSheet } from "./readSheet";

/** The copy, and the name of the workbook that it is of, without its extension. */
export type CopiedWorkbook = Copy & { readonly of: string };

/**
 * Copies every sheet on which something of the add-in stands: cells with their values, number formats, styles and
 * widths, the add-in's formulas as ordinary ones with the report's figures on a sheet of their own. Reads only.
 *
 * @returns null where nothing of the add-in stands in the workbook
 * @throws WorkbookError
 */
export function copyInserted(language: Language): Promise<CopiedWorkbook | null> {
  return inExcel(async (context) => {
    context.workbook.load("name");
    const { sheets, names } = await findSheets(context);
    if (!sheets.length) return null;
    const read: ReadSheet[] = [];
    for (const area of sheets) read.push(await readSheet(context, area));
    const live: LiveFormula[][] = [];
    for (const sheet of read) live.push(await liveFormulas(context, sheet));
    const [{ copyOf }, { readDataSheet }] = await Promise.all([
      import(/* webpackChunkName: "native" */ "./copyOf"),
      import(/* webpackChunkName: "native" */ "../native/readDataSheet"),
    ]);
    const data = await readDataSheet(context, language);
    return {
      of: context.workbook.name.replace(/\.[^.]*$/, ""),
      ...copyOf(read, live, names, data, language),
    };
  });
}

async function liveFormulas(context: Excel.RequestContext, sheet: ReadSheet): Promise<LiveFormula[]> {
  const { area, formulas, values, spills } = sheet;
  const found = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      if (typeof formula !== "string" || formula === values[r]![c] || !findCalls(formula).length) return [];
      const within = spills.find(
        (one) => r >= one.row && r < one.row + one.rows && c >= one.column && c < one.column + one.columns,
      );
      // Some Excels tell of every cell of a spill the formula that it comes of.
      if (within && (within.row !== r || within.column !== c)) return [];
      return [{ row: r, column: c, formula, rows: within?.rows ?? 1, columns: within?.columns ?? 1 }];
    }),
  );
  return (await withCalls(context, [{ area, formulas: found, values }])).map(({ live }) => live);
}
