import { bind } from "../formulas/references";
import { readFrozen, type Frozen } from "../inserted/frozenStore";
import { stateOf } from "../inserted/isFrozen";
import { keptFormulas } from "../inserted/readLive";
import { kindOf } from "../insertions/names";
import { areaOfCells, contains, isWithin, overlaps, type Area } from "../sheet/area";
import { rangeAt } from "../sheet/areaOf";
import { fasten } from "../sheet/movable";
import { WorkbookError } from "../sheet/workbookError";
import { readLoose, type KeptLoose } from "./keptLoose";
import { findSpills, ownPart, type Spill } from "./spilled";
import { cut, readPieces, type Piece, type Watch } from "./snapshot";
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

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

interface Placed {
  readonly name: string;
  readonly area: Area;
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
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name");
    return [{ name, range }];
  });
  await context.sync();
  const places = found.flatMap(({ name, range }) =>
    range.isNullObject ? [] : [{ name, area: areaFrom(range) }],
  );
  if (scope.kind === "insertion" && !places.length) throw new WorkbookError("gone", scope.name);
  return places;
}

const areaFrom = (range: Excel.Range): Area => ({
  sheetId: range.worksheet.id,
  sheet: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

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

function blockAt(
  name: string,
  area: Area,
  piece: Piece,
  spills: readonly Spill[],
  tracker: Tracker,
  frozen: readonly Frozen[],
): Unit {
  const shown = cut(piece, area);
  const contents = ownPart(shown.formulas, area, spills);
  const own = frozen.find((one) => one.name === name);
  const kept = own ? bound(own, area, tracker) : null;
  const state = kept ? stateOf(contents, kept) : "live";
  const formulas =
    state === "live"
      ? spills
          .filter((one) => one.isCall && one.sheetId === area.sheetId && isWithin(area, one.row, one.column))
          .map((one) => ({ ...one, row: one.row - area.row, column: one.column - area.column }))
      : keptFormulas(kept!);
  return {
    name,
    area,
    contents,
    values: shown.values,
    types: shown.types,
    state,
    formulas,
    kept,
    isLocked: false,
  };
}

interface Around {
  readonly pieces: readonly Piece[];
  readonly spills: readonly Spill[];
  readonly sheets: readonly Sheet[];
  readonly insertions: readonly Placed[];
  readonly tracker: Tracker;
  readonly loose: readonly KeptLoose[];
}

/** The formulas outside of insertions: those that stand there, and those that are kept. */
async function looseUnits(context: Excel.RequestContext, around: Around): Promise<Unit[]> {
  const { pieces, spills, insertions, tracker, loose } = around;
  const isInserted = ({ sheetId, row, column }: Pick<Area, "sheetId" | "row" | "column">) =>
    insertions.some(({ area }) => area.sheetId === sheetId && isWithin(area, row, column));
  const live = spills.filter((one) => one.isCall && !isInserted(one));
  const taken = new Set(live.map(keyOf));
  const kept: { readonly entry: KeptLoose; readonly area: Area }[] = [];
  // Where several have stood in one place, the latest counts.
  for (const entry of [...loose].reverse()) {
    const area = areaOfKept(entry, around);
    if (!area || isInserted(area) || taken.has(keyOf(area))) continue;
    if (!pieces.some((piece) => overlaps(piece.area, area))) continue;
    taken.add(keyOf(area));
    kept.unshift({ entry, area });
  }
  const areas = [...live.map(areaOfSpill), ...kept.map(({ area }) => area)];
  const within = areas.map((area) => pieces.find((piece) => contains(piece.area, area)));
  const beyond = areas.filter((_, i) => !within[i]);
  const more = (await readPieces(context, beyond))!;
  const pieceOf = (i: number) => within[i] ?? more.find(({ area }) => area === areas[i])!;
  return [
    ...live.map((one, i): Unit => {
      const area = areas[i]!;
      const { values, types } = cut(pieceOf(i), area);
      const contents = values.map((line, r) => line.map((_, c) => (r + c === 0 ? one.formula : "")));
      const formulas = [{ ...one, row: 0, column: 0 }];
      return {
        name: null,
        area,
        contents,
        values,
        types,
        state: "live",
        formulas,
        kept: null,
        isLocked: false,
      };
    }),
    ...kept.flatMap(({ entry, area }, i): Unit[] => {
      const shown = cut(pieceOf(live.length + i), area);
      const own = bound(entry, area, tracker);
      const state = stateOf(shown.formulas, own);
      // Undone, or taken away with the cells' contents.
      if (state === "live") return [];
      return [
        {
          name: null,
          area,
          contents: shown.formulas,
          values: shown.values,
          types: shown.types,
          state,
          formulas: keptFormulas(own),
          kept: own,
          isLocked: false,
        },
      ];
    }),
  ];
}

/** What is kept, with its formulas as they read where the cells are now. */
function bound<T extends Omit<Frozen, "name">>(kept: T, area: Area, tracker: Tracker): T {
  const now = (text: string) => bind(fasten(text, area), area.sheet, tracker.cellsOf);
  const cells = kept.cells.map(({ formula, native, ...cell }) => ({
    ...cell,
    ...(formula !== undefined && { formula: now(formula) }),
    ...(native !== undefined && { native: now(native) }),
  }));
  return { ...kept, cells };
}

/** Where a kept formula's result stands now; null where it has been deleted. */
function areaOfKept({ at }: KeptLoose, { tracker, sheets }: Pick<Around, "tracker" | "sheets">): Area | null {
  const place = tracker.cellsOf(at);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  return place && sheet ? areaOfCells(place.cells, { sheetId: sheet.id, sheet: sheet.name }) : null;
}

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

const keyOf = ({ sheetId, row, column }: Pick<Area, "sheetId" | "row" | "column">) =>
  `${row} ${column} ${sheetId}`;

const areaOfSpill = ({ sheetId, sheet, row, column, rows, columns }: Spill): Area => ({
  sheetId,
  sheet,
  row,
  column,
  rows,
  columns,
});
