import { kindOf } from "../insertions/names";
import { insertions } from "../insertions/registry";
import { inOneStep } from "../sheet/inOneStep";
import { WorkbookError } from "../sheet/workbookError";

/**
 * Redoes in place what was inserted under a name. What the user has entered, added or formatted stays.
 *
 * @returns how many rows and cells have changed; 0 where all is as it should be
 * @throws WorkbookError "gone" where it is not there, "changed" where it is no longer recognised
 */
export async function refresh(name: string): Promise<number> {
  const kind = kindOf(name);
  if (!kind) throw new WorkbookError("gone", name);
  const { refresh: redo } = await insertions[kind].load();
  // What is to be put back follows from what stands there, so that reading and writing take turns.
  return redo ? inOneStep((context) => redo.run(context, name)) : 0;
}
