import { fixed } from "../../formulas/argument";
import { tokensOf, type Token } from "../../formulas/tokens";
import { areaOfCells } from "../../sheet/area";
import { sheetName } from "../../sheet/rangesOf";
import type { Part } from "../../writing/layout";
import { operators } from "./operators";
import { NotKnown, type Value } from "./values";

/** A formula, taken apart. */
export type Expression =
  | { readonly kind: "value"; readonly value: Value }
  /** Cells of a sheet; null is the formula's own. */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly part: Part }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const blank: Expression = { kind: "value", value: null };
const number = (value: number): Expression => ({ kind: "value", value });

/**
 * Takes a formula apart by the precedence of its operators.
 *
 * @throws NotKnown where it is written otherwise than the add-in writes
 * @example read("=-A1") // => { kind: "operation", operator: "-", left: 0, right: A1 }
 */
export function read(formula: string): Expression {
  const tokens = tokensOf(formula)?.filter(({ blank: isBlank }) => isBlank === undefined);
  if (!tokens) throw new NotKnown();
  let at = 0;
  const isAt = (mark: string) => tokens[at]?.mark === mark;
  const take = (mark: string) => {
    if (!isAt(mark)) throw new NotKnown();
    at++;
  };

  const operation = (least: number): Expression => {
    let left = signed();
    for (;;) {
      const operator = tokens[at]?.mark ?? "";
      const precedence = operators[operator]?.precedence ?? 0;
      if (precedence < least) return left;
      at++;
      left = { kind: "operation", operator, left, right: operation(precedence + 1) };
    }
  };

  /** A sign goes before every operator: -2^2 is 4. */
  const signed = (): Expression => {
    if (isAt("-")) {
      at++;
      return { kind: "operation", operator: "-", left: number(0), right: signed() };
    }
    if (isAt("+")) {
      at++;
      return signed();
    }
    let operand = primary();
    for (; isAt("%"); at++) operand = { kind: "operation", operator: "/", left: operand, right: number(100) };
    return operand;
  };

  const primary = (): Expression => {
    if (isAt("(")) {
      at++;
      const inner = operation(1);
      take(")");
      return inner;
    }
    const token = tokens[at++];
    if (token?.call) return { kind: "call", name: token.call.toUpperCase(), given: given() };
    return leaf(token);
  };

  const given = (): Expression[] => {
    const all: Expression[] = [];
    if (isAt(")")) at++;
    else {
      do all.push(isAt(",") || isAt(")") ? blank : operation(1));
      while (isAt(",") && ++at);
      take(")");
    }
    return all;
  };

  const whole = operation(1);
  if (at < tokens.length) throw new NotKnown();
  return whole;
}

function leaf(token: Token | undefined): Expression {
  if (token?.number) return number(Number(token.number));
  if (token?.text) return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
  if (token?.name) {
    return /^(?:TRUE|FALSE)$/i.test(token.name)
      ? { kind: "value", value: /^T/i.test(token.name) }
      : { kind: "name", name: token.name };
  }
  const sheet = token?.sheet ? sheetName(token.sheet.slice(0, -1)) : null;
  const part = token?.cells && areaOfCells(fixed(token.cells).toUpperCase(), { sheetId: "", sheet: "" });
  if (!part) throw new NotKnown();
  return { kind: "cells", sheet, part };
}
