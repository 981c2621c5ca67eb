import { findInserted } from "./findInserted";

/**
 * The names of the workbook's assumption blocks whose cells still exist.
 *
 * @throws WorkbookError
 */
export async function findAssumptions(): Promise<string[]> {
  const inserted = await findInserted();
  return inserted.filter(({ kind, address }) => kind === "Assumptions" && address).map(({ name }) => name);
}
