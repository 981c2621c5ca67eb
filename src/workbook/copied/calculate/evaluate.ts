import { aggregates } from "./aggregates";
import { arithmetic } from "./arithmetic";
import { lookups } from "./lookups";
import { cellByCell, operators } from "./operators";
import type { Expression } from "./read";
import { texts } from "./texts";
import { isError, isGrid, NotKnown, single, toTruth, type Grid, type Operand, type Value } from "./values";

/** Where the cells of a formula's references are found. */
export interface Surroundings {
  /** @param sheet null for that of the formula */
  cells(sheet: string | null, part: Extract<Expression, { kind: "cells" }>["part"]): Grid;
  named(name: string): Grid;
}

const perCell: Readonly<Record<string, (...values: Value[]) => Value>> = { ...arithmetic, ...texts };
const whole: Readonly<Record<string, (...operands: Operand[]) => Operand>> = { ...aggregates, ...lookups };
/** Their arguments are taken cell by cell, whatever the Excel. */
const takesArrays = new Set(["SUMPRODUCT", "MMULT"]);

/** What is calculated here; IF and IFERROR look at what they need only. */
export const calculated: ReadonlySet<string> = new Set([
  "IF",
  "IFERROR",
  ...Object.keys(perCell),
  ...Object.keys(whole),
]);

/**
 * What a formula gives.
 *
 * @throws NotKnown where it calls other functions, or what Excel would give is not sure
 */
export function evaluate(formula: Expression, around: Surroundings): Operand {
  const valueOf = (expression: Expression, isArray: boolean): Operand => {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "cells":
        return around.cells(expression.sheet, expression.part);
      case "name":
        return around.named(expression.name);
      case "call":
        return call(expression.name, expression.given, isArray);
      case "operation": {
        const operands = [valueOf(expression.left, isArray), valueOf(expression.right, isArray)];
        return cellByCell(operators[expression.operator]!.of, operands, isArray);
      }
    }
  };

  const call = (name: string, given: readonly Expression[], isArray: boolean): Operand => {
    if (!calculated.has(name)) throw new NotKnown();
    const argument = (place: number) => valueOf(given[place]!, isArray);
    if (name === "IF") {
      const truth = toTruth(single(argument(0)));
      if (isError(truth)) return truth;
      const place = truth ? 1 : 2;
      return place < given.length ? argument(place) : truth;
    }
    if (name === "IFERROR") {
      const tried = argument(0);
      // Of several cells each would be looked at.
      if (isGrid(tried) && tried.rows * tried.columns > 1) throw new NotKnown();
      return isError(single(tried)) ? argument(1) : tried;
    }
    const operands = given.map((one) => valueOf(one, isArray || takesArrays.has(name)));
    const function_ = perCell[name];
    return function_ ? cellByCell(function_, operands, isArray) : whole[name]!(...operands);
  };

  return valueOf(formula, false);
}
