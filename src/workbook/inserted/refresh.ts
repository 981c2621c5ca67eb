import { kindOf } from "./blockName";
import { inExcel } from "../sheet/inExcel";
import { refreshSegmentTable } from "./refreshSegmentTable";
import { refreshYearLines } from "./refreshYearLines";
import { WorkbookError } from "../sheet/workbookError";

/**
 * Redoes in place what was inserted under a name. What the user has entered, added or formatted stays.
 *
 * @returns how many rows and cells have changed; 0 where all is as it should be
 * @throws WorkbookError "gone" where it is not there, "changed" where it is no longer recognised
 */
export function refresh(name: string): Promise<number> {
  return inExcel((context) => {
    switch (kindOf(name)) {
      case null:
        throw new WorkbookError("gone", name);
      case "Segments":
        return refreshSegmentTable(context, name);
      default:
        return refreshYearLines(context, name);
    }
  });
}
