import type { Language } from "../../reports/types";
import { cellInput } from "../formulas/cellContent";
import type { NativeCell } from "../native/builder";
import type { Placed } from "../native/planNative";
import { areaOf, rangeAt } from "../sheet/areaOf";
import type { Area } from "../sheet/area";
import { inExcel } from "../sheet/inExcel";
import { inOneStep } from "../sheet/inOneStep";
import { fasten, loosen } from "../sheet/movable";
import { ownContents } from "../sheet/ownContents";
import { WorkbookError } from "../sheet/workbookError";
import { readInserted } from "./findInserted";
import { readFrozen, writeFrozen, type Frozen, type FrozenCell } from "./frozenStore";
import { changedCells, stateOf, type State } from "./isFrozen";
import { foundFormulas, keptFormulas, withCalls } from "./readLive";

/** How many cells have changed, and which functions among them have become values. */
export interface Conversion {
  readonly cells: number;
  readonly lost: readonly { readonly name: string; readonly cells: number }[];
}

interface Change extends Conversion {
  readonly area: Area;
  /** The insertion's cells before and after. */
  readonly before: readonly (readonly unknown[])[];
  readonly after: readonly (readonly unknown[])[];
  /** What is kept from now on; null where that stays. */
  readonly kept: readonly Frozen[] | null;
  /** The sheet with the figures where it has to be added, and what has to stand on it. */
  readonly added: string | null;
  readonly placed: readonly Placed[];
  /** Names in the workbook, with what they stand for. */
  readonly names: ReadonlyMap<string, string>;
}

const nothing: Conversion = { cells: 0, lost: [] };

/**
 * What {@link convert} would do. Reads only.
 *
 * @throws WorkbookError as convert does
 */
export async function describeConversion(
  name: string,
  state: State,
  language: Language,
): Promise<Conversion> {
  const change = await inExcel((context) => plan(context, name, state, language));
  return change ? { cells: change.cells, lost: change.lost } : nothing;
}

/**
 * Brings something inserted into another state: the add-in's formulas alive, ordinary formulas in their place, or
 * values. The add-in's formulas are kept in the workbook and come back exactly, wherever it has moved; what the user
 * entered meanwhile into other cells stays. Ordinary formulas refer to the same inputs, and to the report's figures on a
 * sheet of their own, which is added where it is missing. Undo takes the change back in one step.
 *
 * @returns how many cells have changed; 0 where it is in that state
 * @throws WorkbookError "gone" where it is not there; "unkept" where a cell to become a value shows an error; "changed"
 *   with the cells where rows, columns or what stands in place of the formulas is no longer what it was
 */
export async function convert(name: string, state: State, language: Language = "en"): Promise<Conversion> {
  const change = await inExcel((context) => plan(context, name, state, language));
  if (!change) return nothing;
  // Kept first, and outside of the step that Undo takes back: Undo does not reach this part of the workbook.
  const { kept } = change;
  if (kept) {
    await inExcel(async (context) => {
      await writeFrozen(context, kept);
      await context.sync();
    });
  }
  const { newColumn, putCells, putNames } = await import(
    /* webpackChunkName: "write-layout" */ "../writing/putLayout"
  );
  const { added, placed, area } = change;
  await inOneStep(
    async (context) => {
      // One batch: the sheet is found by its name, before it has an id.
      if (added) context.workbook.worksheets.add(added);
      // Names first: the figures' own formulas are made of them.
      for (const { name: own, layout, area: place } of placed) {
        putNames(context, layout, place, own, change.names);
      }
      for (const { layout, area: place } of placed) {
        const widths = (layout.widths ?? []).map(() => newColumn);
        putCells(context, layout, place, widths);
      }
      rangeAt(context, area).formulas = change.after as unknown[][];
      await context.sync();
    },
    async (context) => {
      if (added) context.workbook.worksheets.getItemOrNullObject(added).delete();
      else for (const { area: place } of placed) rangeAt(context, place).clear("All");
      rangeAt(context, area).formulas = change.before as unknown[][];
      await context.sync();
    },
  );
  return { cells: change.cells, lost: change.lost };
}

