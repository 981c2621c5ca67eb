import type { Layout, Part, Validation } from "./layout";
import { colours } from "../../colours";
import { styles } from "./styles";
import { markVerdicts } from "./verdicts";

/** Excel measures a column in points; a digit of its standard font takes about this many. */
export const pointsPerCharacter = 5.25;

/** Everything about a layout's cells but their contents. */
export function formatLayout(layout: Layout, on: (part: Part) => Excel.Range): void {
  // A style may bring a number format and an alignment of its own, so these come after it.
  for (const { part, style } of layout.formats ?? []) if (style) on(part).style = styles[style];
  for (const { part, numberFormat, align, wrap } of layout.formats ?? []) {
    const range = on(part);
    if (numberFormat) range.numberFormat = filled(part, numberFormat);
    if (align) range.format.horizontalAlignment = align;
    if (wrap) range.format.wrapText = true;
  }
  for (const validation of layout.validations ?? []) validate(on(validation.part), validation);
  for (const part of layout.shades ?? []) {
    // ExcelApi 1.6.
    on(part).conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: colours.least },
      maximum: { type: "HighestValue", color: colours.greatest },
    };
  }
  for (const { part, language } of layout.verdicts ?? []) markVerdicts(on(part), language);
}

/**
 * The widths that a layout's columns need, in points, where they are narrower now; undefined where they may stay.
 *
 * @param present the widths as they are
 */
export function widthsToSet(wanted: readonly number[], present: readonly number[]): (number | undefined)[] {
  return wanted.map((characters, i) => {
    const points = characters * pointsPerCharacter;
    return points > present[i]! ? points : undefined;
  });
}

function filled({ rows, columns }: Part, numberFormat: string): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(numberFormat));
}

/** Says what may be typed into cells. */
export function validate(range: Excel.Range, { rule, prompt }: Omit<Validation, "part">): void {
  const validation = range.dataValidation;
  switch (rule.kind) {
    case "list":
      validation.rule = { list: { inCellDropDown: true, source: rule.values.join(",") } };
      break;
    case "cells":
      validation.rule = { list: { inCellDropDown: true, source: `=${rule.address}` } };
      break;
    default:
      validation.rule = {
        [rule.kind]: { operator: "Between", formula1: rule.from, formula2: rule.to },
      };
  }
  validation.prompt = { showPrompt: true, title: "", message: prompt };
}
