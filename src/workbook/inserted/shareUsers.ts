import type { Language } from "../../reports/types";
import { mark } from "../formulas/references";
import { kindOf } from "../insertions/names";
import { areaOfCells, overlaps, type Area } from "../sheet/area";
import { areaOf } from "../sheet/areaOf";
import { readInserted } from "./findInserted";
import { tellApart } from "./tellApart";
import { titleOf } from "./titles";

/**
 * What takes its shares from a share table, by what a person reads in lists; nothing where the name is none of one.
 */
export async function shareUsers(
  context: Excel.RequestContext,
  name: string,
  language: Language,
): Promise<string[]> {
  if (kindOf(name) !== "Shares") return [];
  const area = await areaOf(context, name);
  const tables = (await readInserted(context)).filter(
    ({ kind, address }) => address && (kind === "Segments" || kind === "CrossTab"),
  );
  const ranges = tables.map((table) => context.workbook.names.getItem(table.name).getRange());
  ranges.forEach((range) => range.load("values,formulas,worksheet/name"));
  await context.sync();
  const titled = tables.map((table, i) => ({
    ...table,
    title: titleOf(table.kind, ranges[i]!.values, language),
    uses: ranges[i]!.formulas.flat().some((content) => refersTo(content, ranges[i]!.worksheet.name, area)),
  }));
  return tellApart(titled).flatMap(({ title, uses }) => (uses ? [title] : []));
}

function refersTo(content: unknown, sheet: string, area: Area): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  let found = false;
  mark(content, sheet, (cells) => {
    const there = cells.sheet === area.sheet && areaOfCells(cells.cells, area);
    if (there && overlaps(there, area)) found = true;
    return "";
  });
  return found;
}
