import type { Language } from "../../reports/types";
import { cellInput } from "../formulas/cellContent";
import { mark } from "../formulas/references";
import type { Frozen, FrozenCell } from "../inserted/frozenStore";
import type { State } from "../inserted/isFrozen";
import { withCalls, type FoundFormula } from "../inserted/readLive";
import type { NativeCell } from "../native/builder";
import { addressOf } from "../sheet/area";
import { loosen } from "../sheet/movable";
import type { Change, Conversion, Left, Write } from "./change";
import { broughtBack, convertUnit, obstacleTo, type ContentsOf, type Converted } from "./convertUnit";
import type { KeptLoose } from "./keptLoose";
import { readUnits, type Reading, type Scope } from "./readUnits";
import type { Watch } from "./snapshot";
import { takenSpills } from "./takenSpills";
import type { Unit } from "./unit";
import { yieldNow } from "./yieldNow";

/** Reading takes about half of the time. */
const half = (from: number, { onProgress, signal }: Watch): Watch => ({
  onProgress: (done) => onProgress?.(from + done / 2),
  ...(signal && { signal }),
});

/**
 * What has to be written so that all of a scope is in a state. Reads only.
 *
 * @returns null where it was ended before
 * @throws WorkbookError "gone" where the insertion is not there
 */
export async function planChange(
  context: Excel.RequestContext,
  scope: Scope,
  state: State,
  language: Language,
  watch: Watch = {},
): Promise<Change | null> {
  const reading = await readUnits(context, scope, half(0, watch));
  if (!reading) return null;
  const left: Left[] = [];
  const wanted = reading.units.filter((unit) => unit.state !== state && unit.formulas.length);
  const taken = await takenSpills(context, wanted, scope.kind === "workbook" ? reading.pieces : null);
  const units = wanted.filter((unit) => {
    const obstacle = obstacleTo(unit, state) ?? taken.get(unit);
    if (obstacle) left.push(obstacle);
    return !obstacle;
  });
  const contents = await contentsFor(context, units, state, language, half(0.5, watch));
  if (!contents) return null;
  const done: { readonly unit: Unit; readonly converted: Converted }[] = [];
  for (const unit of units) {
    const converted = state === "live" ? broughtBack(unit) : convertUnit(unit, contents.of);
    if (converted) done.push({ unit, converted });
    else {
      const { name, area } = unit;
      left.push({ reason: "unkept", name, cells: name === null ? [addressOf(area)] : [] });
    }
  }
  const { added = null, placed = [], lost = [] } = contents;
  return {
    state,
    formulas: done.reduce((sum, { unit }) => sum + unit.formulas.length, 0),
    cells: done.reduce((sum, { converted }) => sum + converted.cells.length, 0),
    lost,
    left,
    writes: done.map(({ unit, converted }): Write => ({
      area: unit.area,
      before: asEntered(unit.contents, unit),
      after: asEntered(converted.after, unit),
    })),
    ...keep(done, reading, state),
    added,
    placed,
    names: new Map(reading.names.map(({ name, formula }) => [name, formula])),
  };
}

/** Contents with what keeps a text a text that looks like something else: they are read without it. */
function asEntered(contents: Write["after"], { contents: read, values }: Unit): Write["after"] {
  return contents.map((line, r) =>
    line.map((content, c) =>
      typeof content === "string" && content === read[r]![c] && content === values[r]?.[c]
        ? cellInput(content)
        : content,
    ),
  );
}

type Contents = { readonly of: ContentsOf } & Partial<
  Pick<Change, "added" | "placed"> & Pick<Conversion, "lost">
>;

/** What takes the place of the formulas; null where it was ended before. */
async function contentsFor(
  context: Excel.RequestContext,
  units: readonly Unit[],
  state: State,
  language: Language,
  { onProgress, signal }: Watch,
): Promise<Contents | null> {
  if (state !== "native") return { of: valuesOf };
  const [{ planNative }, { readDataSheet }] = await Promise.all([
    import(/* webpackChunkName: "native" */ "../native/planNative"),
    import(/* webpackChunkName: "native" */ "../native/readDataSheet"),
  ]);
  const lives = await withCalls(context, units);
  const plan = planNative(await readDataSheet(context, language), language);
  const cells = new Map<FoundFormula, readonly (readonly NativeCell[])[]>();
  for (const [i, { unit, found, live }] of lives.entries()) {
    cells.set(found, plan.convert(live, unit.area));
    if (await yieldNow()) onProgress?.((i + 1) / lives.length);
    if (signal?.aborted) return null;
  }
  return { of: (found) => cells.get(found)!, ...plan.end() };
}

const valuesOf: ContentsOf = ({ row, column, rows, columns }, { values }) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => ({
      value: values[row + r]?.[column + c] as string | number | boolean,
    })),
  );

/** What is kept of the formulas, with references that can follow their cells. */
function keep(
  done: readonly { readonly unit: Unit; readonly converted: Converted }[],
  { tracker, frozen, loose, names }: Reading,
  state: State,
): Pick<Change, "frozen" | "loose" | "lists" | "unusedLists"> {
  if (state === "live" || !done.length) return { frozen: null, loose: null, lists: [], unusedLists: [] };
  const movable = ({ area }: Unit, isBlock: boolean) => {
    const follow = (text: string) => mark(isBlock ? loosen(text, area) : text, area.sheet, tracker.idOf);
    return ({ formula, native, ...cell }: FrozenCell): FrozenCell => ({
      ...cell,
      ...(formula !== undefined && { formula: follow(formula) }),
      ...(native !== undefined && { native: follow(native) }),
    });
  };
  const ofBlocks = new Map<string, Frozen>();
  const ofSingle = new Map<string, KeptLoose>();
  for (const { unit, converted } of done) {
    const { name, area } = unit;
    const { rows, columns } = area;
    const cells = converted.cells.map(movable(unit, name !== null));
    if (name !== null) ofBlocks.set(name, { name, rows, columns, cells });
    else {
      const [sheet, at] = [area.sheet, addressOf(area, "both").replace(/^.*!/s, "")];
      const id = tracker.idOf({ sheet, cells: at });
      ofSingle.set(id, { at: id, rows, columns, cells });
    }
  }
  // Formulas of what has been removed since would come back only by undoing all of it.
  const present = new Set(names.map(({ name }) => name));
  const blocks = [
    ...frozen.filter(({ name }) => !ofBlocks.has(name) && present.has(name)),
    ...ofBlocks.values(),
  ];
  const single = [
    ...loose.filter(({ at }) => !ofSingle.has(at) && tracker.cellsOf(at)),
    ...ofSingle.values(),
  ];
  const texts = [...blocks, ...single].flatMap(({ cells }) =>
    cells.flatMap(({ formula = "", native = "" }) => [formula, native]),
  );
  return {
    frozen: ofBlocks.size ? blocks : null,
    loose: ofSingle.size ? single : null,
    lists: tracker.added(),
    unusedLists: tracker.unused([...texts, ...single.map(({ at }) => at)]),
  };
}
