import type { Language } from "../../reports/types";
import type { State } from "../inserted/isFrozen";
import { inExcel } from "../sheet/inExcel";
import { WorkbookError } from "../sheet/workbookError";
import type { Change, Conversion } from "./change";
import { planChange } from "./planChange";
import type { Scope } from "./readUnits";
import type { Watch } from "./snapshot";
import { writeChange } from "./writeChange";

/** What has changed, or would, had a person agreed to it. */
export type Outcome = Conversion & { readonly written: boolean };

/**
 * Brings all of a scope into another state: the add-in's formulas alive, ordinary formulas in their place, or values. The
 * add-in's formulas are kept in the workbook and come back exactly, wherever their cells have moved; what the user has
 * entered meanwhile stays, and is told of. Ordinary formulas refer to the same inputs, and to the report's figures on a
 * sheet of their own, which is added where it is missing. Undo takes the change back in one step.
 *
 * @param agreed a person has agreed to what becomes values and to what stays; else, where there is any of that, nothing is
 *   written
 * @returns null where it was ended before anything was written
 * @throws WorkbookError
 */
export async function convertAll(
  scope: Scope,
  state: State,
  language: Language,
  agreed: boolean,
  watch: Watch & { readonly onWriting?: () => void } = {},
): Promise<Outcome | null> {
  const change = await inExcel((context) => planChange(context, scope, state, language, watch));
  if (!change || watch.signal?.aborted) return null;
  const written = agreed || !(change.lost.length || change.left.length);
  if (written) {
    watch.onWriting?.();
    await writeChange(change);
  }
  return { ...toldOf(change), written };
}

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
  return toldOf(await ofInsertion(name, state, language));
}

/**
 * Brings something inserted into another state, as {@link convertAll} does.
 *
 * @returns what has changed; no cells where it is in that state
 * @throws WorkbookError "gone" where it is not there; "unkept" where a cell to become a value shows an error; "changed"
 *   with the cells where rows, columns or what stands in place of the formulas is no longer what it was; "used"
 *   with the cells whose formulas take a result whole; "denied" on a protected sheet
 */
export async function convert(name: string, state: State, language: Language = "en"): Promise<Conversion> {
  const change = await ofInsertion(name, state, language);
  await writeChange(change);
  return toldOf(change);
}

const toldOf = ({ formulas, cells, lost, left }: Change): Conversion => ({ formulas, cells, lost, left });

/** So many cells are named; more tell nothing new. */
const shown = 5;

const errors = { changed: "changed", unkept: "unkept", taken: "used", protected: "denied" } as const;

async function ofInsertion(name: string, state: State, language: Language): Promise<Change> {
  const change = await inExcel((context) =>
    planChange(context, { kind: "insertion", name }, state, language),
  );
  const [left] = change!.left;
  if (!left) return change!;
  throw new WorkbookError(
    errors[left.reason],
    left.cells.length ? left.cells.slice(0, shown).join(", ") : name,
  );
}
