import type { Language } from "../../reports/types";
import { cellName, quoteSheet, type Area } from "../sheet/area";
import { areaOf } from "../sheet/areaOf";
import { checks, type Checked } from "../blocks/checks";
import { readInserted } from "./findInserted";
import { inExcel } from "../sheet/inExcel";
import type { Outcome, Target } from "../sheet/outcome";
import { ownContents } from "../sheet/ownContents";
import { removeInserted } from "./removeInserted";
import { writeBlock } from "../writing/writeBlock";

export interface ChecksInsertion extends Target {
  /** Moves the checks that are there to the place, since there is no room for them where they stand. */
  readonly elsewhere?: boolean;
  readonly language?: Language;
}

/**
 * Writes a check of everything inserted, with a master check named LLM_Check. Where the workbook has one already,
 * it is redone in its place.
 *
 * @throws WorkbookError
 */
export async function addChecks(wanted: ChecksInsertion): Promise<Outcome> {
  const { blocks, present } = await inExcel(async (context) => {
    const inserted = (await readInserted(context)).filter(({ address }) => address);
    const found: Checked[] = [];
    for (const { name, kind } of inserted) {
      if (kind === "Checks" || kind === "About" || kind === "Assumptions") continue;
      found.push({ name, kind, ...(await readCells(context, await areaOf(context, name))) });
    }
    return { blocks: found, present: inserted.find(({ kind }) => kind === "Checks") };
  });
  const block = checks(blocks, wanted.language ?? "en");
  if (!present) return writeBlock(block, wanted);
  if (!wanted.elsewhere)
    return writeBlock(block, { ...wanted, place: { at: "instead", name: present.name } });
  // The new place may reach into the old one only where a person lets it overwrite what is there.
  if (wanted.overwrite) await removeInserted(present.name);
  const outcome = await writeBlock(block, wanted);
  if (outcome.status === "inserted" && !wanted.overwrite) await removeInserted(present.name);
  return outcome;
}

async function readCells(
  context: Excel.RequestContext,
  area: Area,
): Promise<Pick<Checked, "values" | "formulas" | "at">> {
  const range = context.workbook.worksheets
    .getItem(area.sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const formulas = await ownContents(context, range);
  range.load("values");
  await context.sync();
  const sheet = quoteSheet(area.sheet);
  return {
    values: range.values,
    formulas,
    at: (row, column, hold) => `${sheet}!${cellName(area.row + row, area.column + column, hold)}`,
  };
}
