import { engine } from "../../edition";
import { compareShares } from "../shares/compareShares";
import type { GivenShares } from "../shares/givenShares";
import { readShares, storeOf } from "../shares/readShares";
import type { ShareCells } from "../shares/shareCells";
import { addressOf } from "../sheet/area";
import { inExcel } from "../sheet/inExcel";
import type { DifferingShares } from "../sheet/outcome";
import type { Beforehand } from "../writing/writeLayout";
import { planTables, type PlanWanted } from "./planTables";
import { writeShares, type SheetEntry } from "./writeShares";

/** The share tables that an insertion refers to, and what has to be written for them to hold the shares given. */
export interface PlannedShares {
  readonly stores: readonly ShareCells[];
  readonly beforehand: Beforehand;
}

/**
 * Finds the share table of each axis and level, or plans a new one. Reads only.
 *
 * @returns "differing" with the tables whose shares are others than those given, where nobody has said yet what is to
 *   become of them
 * @throws WorkbookError, EngineError for what the report does not have
 */
export function planShares(
  sides: readonly GivenShares[],
  wanted: PlanWanted,
): Promise<PlannedShares | { readonly differing: readonly DifferingShares[] }> {
  const { shares: answer } = wanted.target;
  return inExcel(async (context) => {
    const present = await readShares(context);
    const entries: SheetEntry[] = [];
    const differing: DifferingShares[] = [];
    const found = sides.map(({ axis, level, shares }) => {
      const store = storeOf(present, engine.findAxis(axis).name.en, level);
      if (!store) return null;
      const { differs, entries: needed } = compareShares(store, shares);
      if (differs && !answer) differing.push({ axis: store.axis, address: addressOf(store.area) });
      if (!differs || answer === "change") {
        entries.push(...needed.map((entry) => ({ ...entry, sheetId: store.area.sheetId })));
      }
      return store;
    });
    if (differing.length) return { differing };
    const missing = sides.filter((_, i) => !found[i]);
    const added = missing.length ? await planTables(context, missing, present, wanted) : [];
    const unused = added.map(({ cells }) => cells);
    return {
      stores: found.map((store) => store ?? unused.shift()!),
      beforehand: writeShares(added, entries),
    };
  });
}