async function plan(
  context: Excel.RequestContext,
  name: string,
  state: State,
  language: Language,
): Promise<Change | null> {
  const kept = await readFrozen(context);
  const present = (await readInserted(context)).map((one) => one.name);
  const area = await areaOf(context, name);
  const range = rangeAt(context, area);
  const before = await ownContents(context, range);
  range.load("values,valueTypes");
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const { values, valueTypes } = range;
  const own = kept.find((one) => one.name === name);
  const now = own ? stateOf(before, own) : "live";
  if (now === state) return null;
  if (now !== "live") refuseChanged(own!, { before, values, now, area });
  const after = before.map((row) => [...row]);
  const known = new Map(names.items.map((item) => [item.name, item.formula as string]));
  const change = { area, before, after, names: known };
  if (state === "live") {
    for (const { row, column, formula } of own!.cells) {
      after[row]![column] = formula === undefined ? "" : fasten(formula, area);
    }
    return { ...change, cells: own!.cells.length, lost: [], kept: null, added: null, placed: [] };
  }

  const found = now === "live" ? await foundFormulas(context, range, before) : keptFormulas(own!, area);
  if (!found.length) return null;
  const written = await contentsFor(context, { found, area, values, state, language });
  const previous = now === "live" ? undefined : own;
  const cells = written.results.flatMap(({ row, column, rows, columns, formula, contents }) =>
    Array.from({ length: rows * columns }, (_, i): FrozenCell => {
      const [r, c] = [Math.floor(i / columns), i % columns];
      const place = { row: row + r, column: column + c };
      const content = contents[r]![c]!;
      // A cell beyond the insertion belongs to somebody else by now, and an error is no value to keep.
      const type = valueTypes[place.row]?.[place.column];
      const isKept = "value" in content ? type !== undefined && type !== "Error" : type !== undefined;
      if (!isKept || (type === "Error" && !isNotAvailable(values[place.row]![place.column]))) {
        throw new WorkbookError("unkept", name);
      }
      after[place.row]![place.column] = "formula" in content ? content.formula : cellInput(content.value);
      const value = values[place.row]![place.column] as FrozenCell["value"];
      const native = "formula" in content ? loosen(content.formula, area) : nativeBefore(previous, place);
      return {
        ...place,
        value,
        ...(i === 0 && { formula: loosen(formula, area) }),
        ...(native !== undefined && { native }),
      };
    }),
  );
  const entry: Frozen = { name, rows: area.rows, columns: area.columns, cells };
  // Formulas of what has been removed since would come back only by undoing all of it.
  const others = kept.filter((one) => one.name !== name && present.includes(one.name));
  return {
    ...change,
    cells: cells.length,
    lost: written.lost,
    kept: [...others, entry],
    added: written.added,
    placed: written.placed,
  };
}

/** For a cell that turns from an ordinary formula into its value: Undo may bring the formula back. */
function nativeBefore(frozen: Frozen | undefined, { row, column }: { row: number; column: number }) {
  return frozen?.cells.find((cell) => cell.row === row && cell.column === column)?.native;
}

/** An ordinary formula gives #N/A where the add-in's does; any other error is one of the moment. */
const isNotAvailable = (value: unknown) => value === "#N/A";

function refuseChanged(
  own: Frozen,
  { before, values, now, area }: { before: unknown[][]; values: unknown[][]; now: State; area: Area },
): void {
  const cells =
    own.rows === area.rows && own.columns === area.columns
      ? changedCells(before, values, own, now, area)
      : [`${own.rows} × ${own.columns}`];
  if (cells.length) throw new WorkbookError("changed", cells.slice(0, 5).join(", "));
}

type FoundFormula = Awaited<ReturnType<typeof foundFormulas>>[number];

interface Written {
  readonly results: readonly (FoundFormula & { readonly contents: readonly (readonly NativeCell[])[] })[];
  readonly lost: Conversion["lost"];
  readonly added: string | null;
  readonly placed: readonly Placed[];
}

async function contentsFor(
  context: Excel.RequestContext,
  {
    found,
    area,
    values,
    state,
    language,
  }: {
    found: readonly FoundFormula[];
    area: Area;
    values: unknown[][];
    state: "native" | "values";
    language: Language;
  },
): Promise<Written> {
  if (state === "values") {
    const valueAt = (r: number, c: number) => ({ value: values[r]?.[c] as string | number | boolean });
    const results = found.map((one) => ({
      ...one,
      contents: Array.from({ length: one.rows }, (_, r) =>
        Array.from({ length: one.columns }, (_, c) => valueAt(one.row + r, one.column + c)),
      ),
    }));
    return { results, lost: [], added: null, placed: [] };
  }
  const [{ planNative }, { readDataSheet }] = await Promise.all([
    import(/* webpackChunkName: "native" */ "../native/planNative"),
    import(/* webpackChunkName: "native" */ "../native/readDataSheet"),
  ]);
  const live = await withCalls(context, found, area, values);
  const planned = planNative(live, area, await readDataSheet(context, language), language);
  return {
    results: planned.results.map(({ live: one, cells }) => ({ ...one, contents: cells })),
    lost: planned.lost,
    added: planned.added,
    placed: planned.placed,
  };
}
