import { languages } from "../../engine/arguments/language";
import { cellTexts } from "../cellTexts/cellTexts";
import { inExcel } from "../sheet/inExcel";
import { cellName, quoteSheet } from "../sheet/area";
import { readInserted } from "./findInserted";

/** A check that is not met. */
export interface RedCheck {
  /** With its sheet. */
  readonly address: string;
  /** What it says, or what it checks. */
  readonly text: string;
}

/**
 * The first check of something inserted that is not met: one within its cells, or its line among the workbook's checks.
 *
 * @returns "busy" while Excel is still calculating
 * @param also what the workbook's checks may call it besides its name
 * @throws WorkbookError
 */
export function findRedCheck(name: string, also: string): Promise<RedCheck | "busy" | null> {
  return inExcel(async (context) => {
    const inserted = (await readInserted(context)).filter(({ address }) => address);
    const checks = inserted.find(({ kind }) => kind === "Checks");
    const places = inserted
      .filter((one) => one.name === name || one === checks)
      .map((one) => ({ ...one, range: context.workbook.names.getItem(one.name).getRange() }))
      // Its own cells first: they say by how much.
      .sort((a) => (a.name === name ? -1 : 1));
    places.forEach(({ range }) => range.load("values,rowIndex,columnIndex,worksheet/name"));
    await context.sync();
    if (places.some(({ range }) => range.values.flat().includes("#BUSY!"))) return "busy";
    for (const { name: place, range } of places) {
      // A word in a narrow column may have its sentence below: that says more.
      const said = (range.values as unknown[][]).flatMap((row, r) =>
        row.flatMap((cell, c) => (isWrong(cell) ? [{ r, c, text: String(cell) }] : [])),
      );
      const [own] = place === name ? said.sort((a, b) => b.text.length - a.text.length) : [];
      if (own) {
        const cell = cellName(range.rowIndex + own.r, range.columnIndex + own.c);
        return { address: `${quoteSheet(range.worksheet.name)}!${cell}`, text: own.text };
      }
      for (const [r, row] of (range.values as unknown[][]).entries()) {
        const c = row.findIndex(isWrong);
        if (c < 0 || ![name, also].includes(String(row[1]))) continue;
        const cell = cellName(range.rowIndex + r, range.columnIndex + c);
        return {
          address: `${quoteSheet(range.worksheet.name)}!${cell}`,
          text: String(row[0]),
        };
      }
    }
    return null;
  });
}

/** The verdict of a check, alone in its cell or with how much it is off. */
function isWrong(cell: unknown): boolean {
  return languages.some((language) => {
    const { wrong, colon } = cellTexts(language);
    return typeof cell === "string" && (cell === wrong || cell.startsWith(`${wrong}${colon}`));
  });
}
