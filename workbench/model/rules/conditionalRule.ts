import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { invalidArgument, notModelled } from "../../protocol/apiError";
import { colour } from "../formats/colours";
import type { Draft } from "../grid/conditionalDraft";

type GridRule = IConditionFormattingRule["rule"];

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
export function gridRule({ type, rule, style }: Draft & { rule: object }): GridRule {
  switch (type) {
    case "ContainsText": {
      const operator = textOperators[String(rule["operator"])];
      const { text } = rule;
      if (!operator || typeof text !== "string" || text === "") throw invalidArgument();
      if (text.startsWith("=")) throw notModelled("text formats that compare with a formula");
      return { type: "highlightCell", subType: "text", style, operator, value: text } as unknown as GridRule;
    }
    case "ColorScale": {
      const points = ["minimum", "midpoint", "maximum"].filter((name) => rule[name]);
      if (!rule["minimum"] || !rule["maximum"]) throw invalidArgument();
      const config = points.map((name, index) => scalePoint(rule[name] as ScalePoint, index));
      return { type: "colorScale", config } as unknown as GridRule;
    }
  }
}

interface ScalePoint {
  readonly type: string;
  readonly color?: string;
  readonly formula?: unknown;
}

function scalePoint({ type, color, formula: value }: ScalePoint, index: number) {
  const own = scaleTypes[type];
  if (!own) throw invalidArgument();
  // The grid takes 0 for the highest of values that are all below it.
  if (own === "max") return { index, color: colour(color), value: { type: "percentile", value: 100 } };
  const needsValue = own !== "min" && own !== "max";
  const text = needsValue ? String(value ?? "").replace(/^=/, "") : "";
  if (needsValue && text === "") throw invalidArgument();
  return {
    index,
    color: colour(color),
    value: { type: own, ...(needsValue && { value: own === "formula" ? `=${text}` : Number(text) }) },
  };
}
