import { cellPart } from "../../workbook/writing/layout";
import type { Sheet } from "../../xlsx/book";
import { draft } from "../draft";
import { headed, type Model } from "../options";

/** What the workbook is, what it rests on, and where to find what. */
export function aboutSheet(model: Model, verdict: string): Sheet {
  const { report, engine, language, t, w, name } = model;
  const sheet = draft(w.sheetAbout, language);
  sheet.row([headed(model, report.names.product[language], w.workbook)], { style: "title" });
  sheet.look(cellPart(0, 1), { style: "title" });
  sheet.row([w.plain], { style: "note" });
  sheet.row();
  const facts = [
    [t.source, report.title[language]],
    [t.code, report.code],
    [t.editionTitle, report.version],
    [t.addinVersion, String(engine.about("add-in version", false)[0]![0])],
    [t.unitTitle, t.basis],
    [t.method, { formula: `=${name("Path")}`, value: model.method }],
    [t.scenario, { formula: `=${name("Scenario")}`, value: model.scenarios[model.scenario]! }],
    [t.master, { formula: `=${name("Check")}`, value: verdict }],
    [t.statuses, t.statusesExplained],
    [t.licence, t.licenceNote],
  ] as const;
  for (const fact of facts) {
    const row = sheet.row(fact);
    sheet.look(cellPart(row, 0), { align: "Left", wrap: true });
    sheet.look(cellPart(row, 1), { align: "Left", wrap: true });
    if (fact[0] === t.master) sheet.verdict(cellPart(row, 1));
  }
  sheet.row();
  sheet.row([w.sheet, w.holds], { style: "heading" });
  for (const [where, what] of [
    [w.sheetInputs, w.holdsInputs],
    [w.sheetAssumptions, w.holdsAssumptions],
    [w.sheetForecast, w.holdsForecast],
    [w.sheetSegments, w.holdsSegments],
    [w.sheetChecks, w.holdsChecks],
    [w.sheetCharts, w.holdsCharts],
  ] as const) {
    sheet.row([where, what]);
  }
  sheet.row();
  sheet.row([w.legend, null], { style: "heading" });
  for (const [style, sample, words] of [
    ["input", w.input, w.legendInput],
    ["total", w.result, w.legendResult],
    ["note", w.explanation, w.legendExplanation],
  ] as const) {
    const row = sheet.row([sample, words]);
    sheet.look(cellPart(row, 0), { style });
  }
  return sheet.sheet([28, 100]);
}
