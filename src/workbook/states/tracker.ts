import { report } from "../../edition";
import { quoteSheet } from "../sheet/area";
import { sheetName } from "../sheet/rangesOf";
import { skipQuoted } from "../formulas/formula";
import type { Cells } from "../formulas/references";

/**
 * Finds cells again, wherever Excel has moved them: rows and columns come and go, cells are cut and pasted, sheets are
 * renamed. Only a reference that Excel itself keeps follows all of that. A name for each cell would fill the list of
 * names, and cells on a hidden sheet would show up wherever somebody traces what depends on a cell. So a few hidden names
 * hold hundreds of references each, parted by commas: =Plan!$B$2,Plan!$C$2:$C$9,… Their order is all that is known
 * elsewhere, so that a list is never written anew; only others are added.
 */
const pattern = new RegExp(`^${report.names.namespace}_Kept_([1-9]\\d*)$`, "i");

/** Excel takes 8,192 characters in a formula, and sheets may get longer names later. */
const longest = 4000;

export interface Name {
  readonly name: string;
  readonly formula: string;
}

export interface Tracker {
  /** Where cells are now; null where they have been deleted, or their list with them. */
  cellsOf(id: string): Cells | null;
  /** All that are kept track of. */
  all(): readonly Cells[];
  /** Under which they will be found; the same for the same ones. */
  idOf(cells: Cells): string;
  /** The lists that have to be added for what has been asked since. */
  added(): readonly Name[];
  /**
   * The lists that none of these texts refers to any more. The last one stays in any case: no other may ever get its
   * number while Undo can bring it back.
   */
  unused(texts: readonly string[]): readonly string[];
}

/** The cells that the names of a workbook keep track of. */
export function openTracker(names: readonly Name[], sheets: readonly string[]): Tracker {
  const known = new Map<string, Cells>();
  const ids = new Map<string, string>();
  const key = ({ sheet, cells }: Cells) => `${cells} ${sheet}`;
  const present = new Map<number, string>();
  for (const { name, formula } of names) {
    const list = Number(pattern.exec(name)?.[1] ?? 0);
    if (!list) continue;
    present.set(list, name);
    items(formula).forEach((item, place) => {
      const cells = read(item);
      // Some keep the name of a sheet that has been deleted.
      if (!cells || !sheets.includes(cells.sheet)) return;
      known.set(`${list}.${place}`, cells);
      ids.set(key(cells), `${list}.${place}`);
    });
  }
  const last = Math.max(0, ...present.keys());
  const lists: string[][] = [];
  let length = longest;
  return {
    cellsOf: (id) => known.get(id) ?? null,
    all: () => [...known.values()],
    idOf(cells) {
      const found = ids.get(key(cells));
      if (found) return found;
      const item = `${quoteSheet(cells.sheet)}!${cells.cells}`;
      if (length + item.length + 1 > longest) {
        lists.push([]);
        length = 0;
      }
      length += item.length + 1;
      const list = lists.at(-1)!;
      const id = `${last + lists.length}.${list.push(item) - 1}`;
      known.set(id, cells);
      ids.set(key(cells), id);
      return id;
    },
    added: () =>
      lists.map((list, i) => ({
        name: `${report.names.namespace}_Kept_${last + i + 1}`,
        formula: `=${list.join(",")}`,
      })),
    unused(texts) {
      const used = new Set(
        texts.flatMap((text) => [...text.matchAll(/(?:⟦|^)(\d+)\.\d+/g)].map(([, list]) => Number(list))),
      );
      return [...present].flatMap(([list, name]) => (used.has(list) || list === last ? [] : [name]));
    },
  };
}

/** Whether a name of the workbook is such a list. */
export const isTracking = (name: string) => pattern.test(name);

function items(formula: string): string[] {
  const found: string[] = [];
  let from = 1;
  for (let at = 1; at <= formula.length;) {
    const past = skipQuoted(formula, at);
    if (past > at) at = past;
    else {
      if (at === formula.length || formula[at] === ",") {
        found.push(formula.slice(from, at).trim());
        from = at + 1;
      }
      at++;
    }
  }
  return found;
}

function read(item: string): Cells | null {
  const bang = item.lastIndexOf("!");
  // Of deleted cells Excel leaves #REF!, with or without their sheet.
  if (bang < 0 || item.includes("#REF!")) return null;
  return { sheet: sheetName(item.slice(0, bang)), cells: item.slice(bang + 1) };
}
