import type { Language } from "../reports/types";
import { assumptionCells } from "./assumptions/assumptionBlocks";
import { readFrozen } from "./inserted/frozenStore";
import { nextName } from "./insertions/names";
import { insertions, type InsertionKind, type Wanted } from "./insertions/registry";
import type { GivenShares, YearShares } from "./shares/givenShares";
import type { ShareCells } from "./shares/shareCells";
import { addressOf } from "./sheet/area";
import { inExcel } from "./sheet/inExcel";
import type { DifferingShares, Outcome, Target } from "./sheet/outcome";
import type { Beforehand } from "./writing/writeLayout";

/**
 * What callers give: an assumption block by its name, or by its address with the sheet, in place of its cells; and shares
 * as they are in place of the cells of a share table.
 */
export type Given<Kind extends InsertionKind> = GivenOf<Wanted<Kind>>;

type GivenOf<Known> = {
  readonly [Key in keyof Known]: Key extends "assumptions"
    ? string
    : Known[Key] extends ShareCells
      ? readonly YearShares[]
      : Known[Key] extends { readonly shares: ShareCells }
        ? GivenOf<Known[Key]>
        : Known[Key];
};

/**
 * Inserts something under a name of its own. What needs shares refers to the share tables of its axes: those that the
 * workbook has, or new ones that are written in the same step.
 *
 * @returns "differing", and nothing is written, where the workbook has other shares and the target does not say what is
 *   to become of them
 * @throws WorkbookError, "gone" where there is no such assumption block; EngineError for what the report does not have
 * @example await insert("Forecast", { layout: "row", from: 2025, to: 2032, chart: true }, { place: { at: "selection" } })
 *   // => { status: "inserted", area: …, address: "Sheet1!B2:K26", name: "LLM_Forecast_1" }
 */
export async function insert<Kind extends InsertionKind>(
  kind: Kind,
  given: Given<Kind>,
  target: Target,
): Promise<Outcome> {
  const [{ build }, { writeLayout }, known, kept] = await Promise.all([
    insertions[kind].load(),
    import(/* webpackChunkName: "write-layout" */ "./writing/writeLayout"),
    withCells(given),
    inExcel(readFrozen),
  ]);
  // Formulas that are kept for Undo must not be taken for those of something new.
  const keptFor = kept.map(({ name }) => name);
  const planned = await withShares(kind, known, target, keptFor);
  if ("differing" in planned) return { status: "differing", tables: planned.differing };
  const name = (taken: readonly string[]) => nextName(kind, [...taken, ...keptFor]);
  const outcome = await writeLayout(build(planned.known as Wanted<Kind>), target, name, planned.beforehand);
  return outcome.status === "inserted" ? { ...outcome, shares: planned.shares } : outcome;
}

/** Puts the cells of the assumption block, as the workbook has them now, where callers give its name. */
async function withCells(given: object): Promise<object> {
  const { assumptions } = given as { readonly assumptions?: string };
  return assumptions ? { ...given, assumptions: await assumptionCells(assumptions) } : given;
}

interface Planned {
  readonly known: object;
  readonly beforehand?: Beforehand;
  readonly shares?: readonly string[];
}

/** Puts the cells of share tables where callers give shares. */
async function withShares(
  kind: InsertionKind,
  known: object,
  target: Target,
  kept: readonly string[],
): Promise<Planned | { readonly differing: readonly DifferingShares[] }> {
  if (kind !== "Segments" && kind !== "CrossTab") return { known };
  const { planShares } = await import(/* webpackChunkName: "plan-shares" */ "./sharing/planShares");
  const { language = "en" } = known as { readonly language?: Language };
  const sides = kind === "Segments" ? [known as GivenShares] : sidesOf(known);
  const planned = await planShares(sides, { target, language, kept });
  if ("differing" in planned) return planned;
  const { stores, beforehand } = planned;
  const shares = stores.map(({ area }) => addressOf(area));
  if (kind === "Segments") return { known: { ...known, shares: stores[0] }, beforehand, shares };
  const [row, column] = sides.map((side, i) => ({ ...side, shares: stores[i] }));
  return { known: { ...known, row, column }, beforehand, shares };
}

function sidesOf(known: object): GivenShares[] {
  const { row, column } = known as { readonly row: GivenShares; readonly column: GivenShares };
  return [row, column];
}
