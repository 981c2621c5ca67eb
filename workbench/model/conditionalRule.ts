import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import { invalidArgument, notModelled } from "../protocol/apiError";
import { columnName } from "./address";
import { colour } from "./colours";
import type { Range } from "./range";

/** The kinds of conditional formats that are modelled. */
export type FormatType = "CellValue" | "Custom" | "ContainsText" | "ColorScale";

/** A conditional format as far as the add-in has said what it is to be. */
export interface Draft {
  readonly type: FormatType;
  /** As Excel writes it; undefined until it is set. */
  rule?: Readonly<Record<string, unknown>>;
  style: IStyleBase;
  stopIfTrue: boolean;
}

type GridRule = IConditionFormattingRule["rule"];

const operators: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

const textOperators: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const scaleTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/**
 * The grid's rule for a draft.
 * @throws ApiError where the rule is none
 */
export function gridRule({ type, rule, style }: Draft & { rule: object }, range: Range): GridRule {
  const highlight = (subType: string, more: object) =>
    ({ type: "highlightCell", subType, style, ...more }) as unknown as GridRule;
  switch (type) {
    case "Custom":
      return highlight("formula", { value: formula(rule["formula"]) });
    case "CellValue":
      return highlight("formula", { value: comparison(rule, range) });
    case "ContainsText": {
      const operator = textOperators[String(rule["operator"])];
      const { text } = rule;
      if (!operator || typeof text !== "string" || text === "") throw invalidArgument();
      if (text.startsWith("=")) throw notModelled("text formats that compare with a formula");
      return highlight("text", { operator, value: text });
    }
    case "ColorScale": {
      const points = ["minimum", "midpoint", "maximum"].filter((name) => rule[name]);
      if (!rule["minimum"] || !rule["maximum"]) throw invalidArgument();
      const config = points.map((name, index) => scalePoint(rule[name] as ScalePoint, index));
      return { type: "colorScale", config } as unknown as GridRule;
    }
  }
}

/** A comparison with the cell itself, as a formula seen from the range's first cell. */
function comparison(rule: Readonly<Record<string, unknown>>, { block }: Range): string {
  const cell = `${columnName(block.startColumn)}${block.startRow + 1}`;
  const operand = (name: string) => `(${formula(rule[name]).slice(1)})`;
  const name = String(rule["operator"]);
  if (name === "Between") return `=AND(${cell}>=${operand("formula1")},${cell}<=${operand("formula2")})`;
  if (name === "NotBetween") return `=OR(${cell}<${operand("formula1")},${cell}>${operand("formula2")})`;
  const operator = operators[name];
  if (!operator) throw invalidArgument();
  // To Excel an empty cell is less than no number.
  return `=AND(${cell}<>"",${cell}${operator}${operand("formula1")})`;
}

interface ScalePoint {
  readonly type: string;
  readonly color?: string;
  readonly formula?: unknown;
}

function scalePoint({ type, color, formula: value }: ScalePoint, index: number) {
  const own = scaleTypes[type];
  if (!own) throw invalidArgument();
  const needsValue = own !== "min" && own !== "max";
  const text = needsValue ? String(value ?? "").replace(/^=/, "") : "";
  if (needsValue && text === "") throw invalidArgument();
  return {
    index,
    color: colour(color),
    value: { type: own, ...(needsValue && { value: own === "formula" ? `=${text}` : Number(text) }) },
  };
}

function formula(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? value : `=${value}`;
}
