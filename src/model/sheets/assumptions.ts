import { cellPart } from "../../workbook/writing/layout";
import type { Sheet } from "../../xlsx/book";
import { widthOf } from "../../workbook/insertions/parts/widths";
import { draft } from "../draft";
import { define, shown, type Model } from "../options";

/** Rows left for drivers of the user's own. */
const spareRows = 3;

/** Where the assumption block stands: the rows of its drivers, the spare ones after them, the scenarios' columns. */
export interface AssumptionPlaces {
  readonly first: number;
  readonly spare: number;
  readonly last: number;
  readonly scenarios: number;
}

/** The assumption block, every cell of it an input. */
export function assumptionsSheet(model: Model): { sheet: Sheet; places: AssumptionPlaces } {
  const { t, w, report, drivers, scenarios, language } = model;
  const sheet = draft(w.sheetAssumptions, language);
  sheet.row([t.assumptions], { style: "title" });
  sheet.row([t.effectsYours], { style: "note" });
  sheet.row();
  const columns = 3 + scenarios.length;
  // The functions know the block by its first three headers, in any language.
  const header = sheet.row([t.driver, t.from, t.to, ...scenarios, null, t.restsOn], { style: "heading" });
  sheet.look({ row: header, column: 1, rows: 1, columns: columns - 1 }, { align: "Right" });
  const first = sheet.next();
  const bases = [t.restsOn];
  for (const { name, from, to, effects } of drivers) {
    const theme = report.themes.find((theme) => theme.name[language] === name);
    const finding = report.findings.find(({ id }) => id === theme?.finding);
    const own = model.given ? effects : effects.map(() => null);
    const basis = finding?.text[language] ?? null;
    bases.push(basis ?? "");
    sheet.row([name, from, to, ...own, null, basis]);
  }
  const spare = sheet.next();
  for (let i = 0; i < spareRows; i++) sheet.row([]);
  const last = sheet.next() - 1;
  const rows = last - first + 1;
  const part = (column: number, across: number) => ({ row: first, column, rows, columns: across });
  const { first: from, last: to } = report.reach;
  sheet.look(part(0, 1), { style: "input", align: "Left" });
  sheet.input(part(1, 2), { kind: "wholeNumber", from, to }, t.promptBound, { numberFormat: shown.year });
  sheet.input(part(3, scenarios.length), { kind: "decimal", from: -1, to: 1 }, t.promptEffect, {
    numberFormat: shown.percent,
  });
  sheet.look(part(columns + 1, 1), { style: "note" });
  const place = (at: ReturnType<typeof part>) => ({ sheet: sheet.name, ...at });
  define(model, "Assumptions", place({ row: header, column: 0, rows: rows + 1, columns }));
  define(model, "Drivers", place(part(0, 1)));
  define(model, "EffectFrom", place(part(1, 1)));
  define(model, "EffectTo", place(part(2, 1)));
  define(model, "Effects", place(part(3, scenarios.length)));
  define(model, "Scenarios", place({ ...cellPart(header, 3), columns: scenarios.length }));
  return {
    sheet: sheet.sheet(
      [32, 8, 8, ...scenarios.map((name) => widthOf([name, "-100.0%"])), 2, widthOf(bases)],
      {
        frozen: { rows: header + 1, columns: 1 },
        repeated: { first: header, last: header },
      },
    ),
    places: { first, spare, last, scenarios: scenarios.length },
  };
}
