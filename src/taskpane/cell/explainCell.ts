import type { Status } from "../../engine/market/market";
import type { Language } from "../../reports/types";
import type { CellDescription } from "../../workbook/cell/describeCell";
import { canFollow, findGrounds, type Ground, type Grounds } from "../../workbook/cell/grounds";
import { isElementwise } from "../../workbook/formulas/isElementwise";
import { isWhole } from "../../workbook/cell/isWhole";
import { spillObstacles } from "../../workbook/cell/spillObstacles";
import type { Obstacle } from "../../workbook/sheet/obstacles";
import type { Size } from "../../workbook/sheet/place";
import type { FunctionEntry } from "../functions/catalogue";
import { explainCall, resultOf, type CalledResult, type CallExplanation, type Result } from "./explainCall";
import { leastSure } from "./leastSure";

/** Cells that a formula rests on, and what kind of numbers they are. */
export interface ExplainedGround extends Ground {
  readonly status: Status | null;
}

/** Why a cell shows what it shows. What does not apply, or can't be told, is null. */
export interface CellExplanation {
  readonly status: Status | null;
  /** The cell shows what its only call gives, and nothing was made of that. */
  readonly whole: boolean;
  readonly calls: readonly CallExplanation[];
  /** What the formula rests on beside its calls. */
  readonly grounds: readonly ExplainedGround[];
  /** There is more than is followed. */
  readonly cut: boolean;
  /** What keeps the result from spilling. */
  readonly blocked: readonly Obstacle[];
}

/**
 * Explains a cell by the add-in's own functions and engine, so that the pane can't say anything else than the sheet, and
 * the messages that Excel may hide come to light; null for a cell that has nothing to do with the add-in.
 */
export async function explainCell(
  cell: CellDescription,
  functions: readonly FunctionEntry[],
  language: Language,
): Promise<CellExplanation | null> {
  const { formula, anchor, calls, spill, error } = cell;
  if (!formula) return null;
  const whole = isWhole(formula, calls[0]);
  const explained: CallExplanation[] = [];
  for (const call of calls) {
    explained.push(
      await explainCall(call, (result) => placeIn(result, whole, anchor, spill), functions, language),
    );
  }
  const { grounds, cut } = whole ? { grounds: [], cut: false } : await restsOn(cell, functions);
  if (!calls.length && !grounds.some(({ called }) => called.length)) return null;
  return {
    status: error === null ? statusOf(cell, whole, explained, grounds) : null,
    whole,
    calls: explained,
    grounds,
    cut,
    blocked: error === "#SPILL!" ? await obstacles(anchor.address, formula, explained) : [],
  };
}

/** Which cell of a call's result a cell shows; null where a longer formula takes all of it. */
function placeIn(
  result: Result,
  whole: boolean,
  { row, column }: CellDescription["anchor"],
  spill: Size | null,
): { readonly row: number; readonly column: number } | null {
  const size = { rows: result.length, columns: result[0]?.length ?? 0 };
  const single = size.rows * size.columns === 1;
  if (single) return { row: 0, column: 0 };
  const cellByCell = spill?.rows === size.rows && spill.columns === size.columns;
  return whole || cellByCell ? { row, column } : null;
}

/** The number is that of a call where the formula made nothing else of it; else it is worked out of all that it rests on. */
function statusOf(
  { value }: CellDescription,
  whole: boolean,
  calls: readonly CallExplanation[],
  grounds: readonly ExplainedGround[],
): Status | null {
  const same = calls.find(({ gave }) => whole || gave === value);
  if (same) return same.explanation?.status ?? null;
  if (typeof value !== "number") return null;
  const statuses = [
    ...calls.flatMap(({ gave, explanation }) => (gave === null ? [] : [explanation?.status ?? null])),
    ...grounds.flatMap(({ status, inputs }) => [status, inputs > 0 ? ("assumed" as const) : null]),
  ];
  return leastSure(statuses, true);
}

async function restsOn(
  { anchor, calls }: CellDescription,
  functions: readonly FunctionEntry[],
): Promise<{ readonly grounds: readonly ExplainedGround[]; readonly cut: boolean }> {
  if (!canFollow()) return { grounds: [], cut: false };
  const without = calls.flatMap(({ described }) => described.flatMap(({ address }) => address ?? []));
  const { grounds, cut }: Grounds = await findGrounds(anchor.address, without);
  const explained: ExplainedGround[] = [];
  // Many cells may show parts of one result.
  const results = new Map<string, CalledResult | null>();
  for (const ground of grounds) {
    const statuses: (Status | null)[] = [];
    for (const { address, call, row, column } of ground.called) {
      const key = `${address} ${call.start}`;
      if (!results.has(key)) results.set(key, await resultOf(call, functions));
      const called = results.get(key);
      statuses.push(called?.explain(row, column)?.status ?? null);
    }
    explained.push({ ...ground, status: leastSure(statuses) });
  }
  return { grounds: explained, cut };
}

/** How much a formula would spill is known where it has one call, and takes its result cell by cell. */
async function obstacles(
  address: string,
  formula: string,
  [first, second]: readonly CallExplanation[],
): Promise<readonly Obstacle[]> {
  const result = first && !second && isElementwise(formula, first.call) ? first.result : null;
  return result ? spillObstacles(address, { rows: result.length, columns: result[0]?.length ?? 1 }) : [];
}
