import { assumptionCells } from "./assumptions/assumptionBlocks";
import { readFrozen } from "./inserted/frozenStore";
import { nextName } from "./insertions/names";
import { insertions, type InsertionKind, type Wanted } from "./insertions/registry";
import { inExcel } from "./sheet/inExcel";
import type { Outcome, Target } from "./sheet/outcome";

/** What callers give: an assumption block by its name, or by its address with the sheet, in place of its cells. */
export type Given<Kind extends InsertionKind> = {
  readonly [Key in keyof Wanted<Kind>]: Key extends "assumptions" ? string : Wanted<Kind>[Key];
};

/**
 * Inserts something under a name of its own.
 *
 * @throws WorkbookError, "gone" where there is no such assumption block; EngineError for what the report does not have
 * @example await insert("Forecast", { layout: "row", from: 2025, to: 2032, chart: true }, { place: { at: "selection" } })
 *   // => { status: "inserted", area: …, address: "Sheet1!B2:K26", name: "LLM_Forecast_1" }
 */
export async function insert<Kind extends InsertionKind>(
  kind: Kind,
  given: Given<Kind>,
  target: Target,
): Promise<Outcome> {
  const [{ build }, { writeLayout }, wanted, kept] = await Promise.all([
    insertions[kind].load(),
    import(/* webpackChunkName: "write-layout" */ "./writing/writeLayout"),
    withCells<Kind>(given),
    inExcel(readFrozen),
  ]);
  // Formulas that are kept for Undo must not be taken for those of something new.
  const keptFor = kept.map(({ name }) => name);
  return writeLayout(build(wanted), target, (taken) => nextName(kind, [...taken, ...keptFor]));
}

/** Puts the cells of the assumption block, as the workbook has them now, where callers give its name. */
async function withCells<Kind extends InsertionKind>(given: Given<Kind>): Promise<Wanted<Kind>> {
  const { assumptions } = given as { readonly assumptions?: string };
  const known = assumptions ? { ...given, assumptions: await assumptionCells(assumptions) } : given;
  return known as Wanted<Kind>;
}
