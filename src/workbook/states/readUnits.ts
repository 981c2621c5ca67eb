import { readFrozen, type Frozen } from "../inserted/frozenStore";
import { kindOf } from "../insertions/names";
import { contains, type Area } from "../sheet/area";
import { areaFrom, loadArea, rangeAt } from "../sheet/areaOf";
import { WorkbookError } from "../sheet/workbookError";
import { blockAt } from "./blockUnit";
import { readLoose, type KeptLoose } from "./keptLoose";
import { looseUnits, type Placed, type Sheet } from "./looseUnits";
import { findSpills } from "./spilled";
import { readPieces, type Piece, type Watch } from "./snapshot";
import { isTracking, openTracker, type Name, type Tracker } from "./tracker";
import type { Unit } from "./unit";

/** What is looked at: all of a workbook, one thing inserted, or the single formulas among the selected cells. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "selection" }
  | { readonly kind: "insertion"; readonly name: string };

/** What there is of units in a scope, and what is known of the workbook besides. */
export interface Reading {
  readonly units: readonly Unit[];
  /** All that has been read for them. */
  readonly pieces: readonly Piece[];
  readonly names: readonly Name[];
  readonly tracker: Tracker;
  readonly frozen: readonly Frozen[];
  readonly loose: readonly KeptLoose[];
}

/**
 * Reads the units of a scope, in a few requests however many there are.
 *
 * @returns null where it was ended before
 * @throws WorkbookError "gone" where the insertion is not there
 */
export async function readUnits(
  context: Excel.RequestContext,
  scope: Scope,
  watch: Watch = {},
): Promise<Reading | null> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const known: Name[] = names.items.map((item) => ({ name: item.name, formula: item.formula as string }));
  const sheets = worksheets.items.map(({ id, name, protection }): Sheet => ({
    id,
    name,
    isProtected: protection.protected,
  }));
  const tracker = openTracker(
    known,
    sheets.map(({ name }) => name),
  );
  const frozen = await readFrozen(context);
  const loose = known.some(({ name }) => isTracking(name)) ? await readLoose(context) : [];
  const insertions = await placesOf(context, known, scope);
  const reading = { names: known, tracker, frozen, loose };

  const areas = await areasOf(context, scope, sheets, insertions);
  const pieces = await readPieces(context, areas, watch);
  if (!pieces) return null;
  const spills = await findSpills(
    context,
    pieces,
    insertions.map(({ area }) => area),
  );

  const units: Unit[] = [];
  const blocks =
    scope.kind === "insertion" ? insertions.filter(({ name }) => name === scope.name) : insertions;
  if (scope.kind !== "selection") {
    for (const { name, area } of blocks) {
      // An area may reach beyond what is used of its sheet.
      const piece = pieces.find((one) => one.area.sheetId === area.sheetId) ?? nothingOn(area);
      units.push(blockAt(name, area, piece, spills, tracker, frozen));
    }
  }
  if (scope.kind !== "insertion") {
    units.push(...(await looseUnits(context, { pieces, spills, sheets, insertions, tracker, loose })));
  }
  return { ...reading, pieces, units: await withLocks(context, units, sheets) };
}

/** Where insertions stand; those whose cells are gone are left out. */
async function placesOf(
  context: Excel.RequestContext,
  names: readonly Name[],
  scope: Scope,
): Promise<Placed[]> {
  const found = names.flatMap(({ name }) => {
    const isWanted = scope.kind === "insertion" ? name === scope.name : kindOf(name);
    if (!isWanted) return [];
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    loadArea(range);
    return [{ name, range }];
  });
  await context.sync();
  const places = found.flatMap(({ name, range }) =>
    range.isNullObject ? [] : [{ name, area: areaFrom(range) }],
  );
  if (scope.kind === "insertion" && !places.length) throw new WorkbookError("gone", scope.name);
  return places;
}

/** The cells that have to be read. */
async function areasOf(
  context: Excel.RequestContext,
  scope: Scope,
  sheets: readonly Sheet[],
  insertions: readonly Placed[],
): Promise<Area[]> {
  const load = "rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name";
  if (scope.kind === "insertion") return insertions.map(({ area }) => area);
  if (scope.kind === "workbook") {
    const used = sheets.map(({ id }) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true),
    );
    used.forEach((range) => range.load(load));
    await context.sync();
    return used.flatMap((range) => (range.isNullObject ? [] : [areaFrom(range)]));
  }
  const selected = context.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  const parent = selected.getCell(0, 0).getSpillParentOrNullObject();
  [used, parent].forEach((range) => range.load(load));
  await context.sync();
  const [own, from] = [used, parent].map((range) => (range.isNullObject ? [] : [areaFrom(range)])) as [
    Area[],
    Area[],
  ];
  return [...own, ...from.filter((area) => !own.some((one) => contains(one, area)))];
}

const nothingOn = (area: Area): Piece => ({ area, formulas: [], values: [], types: [], spills: false });

/** A protected sheet takes changes where its cells have been left open. */
async function withLocks(
  context: Excel.RequestContext,
  units: readonly Unit[],
  sheets: readonly Sheet[],
): Promise<Unit[]> {
  const closed = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ id }) => id));
  if (!units.some(({ area }) => closed.has(area.sheetId))) return [...units];
  const ranges = units.map(({ area }) => {
    if (!closed.has(area.sheetId)) return null;
    const range = rangeAt(context, area);
    range.load("format/protection/locked");
    return range;
  });
  await context.sync();
  return units.map((unit, i) => ({
    ...unit,
    isLocked: ranges[i] !== null && ranges[i]!.format.protection.locked !== false,
  }));
}
