import type { IDataValidationRule } from "@univerjs/core";
import { invalidArgument, notModelled } from "../../protocol/apiError";
import { formatRect, sheetPrefix } from "../grid/address";
import { RangePlace } from "../cells/rangePlace";

type GridRule = Partial<IDataValidationRule>;

/** A rule as Excel writes it: an object with one member, named for the rule's kind. */
export type WireRule = Readonly<Record<string, Comparison & List & { readonly formula?: string }>>;

interface Comparison {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

interface List {
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
}

/** Excel's kinds of rules that compare, and the grid's. */
const comparisons = { wholeNumber: "whole", decimal: "decimal", textLength: "textLength" } as const;

const types: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};

const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** The grid's `DataValidationRenderMode.ARROW`: the cell's own text, as in Excel, and no pill of another colour. */
const plainWithArrow = 1;

/** Excel's DataValidationType. */
export const typeOf = (rule: GridRule | undefined): string => types[rule?.type ?? ""] ?? "None";

/** The grid's rule as Excel writes it; empty where anything may be typed. */
export function readRule(rule: GridRule | undefined): WireRule {
  if (!rule || typeOf(rule) === "None") return {};
  if (rule.type === "custom") return { custom: { formula: rule.formula1! } };
  if (rule.type === "list") {
    return { list: { source: rule.formula1, inCellDropDown: rule.showDropDown ?? true } };
  }
  const kind = Object.entries(comparisons).find(([, type]) => type === rule.type)![0];
  const operator = Object.entries(operators).find(([, own]) => own === rule.operator)?.[0];
  const isPair = operator === "Between" || operator === "NotBetween";
  return {
    [kind]: {
      operator: operator!,
      formula1: asNumber(rule.formula1),
      ...(isPair && { formula2: asNumber(rule.formula2) }),
    },
  };
}

/**
 * Excel's rule as the grid has it.
 * @throws ApiError where it is none, or one that is not modelled
 */
export function writeRule(rule: WireRule, range: RangePlace): GridRule {
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key]);
  if (!kind || others.length) throw invalidArgument();
  const details = rule[kind]!;
  if (kind === "custom") return { type: "custom", formula1: formulaText(details.formula, range) };
  if (kind === "list") {
    const source = formulaText(details.source, range);
    // Excel's limit for a list that stands in the rule itself.
    if (!source || (!source.startsWith("=") && source.length > 255)) throw invalidArgument();
    return {
      type: "list",
      formula1: source,
      showDropDown: details.inCellDropDown ?? true,
      renderMode: plainWithArrow,
    };
  }
  if (!Object.hasOwn(comparisons, kind)) throw notModelled(`data validation by "${kind}"`);
  const operator = operators[details.operator as keyof typeof operators] as GridRule["operator"];
  const isPair = details.operator === "Between" || details.operator === "NotBetween";
  if (!operator || (isPair && (details.formula2 ?? "") === "")) throw invalidArgument();
  return {
    type: comparisons[kind as keyof typeof comparisons],
    operator,
    formula1: formulaText(details.formula1, range),
    ...(isPair && { formula2: formulaText(details.formula2, range) }),
  };
}

/** A number, a formula or a range as the text that the grid wants. */
function formulaText(value: unknown, range: RangePlace): string {
  if (value instanceof RangePlace) {
    const sheet = sheetPrefix(range.grid.sheet(value.sheetId).getSheetName());
    return `=${sheet}!${formatRect(value.rect, true)}`;
  }
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

const asNumber = (text: string | undefined): string | number =>
  text !== undefined && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : (text ?? "");
