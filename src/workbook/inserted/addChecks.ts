import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { insert } from "../insert";
import type { Check, Checked } from "../insertions/parts/check";
import { insertions } from "../insertions/registry";
import { cellName, quoteSheet } from "../sheet/area";
import { areaOf } from "../sheet/areaOf";
import { inExcel } from "../sheet/inExcel";
import type { Outcome, Target } from "../sheet/outcome";
import { ownContents } from "../sheet/ownContents";
import { readInserted } from "./findInserted";
import { removeInserted } from "./removeInserted";
import { tellApart } from "./tellApart";
import { titleOf } from "./titles";

export interface ChecksWanted extends Target {
  /** Moves the checks that are there to the place, since there is no room for them where they stand. */
  readonly elsewhere?: boolean;
  readonly language?: Language;
}

/**
 * Writes a check of everything inserted, with a master check named LLM_Check, on a sheet of its own where no other place
 * was chosen. Where the workbook has one already, it is redone in its place.
 *
 * @throws WorkbookError
 */
export async function addChecks({ elsewhere, language = "en", ...target }: ChecksWanted): Promise<Outcome> {
  const { lines, present } = await inExcel(async (context) => {
    const inserted = (await readInserted(context)).filter(({ address }) => address);
    const checked = [];
    for (const one of inserted) {
      const { checks } = await insertions[one.kind].load();
      const cells = await readChecked(context, one.name);
      checked.push({ ...one, checks, cells, title: titleOf(one.kind, cells.values, language) });
    }
    const found = tellApart(checked).flatMap(({ checks, cells, title }): Check[] =>
      (checks?.(cells, language) ?? []).map((line) => ({ ...line, of: title })),
    );
    return { lines: found, present: inserted.find(({ kind }) => kind === "Checks") };
  });
  const write = (to: Target) => insert("Checks", { lines, language }, to);
  const called = cellTexts(language).checks;
  const chosen: Target =
    target.place.at === "selection" ? { ...target, place: { at: "new sheet", called } } : target;
  if (!present) return write(chosen);
  if (!elsewhere) return write({ ...target, place: { at: "instead", name: present.name } });
  // The new place may reach into the old one only where a person lets it overwrite what is there.
  if (target.overwrite) await removeInserted(present.name);
  const outcome = await write(target);
  if (outcome.status === "inserted" && !target.overwrite) await removeInserted(present.name);
  return outcome;
}

async function readChecked(context: Excel.RequestContext, name: string): Promise<Checked> {
  const area = await areaOf(context, name);
  const range = context.workbook.worksheets
    .getItem(area.sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const formulas = await ownContents(context, range);
  range.load("values");
  await context.sync();
  const sheet = quoteSheet(area.sheet);
  return {
    name,
    values: range.values,
    formulas,
    at: (row, column, hold) => `${sheet}!${cellName(area.row + row, area.column + column, hold)}`,
  };
}
