import { describeCalls } from "../cell/describeCalls";
import { findCalls } from "../formulas/formula";
import type { LiveFormula } from "../native/convertFormula";
import type { Area } from "../sheet/area";
import type { Frozen, FrozenCell } from "./frozenStore";

/** A formula of the add-in with the size of its result. */
export type FoundFormula = Omit<LiveFormula, "calls" | "values">;

/** The kept formulas of the add-in, with the sizes of their results. */
export function keptFormulas({ cells }: Pick<Frozen, "cells">): FoundFormula[] {
  const results: FrozenCell[][] = [];
  for (const cell of cells) {
    if (cell.formula !== undefined) results.push([cell]);
    else results.at(-1)!.push(cell);
  }
  return results.map((result) => {
    const [{ row, column, formula }] = result as [FrozenCell];
    return {
      row,
      column,
      formula: formula!,
      rows: Math.max(...result.map((cell) => cell.row)) - row + 1,
      columns: Math.max(...result.map((cell) => cell.column)) - column + 1,
    };
  });
}

interface Shown {
  readonly area: Area;
  readonly formulas: readonly FoundFormula[];
  readonly values: readonly (readonly unknown[])[];
}

/** The formulas with what they show, and what the arguments of their calls hold. */
export async function withCalls<U extends Shown>(
  context: Excel.RequestContext,
  units: readonly U[],
): Promise<{ readonly unit: U; readonly found: FoundFormula; readonly live: LiveFormula }[]> {
  const all = units.flatMap((unit) =>
    unit.formulas.map((found) => ({ unit, found, calls: findCalls(found.formula) })),
  );
  const described = await describeCalls(
    context,
    all.flatMap(({ unit, calls }) => calls.map((call) => ({ call, sheetId: unit.area.sheetId }))),
  );
  let next = 0;
  return all.map(({ unit, found, calls }) => ({
    unit,
    found,
    live: {
      ...found,
      values: Array.from({ length: found.rows }, (_, r) =>
        Array.from({ length: found.columns }, (_, c) => unit.values[found.row + r]?.[found.column + c] ?? ""),
      ),
      calls: calls.map(() => described[next++]!),
    },
  }));
}
