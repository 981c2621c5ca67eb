import type { Engine } from "../engine/openReport";
import type { Book } from "../xlsx/book";
import { headed, openModel, type ModelOptions } from "./options";
import { aboutSheet } from "./sheets/about";
import { assumptionsSheet } from "./sheets/assumptions";
import { chartsSheet } from "./sheets/charts";
import { checksSheet } from "./sheets/checks";
import { forecastSheet } from "./sheets/forecast";
import { inputsSheet } from "./sheets/inputs";
import { segmentsSheet } from "./sheets/segments";

/**
 * The model of the market as sheets: inputs, workings and outputs in ordinary formulas, and beside each formula what
 * the engine gives for it.
 *
 * @throws EngineError for a bad block, bad shares, an unknown name
 */
export function modelBook(engine: Engine, options: ModelOptions = {}): Book {
  const model = openModel(engine, options);
  const { report, language, t, w } = model;
  const inputs = inputsSheet(model);
  const assumptions = assumptionsSheet(model);
  const forecast = forecastSheet(model, assumptions.places);
  const segments = segmentsSheet(model, forecast.places);
  const checks = checksSheet(model, forecast.places, segments.places);
  const charts = chartsSheet(model, forecast.places, segments.places);
  const about = aboutSheet(model, checks.verdict);
  return {
    sheets: [about, inputs, assumptions.sheet, forecast.sheet, segments.sheet, checks.sheet, charts],
    names: model.names,
    properties: {
      title: headed(model, report.names.product[language], w.workbook),
      subject: `${report.title[language]} (${report.code}), ${t.edition} ${report.version}`,
      creator: report.names.product[language],
      language,
    },
  };
}
