import { describeCalls } from "../cell/describeCalls";
import { findCall, findCalls } from "../formulas/formula";
import type { LiveFormula } from "../native/convertFormula";
import type { Area } from "../sheet/area";
import { fasten } from "../sheet/movable";
import type { Frozen, FrozenCell } from "./frozenStore";
import { isFormula } from "./isFrozen";

type Found = Omit<LiveFormula, "calls" | "values">;

/** The formulas of the add-in in a range, with the sizes of their results. */
export async function foundFormulas(
  context: Excel.RequestContext,
  range: Excel.Range,
  contents: readonly (readonly unknown[])[],
): Promise<Found[]> {
  const spills = contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      if (!isFormula(content) || !findCall(content)) return [];
      const spill = range.getCell(r, c).getSpillingToRangeOrNullObject();
      spill.load("rowCount,columnCount");
      return [{ row: r, column: c, formula: content, spill }];
    }),
  );
  await context.sync();
  return spills.map(({ spill, ...found }) =>
    spill.isNullObject
      ? { ...found, rows: 1, columns: 1 }
      : { ...found, rows: spill.rowCount, columns: spill.columnCount },
  );
}

/** The same of an insertion whose formulas are kept, wherever it stands now. */
export function keptFormulas({ cells }: Frozen, area: Area): Found[] {
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
      formula: fasten(formula!, area),
      rows: Math.max(...result.map((cell) => cell.row)) - row + 1,
      columns: Math.max(...result.map((cell) => cell.column)) - column + 1,
    };
  });
}

/** The formulas with what they show, and what the arguments of their calls hold. */
export async function withCalls(
  context: Excel.RequestContext,
  found: readonly Found[],
  area: Area,
  values: readonly (readonly unknown[])[],
): Promise<LiveFormula[]> {
  const calls = found.flatMap(({ formula }, index) => findCalls(formula).map((call) => ({ call, index })));
  const described = await describeCalls(
    context,
    calls.map(({ call }) => ({ call, sheetId: area.sheetId })),
  );
  return found.map((one, index) => ({
    ...one,
    values: Array.from({ length: one.rows }, (_, r) =>
      Array.from({ length: one.columns }, (_, c) => values[one.row + r]?.[one.column + c] ?? ""),
    ),
    calls: described.filter((_, i) => calls[i]!.index === index),
  }));
}
