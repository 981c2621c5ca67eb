import { useEffect, useState } from "react";
import type { ChosenAssumptions } from "../fields/chosenAssumptions";
import { calculate } from "../calculate/calculate";
import type { CrossSide } from "./crossSide";

export interface CrossTabChoice {
  readonly row: CrossSide;
  readonly column: CrossSide;
  readonly year: number;
  readonly weights: readonly (readonly number[])[] | null;
  readonly method: string;
  readonly assumptions: ChosenAssumptions | null;
}

/** Values with their totals. */
export interface CrossTab {
  readonly rows: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly whole: number;
}

/**
 * The cross-tab by the add-in's own function, so that the pane shows what the cells will.
 *
 * @param choice null while something is missing
 * @returns null while there is none; "unfit" where no table has these zeros and both sets of shares
 */
export function useCrossTab(choice: CrossTabChoice | null): CrossTab | "unfit" | null {
  const key = choice && JSON.stringify(argumentsOf(choice));
  const [made, setMade] = useState<{ readonly of: string; readonly result: CrossTab | "unfit" } | null>(null);
  useEffect(() => {
    if (!key) return;
    let wanted = true;
    void calculate("CROSSTAB", JSON.parse(key) as unknown[]).then((cells) => {
      if (wanted) setMade({ of: key, result: resultOf(cells) });
    });
    return () => void (wanted = false);
  }, [key]);
  return key && made?.of === key ? made.result : null;
}

function argumentsOf({ row, column, year, weights, method, assumptions }: CrossTabChoice): unknown[] {
  const sharesOf = ({ sheet, shares }: CrossSide) => sheet.rows.map(({ key }, i) => [key, shares[i]]);
  return [
    row.axis.name.en,
    column.axis.name.en,
    year,
    sharesOf(row),
    sharesOf(column),
    weights,
    method,
    assumptions?.cells ?? null,
    assumptions?.scenario ?? null,
    false,
  ];
}

function resultOf(cells: readonly (readonly unknown[])[]): CrossTab | "unfit" {
  const numbers = cells.map((row) => row.slice(1).filter((cell) => typeof cell === "number"));
  if (numbers.some((row) => row.length === 0)) return "unfit";
  const body = numbers.slice(0, -1);
  const totals = numbers.at(-1)!;
  return {
    rows: body.map((row) => row.slice(0, -1)),
    rowTotals: body.map((row) => row.at(-1)!),
    columnTotals: totals.slice(0, -1),
    whole: totals.at(-1)!,
  };
}
