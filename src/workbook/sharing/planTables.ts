import type { Language } from "../../reports/types";
import { cellTexts } from "../cellTexts/cellTexts";
import { nextName } from "../insertions/names";
import { shares as insertion } from "../insertions/shares";
import { findShareCells } from "../shares/findShareCells";
import type { GivenShares } from "../shares/givenShares";
import type { SharesAt } from "../shares/readShares";
import type { ShareCells } from "../shares/shareCells";
import type { Area } from "../sheet/area";
import { freeName } from "../sheet/freeName";
import { inspect } from "../sheet/inspect";
import { below } from "../sheet/place";
import type { Target } from "../sheet/outcome";
import { sizeOf, type Layout } from "../writing/layout";
import { renderLayout } from "../writing/renderLayout";

export interface PlanWanted {
  readonly target: Target;
  readonly language: Language;
  /** Names that no new table may take. */
  readonly kept: readonly string[];
}

/** A share table that is still to be written. */
export interface NewTable {
  readonly name: string;
  readonly layout: Layout;
  /** Without the id of its sheet where that is still to be added. */
  readonly area: Area;
  readonly cells: ShareCells;
}

type Corner = Pick<Area, "sheetId" | "sheet" | "row" | "column">;

/**
 * Plans share tables below those that are there, or on a sheet of their own: where there is none yet, where something is
 * in the way, and where that other sheet is the one that is inserted into.
 */
export async function planTables(
  context: Excel.RequestContext,
  sides: readonly GivenShares[],
  present: readonly SharesAt[],
  { target, language, kept }: PlanWanted,
): Promise<NewTable[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const taken = [...names.items.map(({ name }) => name), ...kept];
  const layouts = sides.map((side) => insertion.build({ ...side, language }));
  const plan = (corner: Corner): NewTable[] => {
    let { row } = corner;
    const used = [...taken];
    return layouts.map((layout) => {
      const area = { ...corner, row, ...sizeOf(layout) };
      row += area.rows + 1;
      const name = nextName("Shares", used);
      used.push(name);
      const contents = renderLayout(layout, area);
      return { name, layout, area, cells: findShareCells(name, area, contents, contents)! };
    });
  };
  const corner = await cornerBelow(context, present, target);
  if (corner) {
    const planned = plan(corner);
    const obstacles = [];
    for (const { area } of planned) obstacles.push(...(await inspect(context, area)));
    if (!obstacles.length) return planned;
  }
  const sheet = await freeName(context, cellTexts(language).shares);
  return plan({ sheetId: "", sheet, row: 0, column: 0 });
}

/** The first free cell below the share tables of the workbook; null where there are none, or their sheet is the target. */
async function cornerBelow(
  context: Excel.RequestContext,
  present: readonly SharesAt[],
  { place }: Target,
): Promise<Corner | null> {
  const last = present.at(-1)?.area;
  if (!last) return null;
  const sheet = context.workbook.worksheets.getItem(last.sheetId);
  const active = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  active.load("id");
  used.load("rowIndex,rowCount");
  await context.sync();
  const into = place.at === "selection" ? active.id : "area" in place ? place.area.sheetId : "";
  if (into === last.sheetId) return null;
  return below(last, used.isNullObject ? 0 : used.rowIndex + used.rowCount);
}
