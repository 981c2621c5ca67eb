import type { Validation } from "../workbook/writing/layout";
import { verdictRules } from "../workbook/writing/verdictRules";
import { cellName } from "../workbook/sheet/area";
import type { Sheet } from "./book";
import { moved, partName } from "./references";
import type { StyleSheet } from "./styleSheet";
import { element, escapeXml, group } from "./xml";

const formula = (text: string) => element("formula", {}, escapeXml(text));
const pale = { font: "#A6A6A6" };

/** The conditional formats of a sheet: verdicts in their colours, errors that say "not there" pale. */
export function conditionalFormats({ placed }: Sheet, styles: StyleSheet): string {
  let priority = 1;
  const written: string[] = [];
  for (const block of placed) {
    for (const { part, language } of block.layout.verdicts ?? []) {
      const where = moved(part, block);
      const first = cellName(where.row, where.column);
      const rules = verdictRules(language).map(({ text, ...colours }) =>
        element(
          "cfRule",
          {
            type: "beginsWith",
            dxfId: styles.condition(colours),
            priority: priority++,
            operator: "beginsWith",
            text,
          },
          formula(`LEFT(${first},${text.length})="${text.replaceAll('"', '""')}"`),
        ),
      );
      written.push(element("conditionalFormatting", { sqref: partName(where) }, ...rules));
    }
    for (const part of block.pale ?? []) {
      const where = moved(part, block);
      const rule = element(
        "cfRule",
        { type: "containsErrors", dxfId: styles.condition(pale), priority: priority++ },
        formula(`ISERROR(${cellName(where.row, where.column)})`),
      );
      written.push(element("conditionalFormatting", { sqref: partName(where) }, rule));
    }
  }
  return written.join("");
}

/** What may be typed into the cells of a sheet. */
export function dataValidations({ placed }: Sheet): string {
  const written = placed.flatMap((block) =>
    (block.layout.validations ?? []).map(({ part, rule, prompt }) =>
      element(
        "dataValidation",
        {
          ...kindOf(rule),
          allowBlank: 1,
          showInputMessage: 1,
          showErrorMessage: 1,
          prompt,
          sqref: partName(moved(part, block)),
        },
        ...boundsOf(rule).map((bound, i) => element(`formula${i + 1}`, {}, escapeXml(bound))),
      ),
    ),
  );
  return group("dataValidations", written, { count: written.length });
}

function kindOf({ kind }: Validation["rule"]): { readonly type: string; readonly operator?: string } {
  if (kind === "list" || kind === "cells") return { type: "list" };
  return { type: kind === "wholeNumber" ? "whole" : "decimal", operator: "between" };
}

function boundsOf(rule: Validation["rule"]): readonly string[] {
  if (rule.kind === "list") return [`"${rule.values.join(",")}"`];
  if (rule.kind === "cells") return [rule.address];
  return [String(rule.from), String(rule.to)];
}
