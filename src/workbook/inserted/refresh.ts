import { kindOf } from "../insertions/names";
import { insertions } from "../insertions/registry";
import { inExcel } from "../sheet/inExcel";
import { WorkbookError } from "../sheet/workbookError";

/**
 * Redoes in place what was inserted under a name. What the user has entered, added or formatted stays.
 *
 * @returns how many rows and cells have changed; 0 where all is as it should be
 * @throws WorkbookError "gone" where it is not there, "changed" where it is no longer recognised
 */
export function refresh(name: string): Promise<number> {
  return inExcel(async (context) => {
    const kind = kindOf(name);
    if (!kind) throw new WorkbookError("gone", name);
    const { refresh: redo } = await insertions[kind].load();
    return redo ? redo.run(context, name) : 0;
  });
}
